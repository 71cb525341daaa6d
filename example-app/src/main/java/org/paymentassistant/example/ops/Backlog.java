package org.paymentassistant.example.ops;

import java.time.Duration;
import java.util.Map;
import org.paymentassistant.domain.work.WorkKind;

/**
 * The work of all nodes at one time.
 *
 * @param depth how much waits or runs, by kind
 * @param overdue by how much the most urgent work that waits is late, zero where none is
 * @param deadLetters how much was given up so far
 */
public record Backlog(Map<WorkKind, Long> depth, Duration overdue, long deadLetters) {

    public Backlog {
        depth = Map.copyOf(depth);
    }
}
