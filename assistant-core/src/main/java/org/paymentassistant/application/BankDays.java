package org.paymentassistant.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Optional;

/**
 * Days on which a payment can be executed: both the euro's system, by which the company's bank lives, and that of the
 * payment's currency are open.
 */
final class BankDays {

    private static final BankCalendar BANK = BankCalendar.of(Currency.getInstance("EUR"));
    private static final int LONGEST_IN_DAYS = 365;

    private BankDays() {}

    /**
     * The day to ask for: the last bank day that is not after the due date, so as not to be late; the first that is still
     * possible where that is past or no due date is known; never one that banks refuse as too far away.
     *
     * @param currency of the payment
     * @param dueDate where known
     * @param now the time at the bank
     */
    static LocalDate plan(Currency currency, Optional<LocalDate> dueDate, LocalDateTime now) {
        BankCalendar calendar = BankCalendar.of(currency);
        LocalDate earliest = earliest(calendar, now);
        LocalDate latest = latest(now.toLocalDate());
        LocalDate wanted = dueDate.orElse(earliest);
        LocalDate day = wanted.isAfter(latest) ? latest : wanted;
        while (day.isAfter(earliest) && !isBankDay(calendar, day)) {
            day = day.minusDays(1);
        }
        return day.isBefore(earliest) ? earliest : day;
    }

    /** The last day that banks take, counted from today. */
    static LocalDate latest(LocalDate today) {
        return today.plusDays(LONGEST_IN_DAYS);
    }

    private static LocalDate earliest(BankCalendar calendar, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        boolean inTime = isBankDay(calendar, today) && now.toLocalTime().isBefore(calendar.cutOff());
        LocalDate day = inTime ? today : next(calendar, today);
        for (int i = 0; i < calendar.lead(); i++) {
            day = next(calendar, day);
        }
        return day;
    }

    private static LocalDate next(BankCalendar calendar, LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isBankDay(calendar, next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isBankDay(BankCalendar calendar, LocalDate day) {
        return BANK.isOpen(day) && calendar.isOpen(day);
    }
}
