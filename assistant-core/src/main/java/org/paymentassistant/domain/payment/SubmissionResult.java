package org.paymentassistant.domain.payment;

import java.util.Objects;
import java.util.function.Function;

/** What came of asking the bank for a draft. */
public sealed interface SubmissionResult {

    /** Handles every kind; exactly one function is called. */
    <R> R fold(
            Function<Accepted, R> accepted,
            Function<Refused, R> refused,
            Function<InDoubt, R> inDoubt,
            Function<Unavailable, R> unavailable);

    /** The bank has the draft, unconfirmed. */
    record Accepted(BankDraftId bankDraft) implements SubmissionResult {
        public Accepted {
            Objects.requireNonNull(bankDraft, "bankDraft");
        }

        @Override
        public <R> R fold(
                Function<Accepted, R> accepted,
                Function<Refused, R> refused,
                Function<InDoubt, R> inDoubt,
                Function<Unavailable, R> unavailable) {
            return accepted.apply(this);
        }
    }

    /** The bank refuses this draft and would again; {@code message} is its own text, cleaned of control characters. */
    record Refused(String message) implements SubmissionResult {
        public Refused {
            Objects.requireNonNull(message, "message");
        }

        @Override
        public <R> R fold(
                Function<Accepted, R> accepted,
                Function<Refused, R> refused,
                Function<InDoubt, R> inDoubt,
                Function<Unavailable, R> unavailable) {
            return refused.apply(this);
        }
    }

    /** The request may or may not have had its effect: look up by tag before asking again. */
    record InDoubt() implements SubmissionResult {
        @Override
        public <R> R fold(
                Function<Accepted, R> accepted,
                Function<Refused, R> refused,
                Function<InDoubt, R> inDoubt,
                Function<Unavailable, R> unavailable) {
            return inDoubt.apply(this);
        }
    }

    /** The request certainly had no effect: the bank could not be reached or turned it away unread. */
    record Unavailable() implements SubmissionResult {
        @Override
        public <R> R fold(
                Function<Accepted, R> accepted,
                Function<Refused, R> refused,
                Function<InDoubt, R> inDoubt,
                Function<Unavailable, R> unavailable) {
            return unavailable.apply(this);
        }
    }
}
