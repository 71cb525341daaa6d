package org.paymentassistant.domain.payment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.ReviewIssue;

/**
 * A draft that waits for a person: something is missing or doubtful. Immutable.
 *
 * @param origin what it came of
 * @param invoice what is believed so far
 * @param debtorAccount the account to pay from, where known
 * @param questions what a person is asked, in the order of asking
 * @param issues what is missing, doubtful or suspicious
 * @param identity by what the invoice is recognised again, where enough is known
 * @param decidedBy who has decided already, where a second person must decide too
 */
public record IncompleteDraft(
        DraftOrigin origin,
        InvoiceData invoice,
        Optional<BankAccountId> debtorAccount,
        List<FieldQuestion> questions,
        List<ReviewIssue> issues,
        Optional<InvoiceIdentity> identity,
        Optional<MailAddress> decidedBy)
        implements PaymentDraft {

    public IncompleteDraft {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(invoice, "invoice");
        questions = List.copyOf(questions);
        issues = List.copyOf(issues);
    }

    /** A draft on which nobody has decided yet. */
    public IncompleteDraft(
            DraftOrigin origin,
            InvoiceData invoice,
            Optional<BankAccountId> debtorAccount,
            List<FieldQuestion> questions,
            List<ReviewIssue> issues,
            Optional<InvoiceIdentity> identity) {
        this(origin, invoice, debtorAccount, questions, issues, identity, Optional.empty());
    }

    /** The draft after the first person has decided, where a second one must too. */
    public IncompleteDraft awaitingSecond(
            MailAddress first,
            InvoiceData completed,
            BankAccountId account,
            List<FieldQuestion> toSecond,
            List<ReviewIssue> found,
            InvoiceIdentity recognisedBy) {
        return new IncompleteDraft(
                origin,
                completed,
                Optional.of(account),
                toSecond,
                found,
                Optional.of(recognisedBy),
                Optional.of(first));
    }

    /** The first proposal for a field that is asked. */
    public Optional<String> believed(InvoiceField field) {
        return questions.stream()
                .filter(question -> question.field() == field)
                .flatMap(question -> question.proposals().stream())
                .findFirst();
    }

    /** The warnings that a person must accept before the draft may go to the bank. */
    public List<ReviewIssue> decisions() {
        return issues.stream().filter(ReviewIssue::needsDecision).toList();
    }

    /** The complete draft, once a person has answered. */
    public ReadyDraft completed(InvoiceData completed, PaymentInstruction instruction, InvoiceIdentity recognisedBy) {
        return new ReadyDraft(origin, completed, instruction, issues, recognisedBy);
    }

    /** The draft that is given up. */
    public DiscardedDraft discarded(String reason) {
        return new DiscardedDraft(origin, invoice, reason);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.incomplete().apply(this);
    }
}
