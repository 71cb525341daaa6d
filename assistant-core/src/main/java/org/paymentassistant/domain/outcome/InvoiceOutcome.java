package org.paymentassistant.domain.outcome;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.payment.DraftId;

/**
 * How one invoice of a document ended, or how a document ended that holds none. Immutable.
 *
 * <p>{@link #isFinal()} tells an end from a station: a draft on its way to the bank is no end yet.
 */
public sealed interface InvoiceOutcome {

    /** The reason as a stable code, not null. */
    ReasonCode reason();

    /** The draft that came of it, where there is one. */
    default Optional<DraftId> draft() {
        return Optional.empty();
    }

    /** Whether this is an end state. */
    default boolean isFinal() {
        return true;
    }

    /** Handles every kind; exactly one function is called. */
    <R> R fold(Cases<R> cases);

    /** The functions of {@link #fold}, one a kind. */
    record Cases<R>(
            Function<Drafted, R> drafted,
            Function<Submitting, R> submitting,
            Function<NeedsData, R> needsData,
            Function<NeedsSplit, R> needsSplit,
            Function<Duplicate, R> duplicate,
            Function<Rejected, R> rejected,
            Function<Ignored, R> ignored,
            Function<DeadLetter, R> deadLetter) {}

    /** A draft stands at the bank. */
    record Drafted(DraftId id) implements InvoiceOutcome {
        public Drafted {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public ReasonCode reason() {
            return ReasonCode.OK_DRAFTED;
        }

        @Override
        public Optional<DraftId> draft() {
            return Optional.of(id);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.drafted().apply(this);
        }
    }

    /** A complete draft on its way to the bank; {@code reason} says what it waits for. Not an end. */
    record Submitting(DraftId id, ReasonCode reason) implements InvoiceOutcome {
        public Submitting {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<DraftId> draft() {
            return Optional.of(id);
        }

        @Override
        public boolean isFinal() {
            return false;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.submitting().apply(this);
        }
    }

    /** A draft waits for a person's data or decision; {@code reason} is the weightiest cause. */
    record NeedsData(DraftId id, ReasonCode reason) implements InvoiceOutcome {
        public NeedsData {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<DraftId> draft() {
            return Optional.of(id);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.needsData().apply(this);
        }
    }

    /** Several invoices may be in the file; a person says where each begins. Stands for the whole file. */
    record NeedsSplit(InvoiceSplit proposed) implements InvoiceOutcome {
        public NeedsSplit {
            Objects.requireNonNull(proposed, "proposed");
        }

        @Override
        public ReasonCode reason() {
            return ReasonCode.SEVERAL_INVOICES;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.needsSplit().apply(this);
        }
    }

    /** The same was handed in before, as {@code first}, from which {@code firstDraft} may have come. */
    record Duplicate(DocumentId first, Optional<DraftId> firstDraft) implements InvoiceOutcome {
        public Duplicate {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(firstDraft, "firstDraft");
        }

        @Override
        public ReasonCode reason() {
            return ReasonCode.DUPLICATE;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.duplicate().apply(this);
        }
    }

    /** No draft, and the sender is told why. */
    record Rejected(ReasonCode reason) implements InvoiceOutcome {
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rejected().apply(this);
        }
    }

    /** No draft, and nobody is told. */
    record Ignored(ReasonCode reason) implements InvoiceOutcome {
        public Ignored {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ignored().apply(this);
        }
    }

    /** Given up after repeated breakage. */
    record DeadLetter(ReasonCode reason) implements InvoiceOutcome {
        public DeadLetter {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.deadLetter().apply(this);
        }
    }
}
