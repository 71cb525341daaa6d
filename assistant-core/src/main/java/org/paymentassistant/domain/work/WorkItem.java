package org.paymentassistant.domain.work;

import java.util.Objects;

/**
 * A piece of work, to be done at least once. Two equal items are the same work. Immutable.
 *
 * @param kind what to do
 * @param subject what to do it with, 1 to 250 characters
 */
public record WorkItem(WorkKind kind, String subject) {

    public WorkItem {
        Objects.requireNonNull(kind, "kind");
        if (subject.isBlank() || subject.length() > 250) {
            throw new IllegalArgumentException("a work item's subject has 1 to 250 characters");
        }
    }
}
