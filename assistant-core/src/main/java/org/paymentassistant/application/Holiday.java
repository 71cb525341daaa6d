package org.paymentassistant.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bank holiday that follows a rule.
 *
 * @param rule its date in a year
 * @param moved when another day is closed instead
 */
record Holiday(IntFunction<LocalDate> rule, Moved moved) {

    private static final Pattern ENTRY = Pattern.compile("([^>]+)(>|>sun)?");
    private static final Pattern FIXED = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final Pattern EASTER = Pattern.compile("(easter|orthodox)([+-][0-9]+)");
    private static final Pattern NTH = Pattern.compile("(-?[1-5])([a-z]{3})([0-9]{2})");
    private static final Pattern FROM = Pattern.compile("([a-z]{3})([0-9]{2}-[0-9]{2})");
    /** When a working day is closed in place of a holiday that nobody works on anyhow. */
    enum Moved {
        /** Never. */
        NEVER,
        /** Where it is a Sunday. */
        FROM_SUNDAY,
        /** Where it is on a weekend. */
        FROM_WEEKEND;

        boolean from(LocalDate day) {
            boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return this == FROM_SUNDAY
                    ? sunday
                    : this == FROM_WEEKEND && (sunday || day.getDayOfWeek() == DayOfWeek.SATURDAY);
        }
    }

    static Holiday ofEntry(String entry) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw new IllegalStateException("no holiday: " + entry);
        }
        Moved moved = parts.group(2) == null
                ? Moved.NEVER
                : ">".equals(parts.group(2)) ? Moved.FROM_WEEKEND : Moved.FROM_SUNDAY;
        return new Holiday(rule(parts.group(1)), moved);
    }

    private static IntFunction<LocalDate> rule(String entry) {
        Matcher easter = EASTER.matcher(entry);
        Matcher nth = NTH.matcher(entry);
        Matcher from = FROM.matcher(entry);
        if (FIXED.matcher(entry).matches()) {
            return MonthDay.parse("--" + entry)::atYear;
        }
        if (easter.matches()) {
            int days = Integer.parseInt(easter.group(2));
            return "easter".equals(easter.group(1))
                    ? year -> Easter.western(year).plusDays(days)
                    : year -> Easter.orthodox(year).plusDays(days);
        }
        if (nth.matches()) {
            return nth(Integer.parseInt(nth.group(1)), day(nth.group(2)), Integer.parseInt(nth.group(3)));
        }
        if (from.matches()) {
            MonthDay first = MonthDay.parse("--" + from.group(2));
            DayOfWeek day = day(from.group(1));
            return year -> first.atYear(year).with(TemporalAdjusters.nextOrSame(day));
        }
        return equinox(entry);
    }

    private static DayOfWeek day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(known -> known.name().startsWith(letters.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no day of the week: " + letters));
    }

    private static IntFunction<LocalDate> nth(int ordinal, DayOfWeek day, int month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    private static IntFunction<LocalDate> equinox(String entry) {
        return switch (entry) {
            case "spring" -> year -> LocalDate.of(year, 3, equinox(year, 20.8431));
            case "autumn" -> year -> LocalDate.of(year, 9, equinox(year, 23.2488));
            default -> throw new IllegalStateException("no holiday: " + entry);
        };
    }

    private static int equinox(int year, double of1980) {
        int years = year - 1980;
        return (int) Math.floor(of1980 + 0.242194 * years - Math.floorDiv(years, 4));
    }
}
