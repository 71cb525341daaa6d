package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankCalendarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-01-03",
                "2026-01-04",
                "2024-03-29",
                "2024-04-01",
                "2025-04-18",
                "2025-04-21",
                "2026-04-03",
                "2026-04-06",
                "2027-03-26",
                "2027-03-29",
                "2038-04-26",
                "2026-05-01",
                "2026-12-25",
                "2028-12-26"
            })
    void restsOnWeekendsAndHolidays(LocalDate day) {
        assertThat(BankCalendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-04-02", "2026-04-07", "2026-07-14", "2026-12-24"})
    void worksOnOtherDays(LocalDate day) {
        assertThat(BankCalendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 2026-01-14T15:59, 2026-01-14",
        "EUR, 2026-01-14T16:00, 2026-01-15",
        "CHF, 2026-01-14T08:29, 2026-01-14",
        "CHF, 2026-01-14T08:30, 2026-01-15",
        "GBP, 2026-01-14T10:31, 2026-01-15",
        "USD, 2026-01-16T16:31, 2026-01-19",
        "EUR, 2026-01-17T09:00, 2026-01-19",
        "SEK, 2026-01-14T09:59, 2026-01-15",
        "SEK, 2026-01-14T10:00, 2026-01-16",
        "SEK, 2026-01-16T09:00, 2026-01-19",
    })
    void executesBeforeTheCutOffOfTheCurrency(String currency, LocalDateTime now, LocalDate first) {
        assertThat(BankCalendar.earliestExecution(currency, now.atZone(ZoneId.of("Europe/Brussels"))))
                .isEqualTo(first);
    }
}
