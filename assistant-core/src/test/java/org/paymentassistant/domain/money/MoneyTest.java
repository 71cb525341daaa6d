package org.paymentassistant.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    @Nested
    class Decimals {

        @ParameterizedTest
        @CsvSource({
            "1234.56, EUR, 1234.56",
            "1234.5, EUR, 1234.50",
            "1234, EUR, 1234.00",
            "1234.5600, EUR, 1234.56",
            "0, EUR, 0.00",
            "-0.00, EUR, 0.00",
            "-1.5, EUR, -1.50",
            "007, EUR, 7.00",
            "1234, JPY, 1234",
            "1234.00, JPY, 1234",
            "1.234, KWD, 1.234",
            "1.2, KWD, 1.200",
            "12.5, HUF, 12.50",
            "999999999999999999.99, EUR, 999999999999999999.99"
        })
        void areThoseOfTheCurrency(String decimal, String currency, String expected) {
            assertThat(Money.of(decimal, currency).decimal()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"1.234, EUR", "1.5, JPY", "1.2345, KWD", "0.001, EUR", "-0.005, EUR"})
        void areNeverRounded(String decimal, String currency) {
            assertThatIllegalArgumentException().isThrownBy(() -> Money.of(decimal, currency));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF",
                    "XOF", "XPF"
                })
        void areNone(String code) {
            assertThat(Money.of("1", code).decimal()).isEqualTo("1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
        void areThree(String code) {
            assertThat(Money.of("1", code).decimal()).isEqualTo("1.000");
        }

        @Test
        void areTwoForAllOthersInUse() {
            long others = Currency.getAvailableCurrencies().stream()
                    .filter(c -> Money.currency(c.getCurrencyCode()).isPresent())
                    .filter(c -> Money.minorUnits(c).orElseThrow() == 2)
                    .count();
            assertThat(others).isBetween(125L, 140L);
        }
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "1,5",
                    "1.",
                    ".5",
                    "+1",
                    "1e3",
                    "1 000",
                    "1'000",
                    "--1",
                    "NaN",
                    "١",
                    "１",
                    "0x10",
                    "1000000000000000000"
                })
        void arePlainDecimalNumbers(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Money.of(text, "EUR"));
        }

        @Test
        void haveAtMostEighteenDigitsBeforeThePoint() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.of(new BigDecimal(BigInteger.ONE, -1_000_000_000), EUR));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.of(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), EUR));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.of(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE), EUR));
            assertThatIllegalArgumentException().isThrownBy(() -> Money.of("9".repeat(100_000), "EUR"));
        }

        @Test
        void mayBeWrittenWithAnExponentByTheCaller() {
            assertThat(Money.of(new BigDecimal("1.5E+3"), EUR)).isEqualTo(euros("1500"));
            assertThat(Money.of(new BigDecimal("0E+9"), EUR)).isEqualTo(Money.zero(EUR));
            assertThat(Money.of(new BigDecimal("0E-9"), EUR)).isEqualTo(Money.zero(EUR));
        }

        @Test
        void areEqualHoweverTheyWereWritten() {
            assertThat(euros("5")).isEqualTo(euros("5.00")).hasSameHashCodeAs(euros("5.000"));
            assertThat(euros("5")).isNotEqualTo(Money.of("5", "USD"));
        }

        @Test
        void haveASign() {
            assertThat(euros("0.01").isPositive()).isTrue();
            assertThat(euros("0.01").negated().isNegative()).isTrue();
            assertThat(euros("0").isZero()).isTrue();
            assertThat(euros("0").isPositive() || euros("0").isNegative()).isFalse();
        }

        @Test
        void arePrintedWithTheirCurrency() {
            assertThat(euros("1234.56")).hasToString("1234.56 EUR");
            assertThat(Money.of("-3", "JPY")).hasToString("-3 JPY");
        }

        @Test
        void areReadAsTheyArePrinted() {
            Random random = new Random(20_260_102);
            for (int round = 0; round < 1_000; round++) {
                Money money = Money.of(BigDecimal.valueOf(random.nextLong(), 2), EUR);
                assertThat(Money.of(money.decimal(), "EUR")).isEqualTo(money);
            }
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void addsAndSubtracts() {
            assertThat(euros("0.1").plus(euros("0.2"))).isEqualTo(euros("0.3"));
            assertThat(euros("1").minus(euros("1.01"))).isEqualTo(euros("-0.01"));
        }

        @Test
        void ordersAmountsOfACurrency() {
            assertThat(Stream.of(euros("2"), euros("-1"), euros("1.5")).sorted())
                    .isEqualTo(List.of(euros("-1"), euros("1.5"), euros("2")));
        }

        @Test
        void refusesMixedCurrencies() {
            Money dollars = Money.of("1", "USD");
            assertThatThrownBy(() -> euros("1").plus(dollars))
                    .isInstanceOfSatisfying(CurrencyMismatchException.class, e -> {
                        assertThat(e.left().getCurrencyCode()).isEqualTo("EUR");
                        assertThat(e.right().getCurrencyCode()).isEqualTo("USD");
                    });
            assertThatThrownBy(() -> euros("1").minus(dollars)).isInstanceOf(CurrencyMismatchException.class);
            assertThatThrownBy(() -> euros("1").compareTo(dollars)).isInstanceOf(CurrencyMismatchException.class);
        }
    }

    @Nested
    class Currencies {

        @ParameterizedTest
        @ValueSource(strings = {"EUR", "USD", "CHF", "XAF", "CNY", "BGN"})
        void inUseAreKnown(String code) {
            assertThat(Money.currency(code).map(Currency::getCurrencyCode)).contains(code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "eur", "EURO", "€", "DEM", "FRF", "HRK", "XXX", "XTS", "XAU", "CHE", "ABC"})
        void notInUseAreNone(String code) {
            assertThat(Money.currency(code)).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", code));
        }

        @Test
        void withoutAmountsHaveNoMoney() {
            assertThatIllegalArgumentException().isThrownBy(() -> Money.zero(Currency.getInstance("XXX")));
        }
    }
}
