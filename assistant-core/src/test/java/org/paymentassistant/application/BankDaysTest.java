package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankDaysTest {

    /** Each is a closing day that the system's own calendar names; the last are open though they look closed. */
    @ParameterizedTest
    @CsvSource({
        "EUR, 2026-01-01, false",
        "EUR, 2026-04-03, false",
        "EUR, 2026-04-06, false",
        "EUR, 2026-05-01, false",
        "EUR, 2026-12-25, false",
        "EUR, 2024-12-26, false",
        "EUR, 2025-04-18, false",
        "EUR, 2025-04-21, false",
        "EUR, 2024-03-29, false",
        "EUR, 2026-05-14, true",
        "EUR, 2026-05-25, true",
        "EUR, 2026-07-14, true",
        "EUR, 2026-11-28, false",
        "EUR, 2026-11-29, false",
        "CHF, 2026-01-02, false",
        "CHF, 2026-05-14, false",
        "CHF, 2025-08-01, false",
        "GBP, 2026-05-04, false",
        "GBP, 2026-05-25, false",
        "GBP, 2026-08-31, false",
        "GBP, 2026-12-28, false",
        "GBP, 2027-12-27, false",
        "GBP, 2027-12-28, false",
        "GBP, 2022-01-03, false",
        "GBP, 2027-12-29, true",
        "USD, 2026-01-19, false",
        "USD, 2026-02-16, false",
        "USD, 2026-05-25, false",
        "USD, 2026-06-19, false",
        "USD, 2026-07-03, true",
        "USD, 2027-07-05, false",
        "USD, 2026-09-07, false",
        "USD, 2026-10-12, false",
        "USD, 2026-11-11, false",
        "USD, 2026-11-26, false",
        "SEK, 2026-06-19, false",
        "SEK, 2025-06-20, false",
        "SEK, 2025-06-06, false",
        "NOK, 2026-04-02, false",
        "NOK, 2027-05-17, false",
        "DKK, 2026-05-15, false",
        "PLN, 2026-06-04, false",
        "CZK, 2026-09-28, false",
        "HUF, 2026-05-25, false",
        "RON, 2026-04-10, false",
        "RON, 2026-04-13, false",
        "RON, 2026-06-01, false",
        "RON, 2025-04-18, false",
        "CAD, 2026-05-18, false",
        "CAD, 2026-10-12, false",
        "AUD, 2026-06-08, false",
        "NZD, 2026-02-06, false",
        "NZD, 2026-10-26, false",
        "JPY, 2026-03-20, false",
        "JPY, 2026-09-23, false",
        "JPY, 2026-05-06, false",
        "JPY, 2024-02-12, false",
        "ZAR, 2025-04-28, false",
        "MXN, 2026-03-16, false",
        "SAR, 2026-11-27, false",
        "SAR, 2026-11-29, true",
        "XOF, 2026-11-28, false"
    })
    void areThoseOfTheCurrencysSystem(String currency, LocalDate day, boolean open) {
        assertThat(BankCalendar.of(Currency.getInstance(currency)).isOpen(day)).isEqualTo(open);
    }

    /** Tuesday 24 November 2026 unless another day is named. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EUR, 2026-12-01, 2026-11-24T09:00, 2026-12-01",
                "EUR, -, 2026-11-24T09:00, 2026-11-24",
                "EUR, -, 2026-11-24T16:00, 2026-11-25",
                "EUR, 2026-11-24, 2026-11-24T15:59, 2026-11-24",
                "EUR, 2026-11-20, 2026-11-24T09:00, 2026-11-24",
                "EUR, 2019-01-01, 2026-11-24T09:00, 2026-11-24",
                "EUR, 2026-11-29, 2026-11-24T09:00, 2026-11-27",
                "EUR, 2026-12-26, 2026-11-24T09:00, 2026-12-24",
                "EUR, 2027-03-29, 2026-11-24T09:00, 2027-03-25",
                "EUR, 2026-11-28, 2026-11-28T09:00, 2026-11-30",
                "EUR, -, 2026-12-25T09:00, 2026-12-28",
                "EUR, -, 2026-12-31T17:00, 2027-01-04",
                "GBP, -, 2026-11-24T10:29, 2026-11-24",
                "GBP, -, 2026-11-24T10:30, 2026-11-25",
                "CHF, -, 2026-11-24T08:30, 2026-11-25",
                "USD, 2026-11-26, 2026-11-24T09:00, 2026-11-25",
                "USD, -, 2026-11-25T16:30, 2026-11-27",
                "PLN, -, 2026-11-24T09:00, 2026-11-25",
                "PLN, -, 2026-11-24T10:00, 2026-11-26",
                "PLN, 2026-12-24, 2026-11-24T09:00, 2026-12-23",
                "SAR, -, 2026-11-26T09:00, 2026-11-30",
                "EUR, 2027-11-24, 2026-11-24T09:00, 2027-11-24",
                "EUR, 2031-01-01, 2026-11-24T09:00, 2027-11-24"
            })
    void arePlannedSoAsNotToBeLateAndNeverInThePast(
            String currency, LocalDate due, LocalDateTime now, LocalDate planned) {
        assertThat(BankDays.plan(Currency.getInstance(currency), Optional.ofNullable(due), now))
                .isEqualTo(planned);
    }

    @Test
    void areNeverBeforeTodayNorClosedWhateverTheDueDate() {
        LocalDateTime now = LocalDateTime.parse("2026-12-23T12:00");
        for (String code : new String[] {"EUR", "GBP", "USD", "JPY", "PLN", "SAR", "XOF"}) {
            Currency currency = Currency.getInstance(code);
            for (int days = -30; days < 800; days++) {
                LocalDate due = now.toLocalDate().plusDays(days);
                LocalDate planned = BankDays.plan(currency, Optional.of(due), now);
                assertThat(planned)
                        .isBetween(now.toLocalDate(), BankDays.latest(now.toLocalDate()))
                        .matches(BankCalendar.of(currency)::isOpen)
                        .matches(BankCalendar.of(Currency.getInstance("EUR"))::isOpen);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23, 2000-04-30",
        "2016, 2016-03-27, 2016-05-01",
        "2019, 2019-04-21, 2019-04-28",
        "2024, 2024-03-31, 2024-05-05",
        "2025, 2025-04-20, 2025-04-20",
        "2026, 2026-04-05, 2026-04-12",
        "2027, 2027-03-28, 2027-05-02",
        "2038, 2038-04-25, 2038-04-25",
        "2049, 2049-04-18, 2049-04-25"
    })
    void followEasterOfEitherChurch(int year, LocalDate western, LocalDate orthodox) {
        assertThat(Easter.western(year)).isEqualTo(western);
        assertThat(Easter.orthodox(year)).isEqualTo(orthodox);
    }
}
