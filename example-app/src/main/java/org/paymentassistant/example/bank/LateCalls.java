package org.paymentassistant.example.bank;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Requests whose effect is postponed. A due one takes effect before anybody looks at the bank again, by a request or by its ledger.
 * Thread-safe.
 */
final class LateCalls {
    private final BankTime time;
    private final List<Late> waiting = new ArrayList<>();

    private record Late(Instant due, Runnable effect) {}

    LateCalls(BankTime time) {
        this.time = time;
    }

    synchronized void add(Duration delay, Runnable effect) {
        waiting.add(new Late(time.now().plus(delay), effect));
    }

    /** Runs what is due, the earliest first. */
    void settle() {
        takeDue().forEach(late -> late.effect().run());
    }

    private synchronized List<Late> takeDue() {
        Instant now = time.now();
        List<Late> due = waiting.stream()
                .filter(late -> !late.due().isAfter(now))
                .sorted(Comparator.comparing(Late::due))
                .toList();
        waiting.removeAll(due);
        return due;
    }
}
