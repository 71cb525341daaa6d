package org.paymentassistant.domain.mail;

import java.util.Objects;

/** What came of sending a mail. */
public sealed interface SendResult {

    /** The mail host has taken it. */
    record Sent() implements SendResult {}

    /** Not taken now; the same may be taken later. {@code detail} is for logs, without addresses. */
    record TransientFailure(String detail) implements SendResult {
        public TransientFailure {
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** Refused for good. {@code detail} is for logs, without addresses. */
    record PermanentFailure(String detail) implements SendResult {
        public PermanentFailure {
            Objects.requireNonNull(detail, "detail");
        }
    }
}
