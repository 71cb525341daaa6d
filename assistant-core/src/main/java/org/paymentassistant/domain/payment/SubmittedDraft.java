package org.paymentassistant.domain.payment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.ReviewIssue;

/**
 * A draft that stands at the bank and waits for a person's validation there. Immutable.
 *
 * @param origin what it came of
 * @param invoice the invoice
 * @param instruction the payment as drafted
 * @param issues what the person who validates should know
 * @param recognisedBy by what the invoice is recognised again
 * @param bankDraft the bank's name of it
 * @param submittedAt when the bank had it
 */
public record SubmittedDraft(
        DraftOrigin origin,
        InvoiceData invoice,
        PaymentInstruction instruction,
        List<ReviewIssue> issues,
        InvoiceIdentity recognisedBy,
        BankDraftId bankDraft,
        Instant submittedAt)
        implements PaymentDraft {

    public SubmittedDraft {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(recognisedBy, "recognisedBy");
        Objects.requireNonNull(bankDraft, "bankDraft");
        Objects.requireNonNull(submittedAt, "submittedAt");
        issues = List.copyOf(issues);
    }

    @Override
    public Optional<InvoiceIdentity> identity() {
        return Optional.of(recognisedBy);
    }

    /** The draft once a person has confirmed, deleted or the bank has refused it there. */
    public ClosedDraft closed(ClosedDraft.Ending ending, Instant at) {
        return new ClosedDraft(origin, invoice, instruction, recognisedBy, bankDraft, ending, at);
    }

    /** The same, where another copy at the bank than the known one is what ended. */
    public ClosedDraft closed(BankDraftId copy, ClosedDraft.Ending ending, Instant at) {
        return new ClosedDraft(origin, invoice, instruction, recognisedBy, copy, ending, at);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.submitted().apply(this);
    }
}
