package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankMessageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the wallet is locked | the wallet is locked
            Amount 1234.56 EUR exceeds the limit of 1000.00 EUR | Amount 1234.56 EUR exceeds the limit of 1000.00 EUR
            error 3000 on 2026-03-10 | error 3000 on 2026-03-10
            IBAN FR7630006000011234567890189 is closed | IBAN •••• 0189 is closed
            IBAN FR76 3000 6000 0112 3456 7890 189 is closed | IBAN •••• 0189 is closed
            account 549512345 is unknown | account •••• 2345 is unknown
            see https://evil.example/pay?x=1 now | see … now
            ask help@evil.example or www.evil.example | ask … or …
            """)
    void showsWhatPeopleNeed(String said, String shown) {
        assertThat(BankMessage.shown(said)).contains(shown);
    }

    @Test
    void isOneLineOfVisibleCharacters() {
        assertThat(BankMessage.shown("no\r\nBcc: x\t\u202Emoney\u0000 left\u001b[31m"))
                .contains("no Bcc: x money left [31m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b\u202e", "3000", "https://evil.example/"})
    void showsNothingWhereNothingIsSaid(String said) {
        assertThat(BankMessage.shown(said)).isEmpty();
    }

    @Test
    void isNoLongerThanPeopleRead() {
        assertThat(BankMessage.shown("word ".repeat(10_000)).orElseThrow()).hasSizeLessThanOrEqualTo(201);
        assertThat(BankMessage.shown("é".repeat(10_000)).orElseThrow()).hasSizeLessThanOrEqualTo(201);
    }

    @Test
    void takesNoTimeForHostileText() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> BankMessage.shown("1a".repeat(200)));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> BankMessage.shown("1 A1.".repeat(80)));
    }
}
