package org.paymentassistant.domain.payment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.ReviewIssue;

/**
 * A complete draft, stored before the bank hears of it: the durable intent. Immutable.
 *
 * @param origin what it came of
 * @param invoice the invoice
 * @param instruction the payment to be drafted
 * @param issues what the person who validates should know
 * @param recognisedBy by what the invoice is recognised again
 */
public record ReadyDraft(
        DraftOrigin origin,
        InvoiceData invoice,
        PaymentInstruction instruction,
        List<ReviewIssue> issues,
        InvoiceIdentity recognisedBy)
        implements PaymentDraft {

    public ReadyDraft {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(recognisedBy, "recognisedBy");
        issues = List.copyOf(issues);
    }

    @Override
    public Optional<InvoiceIdentity> identity() {
        return Optional.of(recognisedBy);
    }

    /** The draft once the bank has it. */
    public SubmittedDraft submitted(BankDraftId bankDraft, Instant at) {
        return new SubmittedDraft(origin, invoice, instruction, issues, recognisedBy, bankDraft, at);
    }

    /** The draft that waits for a person again, because the bank asks for more or refuses it as it is. */
    public IncompleteDraft reopened(List<FieldQuestion> questions, List<ReviewIssue> reasons) {
        return new IncompleteDraft(
                origin,
                invoice,
                Optional.of(instruction.debtorAccount()),
                questions,
                reasons,
                Optional.of(recognisedBy));
    }

    /** The draft that is given up before the bank had it. */
    public DiscardedDraft discarded(String reason) {
        return new DiscardedDraft(origin, invoice, reason);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.ready().apply(this);
    }
}
