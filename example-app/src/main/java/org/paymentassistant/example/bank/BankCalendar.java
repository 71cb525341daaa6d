package org.paymentassistant.example.bank;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which the bank executes payments, and until when on a day it takes them. Its days off are those of the euro's settlement
 * system: week-ends, 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December. Stateless.
 */
final class BankCalendar {
    private static final Set<MonthDay> FIXED_DAYS_OFF =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Map<String, LocalTime> SAME_DAY_CUT_OFFS = Map.of(
            "CHF", LocalTime.of(8, 30),
            "GBP", LocalTime.of(10, 30),
            "EUR", LocalTime.of(16, 0),
            "USD", LocalTime.of(16, 30));
    private static final LocalTime NEXT_DAY_CUT_OFF = LocalTime.of(10, 0);

    private BankCalendar() {}

    static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate easter = easterSunday(day.getYear());
        return !weekend
                && !FIXED_DAYS_OFF.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }

    /** Gives the day itself if it is a working day, else the next one. */
    static LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** Gives the first day on which a payment of the currency that is confirmed now can be executed. */
    static LocalDate earliestExecution(String currency, ZonedDateTime now) {
        Optional<LocalTime> sameDay = Optional.ofNullable(SAME_DAY_CUT_OFFS.get(currency));
        LocalDate today = now.toLocalDate();
        boolean inTime = isWorkingDay(today) && now.toLocalTime().isBefore(sameDay.orElse(NEXT_DAY_CUT_OFF));
        LocalDate first = inTime ? today : workingDayFrom(today.plusDays(1));
        return sameDay.isPresent() ? first : workingDayFrom(first.plusDays(1));
    }

    /** Postpones a desired day to the first one that is still possible. */
    static LocalDate roll(LocalDate desired, String currency, ZonedDateTime now) {
        LocalDate earliest = earliestExecution(currency, now);
        return workingDayFrom(desired.isBefore(earliest) ? earliest : desired);
    }

    /** Computes Easter Sunday of the Gregorian calendar by the rule of Gauss in the form of Lichtenberg. */
    private static LocalDate easterSunday(int year) {
        int century = year / 100;
        int sun = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int correction = 2 - (3 * century + 3) / 4;
        int moon = year % 19;
        int seed = (19 * moon + sun) % 30;
        int calendar = (seed + moon / 11) / 29;
        int limit = 21 + seed - calendar;
        int firstSunday = 7 - (year + year / 4 + correction) % 7;
        int distance = 7 - Math.floorMod(limit - firstSunday, 7);
        return LocalDate.of(year, 3, 1).plusDays(limit + distance - 1L);
    }
}
