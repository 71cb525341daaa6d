package org.paymentassistant.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which euro payments settle: no weekend and no closing day of TARGET. */
final class BankDays {

    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private BankDays() {}

    /** The last bank day not after {@code wanted}, so as not to be late; the first from {@code earliest} where that is past. */
    static LocalDate onOrBefore(LocalDate wanted, LocalDate earliest) {
        LocalDate day = wanted;
        while (!day.isBefore(earliest) && !isBankDay(day)) {
            day = day.minusDays(1);
        }
        return day.isBefore(earliest) ? onOrAfter(earliest) : day;
    }

    private static LocalDate onOrAfter(LocalDate earliest) {
        LocalDate day = earliest;
        while (!isBankDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static boolean isBankDay(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }

    /** The Gregorian computus in its anonymous form. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int sum = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
