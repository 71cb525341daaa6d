package org.paymentassistant.adapter.extraction.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SwicoInformationTest {

    @Test
    void readsNumberDateAndConditions() {
        SwicoInformation bill = SwicoInformation.parse(
                        "//S1/10/10201409/11/190512/20/1400.000-53/30/106017086/31/180508/32/7.7/40/2:10;0:30")
                .orElseThrow();

        assertThat(bill.invoiceNumber()).contains("10201409");
        assertThat(bill.issueDate()).contains(LocalDate.of(2019, 5, 12));
        assertThat(bill.dueDate()).contains(LocalDate.of(2019, 6, 11));
        assertThat(bill.discount().orElseThrow().until()).isEqualTo(LocalDate.of(2019, 5, 22));
    }

    @Test
    void keepsASlashWithinAValue() {
        assertThat(SwicoInformation.parse("//S1/10/X.66711\\/8824/11/200712")
                        .orElseThrow()
                        .invoiceNumber())
                .contains("X.66711/8824");
    }

    @Test
    void isNothingElse() {
        assertThat(SwicoInformation.parse("//XY/10/1")).isEmpty();
        assertThat(SwicoInformation.parse("//S1/11/999999").orElseThrow().issueDate())
                .isEmpty();
    }
}
