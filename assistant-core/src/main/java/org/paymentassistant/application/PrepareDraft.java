package org.paymentassistant.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.out.Stored;

/** Stores the draft of one invoice: the durable intent, before the bank hears of it. Runs within a transaction. */
final class PrepareDraft {

    private static final Set<IssueCode> SUSPICIOUS = EnumSet.of(
            IssueCode.ACCOUNT_KNOWN_UNDER_OTHER_NAME,
            IssueCode.ACCOUNT_COUNTRY_DIFFERS,
            IssueCode.AMOUNT_UNUSUAL,
            IssueCode.HIDDEN_TEXT,
            IssueCode.LOOKALIKE_DOMAIN,
            IssueCode.MAIL_NAMES_OTHER_ACCOUNT,
            IssueCode.MODIFIED_AFTER_SIGNING,
            IssueCode.NEW_BANK_DETAILS_ANNOUNCED,
            IssueCode.NOT_ADDRESSED_TO_COMPANY,
            IssueCode.PAYEE_DIFFERS_FROM_SELLER,
            IssueCode.PAYEE_NAME_NO_MATCH,
            IssueCode.SAME_NUMBER_OTHER_CONTENT);

    private final Ports ports;
    private final Instructions instructions;
    private final ResumingWork resume;
    private final RecogniseLikeness likeness;
    private final Journal journal;

    PrepareDraft(Ports ports, Instructions instructions, ResumingWork resume, Journal journal) {
        this.ports = ports;
        this.instructions = instructions;
        this.resume = resume;
        this.likeness = new RecogniseLikeness(ports.drafts());
        this.journal = journal;
    }

    InvoiceOutcome prepare(Company company, DocumentId document, int part, Consideration invoice) {
        return invoice.refusal()
                .<InvoiceOutcome>map(InvoiceOutcome.Rejected::new)
                .orElseGet(() -> store(company, document, part, compared(company, invoice)));
    }

    private Consideration compared(Company company, Consideration invoice) {
        return likeness.find(company.id(), invoice.invoice()).map(invoice::with).orElse(invoice);
    }

    private InvoiceOutcome store(Company company, DocumentId document, int part, Consideration invoice) {
        DraftOrigin origin = new DraftOrigin(
                idOf(company, document, part),
                company.id(),
                document,
                part,
                ports.clock().instant());
        PaymentDraft draft = invoice.isComplete() ? ready(origin, invoice) : incomplete(origin, invoice);
        Optional<DocumentId> dropped = draft.identity().flatMap(ports.drafts()::dropped);
        if (dropped.isPresent()) {
            return new InvoiceOutcome.Duplicate(dropped.get(), Optional.empty());
        }
        Optional<DraftId> first = ports.drafts().add(draft);
        if (first.isPresent()) {
            return duplicateOf(first.get());
        }
        journal.record(
                "assistant",
                draft.id().value(),
                invoice.isComplete() ? AuditKind.DRAFT_PREPARED : AuditKind.DRAFT_INCOMPLETE,
                "");
        return invoice.isComplete() ? submitting(company.id(), draft.id()) : needsData(draft.id(), invoice.issues());
    }

    /** Where the file's own draft was given up, a further one must not be taken for it. */
    private DraftId idOf(Company company, DocumentId document, int part) {
        DraftId own = DraftId.of(
                company.id(), ports.documents().find(document).orElseThrow().hash(), part);
        return ports.drafts()
                .find(own)
                .map(Stored::value)
                .filter(draft -> !RecogniseDuplicate.isLive(draft))
                .map(givenUp -> ports.identifiers().nextDraftId())
                .orElse(own);
    }

    private InvoiceOutcome duplicateOf(DraftId first) {
        resume.resumeSubmission(first);
        DocumentId document =
                ports.drafts().find(first).orElseThrow().value().origin().document();
        return new InvoiceOutcome.Duplicate(document, Optional.of(first));
    }

    private ReadyDraft ready(DraftOrigin origin, Consideration invoice) {
        InvoiceIdentity identity =
                Recognition.identity(origin.company(), invoice.invoice()).orElseThrow();
        return new ReadyDraft(
                origin,
                invoice.invoice(),
                instructions.of(
                        origin.id(), invoice.invoice(), invoice.debtorAccount().orElseThrow()),
                invoice.issues(),
                identity);
    }

    private static IncompleteDraft incomplete(DraftOrigin origin, Consideration invoice) {
        return new IncompleteDraft(
                origin,
                invoice.invoice(),
                invoice.debtorAccount(),
                invoice.questions(),
                invoice.issues(),
                Recognition.identity(origin.company(), invoice.invoice()));
    }

    private InvoiceOutcome submitting(CompanyId company, DraftId id) {
        ports.workQueue()
                .schedule(
                        company,
                        new WorkItem(WorkKind.SUBMIT_DRAFT, id.value()),
                        ports.clock().instant());
        return new InvoiceOutcome.Submitting(id, ReasonCode.OK_DRAFTED);
    }

    private static InvoiceOutcome needsData(DraftId id, List<ReviewIssue> issues) {
        return new InvoiceOutcome.NeedsData(id, weightiest(issues));
    }

    private static ReasonCode weightiest(List<ReviewIssue> issues) {
        List<IssueCode> holding = issues.stream()
                .filter(ReviewIssue::holds)
                .map(ReviewIssue::code)
                .toList();
        if (holding.contains(IssueCode.CHANGED_ACCOUNT)) {
            return ReasonCode.CHANGED_IBAN;
        }
        boolean conflict = holding.contains(IssueCode.XML_DIFFERS_FROM_TEXT)
                || holding.contains(IssueCode.QR_DIFFERS_FROM_TEXT)
                || holding.contains(IssueCode.XML_DIFFERS_FROM_QR)
                || holding.contains(IssueCode.PAYMENT_CODES_DIFFER);
        if (conflict) {
            return ReasonCode.CONFLICT;
        }
        return holding.stream().anyMatch(SUSPICIOUS::contains) ? ReasonCode.NEEDS_REVIEW : ReasonCode.OK_NEEDS_DATA;
    }
}
