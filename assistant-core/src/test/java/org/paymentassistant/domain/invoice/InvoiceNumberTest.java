package org.paymentassistant.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceNumberTest {

    @Test
    void isOneCleanLine() {
        assertThat(InvoiceNumber.of("  INV\u00a02026 / 0042\n").value()).isEqualTo("INV 2026 / 0042");
        assertThat(InvoiceNumber.of("7")).hasToString("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "///", "\u200b\u202e"})
    void holdsALetterOrADigit(String text) {
        assertThat(InvoiceNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> InvoiceNumber.of(text));
    }

    @Test
    void hasAtMostFiftyCharacters() {
        assertThat(InvoiceNumber.parse("1".repeat(50))).isPresent();
        assertThat(InvoiceNumber.parse("1".repeat(51))).isEmpty();
        assertThat(InvoiceNumber.parse("1".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INV-2026/0042, inv 2026 0042",
        "INV-2026/0042, INV20260042",
        "000123, 123",
        "F 2026-7, F2026-7",
        "ＩＮＶ１, INV1",
        "№ 7, no 7"
    })
    void isRecognisedInAnotherWriting(String one, String other) {
        assertThat(InvoiceNumber.of(one).normalised())
                .isEqualTo(InvoiceNumber.of(other).normalised());
    }

    @ParameterizedTest
    @CsvSource({"INV-001, INV-01", "2026-10, 2026-1", "O1, 01", "INV1, lNV1", "A-1, B-1", "10, 1", "INV1, ІNV1"})
    void isNotTakenForAnother(String one, String other) {
        assertThat(InvoiceNumber.of(one).normalised())
                .isNotEqualTo(InvoiceNumber.of(other).normalised());
    }

    @Test
    void isNeverNormalisedToNothing() {
        assertThat(InvoiceNumber.of("000").normalised()).isEqualTo("0");
    }
}
