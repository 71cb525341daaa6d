package org.paymentassistant.domain.work;

import java.time.Instant;
import java.util.Objects;

/**
 * Work that was given up. Immutable.
 *
 * @param item the work
 * @param reason why it failed last, for operators
 * @param at when it was given up
 */
public record DeadLetter(WorkItem item, String reason, Instant at) {

    public DeadLetter {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }
}
