package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.party.CountryCode;

class PaymentAccountTest {

    private static final Optional<CountryCode> US = CountryCode.parse("US");
    private static final Optional<RoutingNumber> CHASE = RoutingNumber.parse(RoutingScheme.US_ABA, "021000021");

    private static LocalAccount american(String number) {
        return LocalAccount.parse(number, CHASE, US).orElseThrow();
    }

    @Test
    void isEitherAnIbanOrALocalNumber() {
        PaymentAccount iban = PaymentAccount.of(Iban.of("BE68539007547034"));
        PaymentAccount local = american("123456789");
        assertThat(iban.<String>fold(i -> i.iban().value(), LocalAccount::number))
                .isEqualTo("BE68539007547034");
        assertThat(local.<String>fold(i -> i.iban().value(), LocalAccount::number))
                .isEqualTo("123456789");
    }

    @Nested
    class AnIban {

        private final PaymentAccount account = PaymentAccount.of(Iban.of("BE68 5390 0754 7034"));

        @Test
        void hasItsElectronicFormForAKey() {
            assertThat(account.key()).isEqualTo("BE68539007547034");
        }

        @Test
        void isMasked() {
            assertThat(account.masked()).isEqualTo("BE68 •••• 7034");
            assertThat(account.country()).contains(new CountryCode("BE"));
        }
    }

    @Nested
    class ALocalNumber {

        @Test
        void hasAKeyThatTellsBanksApart() {
            LocalAccount elsewhere = new LocalAccount(
                    "123456789", RoutingNumber.parse(RoutingScheme.US_ABA, "111000025"), Optional.empty());
            assertThat(american("123-456 789").key())
                    .isEqualTo(american("123456789").key());
            assertThat(american("123456789").key()).isNotEqualTo(elsewhere.key());
            assertThat(american("123456789").key())
                    .isNotEqualTo(new LocalAccount("123456789", Optional.empty(), US).key());
        }

        @Test
        void takesItsCountryFromItsBank() {
            assertThat(new LocalAccount("123456789", CHASE, Optional.empty())).isEqualTo(american("123456789"));
        }

        @Test
        void isMaskedAndShortNumbersMore() {
            assertThat(american("123456789")).hasToString("US •••• 6789");
            assertThat(american("1234")).hasToString("US •••• 34");
            assertThat(american("1")).hasToString("US ••••");
            assertThat(new LocalAccount("123456789", Optional.empty(), Optional.empty()).masked())
                    .isEqualTo("•••• 6789");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "-", "12_34", "12345678901234567890123456789012345", "١٢٣٤"})
        void isOneToThirtyFourLettersAndDigits(String text) {
            assertThat(LocalAccount.parse(text, CHASE, US)).isEmpty();
            assertThatThrownBy(() -> new LocalAccount(text, CHASE, US)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void doesNotExistAtABankOfAnotherCountry() {
            assertThat(LocalAccount.parse("1234", CHASE, CountryCode.parse("CA")))
                    .isEmpty();
            assertThatThrownBy(() -> new LocalAccount("1234", CHASE, CountryCode.parse("CA")))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void rejectsEndlessText() {
            assertThat(LocalAccount.parse("1".repeat(100_000), CHASE, US)).isEmpty();
        }
    }
}
