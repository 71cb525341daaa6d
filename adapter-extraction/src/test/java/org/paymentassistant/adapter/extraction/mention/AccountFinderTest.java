package org.paymentassistant.adapter.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.tck.ReadSamples;

final class AccountFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBAN BE68 5390 0754 7034",
                "IBAN: BE68539007547034 BIC: KREDBEBB",
                "IBAN:BE68539007547034",
                "BE68-5390-0754-7034",
                "Konto BE68 5390 0754 7034 KREDBEBB",
            })
    void findsAnAccountHoweverItIsGrouped(String text) {
        assertThat(find(text)).hasSize(1);
        assertThat(find(text).get(0).value().iban().orElseThrow().value()).isEqualTo("BE68539007547034");
    }

    @Test
    void tellsAMisprintedAccountFromNone() {
        assertThat(find("IBAN BE68 5390 0754 7035"))
                .singleElement()
                .satisfies(found -> assertThat(found.value().iban()).isEmpty());
        assertThat(find("Order DE12 of today")).isEmpty();
    }

    @Test
    void takesNoHyphenatedNumberForAMisprintedAccount() {
        assertThat(find("Referenz GE2020211-471102")).isEmpty();
        assertThat(find("IBAN BE68-5390-0754-7035")).hasSize(1);
    }

    @Test
    void readsAnAccountThatGoesOnBelow() {
        List<Mention<AccountFinder.Found>> found =
                AccountFinder.find(TextDocument.of(List.of(ReadSamples.page(1, "IBAN BE68 5390", "0754 7034"))));

        assertThat(found.get(0).value().iban().orElseThrow().value()).isEqualTo("BE68539007547034");
    }

    private static List<Mention<AccountFinder.Found>> find(String text) {
        return AccountFinder.find(TextDocument.of(List.of(ReadSamples.page(1, text))));
    }
}
