package org.paymentassistant.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paymentassistant.domain.text.Resource;

/**
 * On which days payments in a currency settle, and until when banks take them.
 *
 * @param currency ISO 4217 code
 * @param weekend the days of the week on which nothing settles
 * @param cutOff until when of the day a bank takes payments, in its own zone
 * @param lead bank days from then to execution
 * @param holidays the holidays that follow a rule
 */
record BankCalendar(String currency, Set<DayOfWeek> weekend, LocalTime cutOff, int lead, List<Holiday> holidays) {

    private static final BankCalendar OTHER = of("XXX | SAT SUN | 10:00 | 1 | - | any other");
    private static final Map<String, BankCalendar> CALENDARS =
            Resource.entries(BankCalendar.class, "bank-calendars.txt").stream()
                    .map(BankCalendar::of)
                    .collect(Collectors.toUnmodifiableMap(BankCalendar::currency, Function.identity()));

    static BankCalendar of(Currency currency) {
        return CALENDARS.getOrDefault(currency.getCurrencyCode(), OTHER);
    }

    private static BankCalendar of(String line) {
        String[] columns = line.split("\\s*\\|\\s*", -1);
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (String day : columns[1].split(" ", -1)) {
            Arrays.stream(DayOfWeek.values())
                    .filter(known -> known.name().startsWith(day))
                    .forEach(weekend::add);
        }
        List<Holiday> holidays = "-".equals(columns[4])
                ? List.of()
                : Arrays.stream(columns[4].split(" ", -1)).map(Holiday::ofEntry).toList();
        return new BankCalendar(
                columns[0], weekend, LocalTime.parse(columns[2]), Integer.parseInt(columns[3]), holidays);
    }

    boolean isOpen(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !closed(day.getYear()).contains(day);
    }

    /** All closing days of a year; holidays that are moved go to the next day on which work would be done. */
    private Set<LocalDate> closed(int year) {
        Set<LocalDate> closed = new HashSet<>();
        holidays.forEach(holiday -> closed.add(holiday.rule().apply(year)));
        for (Holiday holiday : holidays) {
            LocalDate day = holiday.rule().apply(year);
            if (holiday.moved().from(day)) {
                while (weekend.contains(day.getDayOfWeek()) || closed.contains(day)) {
                    day = day.plusDays(1);
                }
                closed.add(day);
            }
        }
        return closed;
    }
}
