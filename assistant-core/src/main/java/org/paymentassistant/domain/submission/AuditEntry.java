package org.paymentassistant.domain.submission;

import java.time.Instant;
import java.util.Objects;

/**
 * A line of the audit trail: never changed, never removed but by erasure of a whole company. Immutable.
 *
 * @param at when it happened
 * @param actor who did it: "assistant", "bank", or a person as the embedding system names one
 * @param subject the submission, document or draft concerned
 * @param event what happened, a stable upper-case code
 * @param detail more of it, without secrets and full account numbers
 */
public record AuditEntry(Instant at, String actor, String subject, String event, String detail) {

    public AuditEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(detail, "detail");
    }
}
