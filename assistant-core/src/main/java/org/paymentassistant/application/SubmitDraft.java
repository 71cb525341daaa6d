package org.paymentassistant.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.payment.SubmissionTag;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.out.Stored;

/**
 * Brings a ready draft to the bank, exactly once: looks for the draft's tag first, asks the bank only where there is
 * none, and has the result compared once more later, because the bank may apply a request late.
 */
final class SubmitDraft {

    private static final Duration FIRST_COMPARISON = Duration.ofSeconds(30);

    private final Ports ports;
    private final Conclusion conclusion;
    private final Journal journal;

    SubmitDraft(Ports ports, Conclusion conclusion, Journal journal) {
        this.ports = ports;
        this.conclusion = conclusion;
        this.journal = journal;
    }

    WorkResult submit(DraftId id) {
        Stored<PaymentDraft> stored = ports.drafts().find(id).orElseThrow();
        return stored.value() instanceof ReadyDraft ready ? submit(stored, ready) : new WorkResult.Done();
    }

    private WorkResult submit(Stored<PaymentDraft> stored, ReadyDraft ready) {
        Company company = ports.companies().find(ready.origin().company()).orElseThrow();
        return atBank(company, ready)
                .map(there -> submitted(stored, ready, there))
                .orElseGet(() -> ask(company, stored, ready));
    }

    /** The draft as it stands at the bank, or an earlier form of it that a person has confirmed there. */
    private Optional<BankDraftId> atBank(Company company, ReadyDraft ready) {
        DraftId tag = SubmissionTag.of(ready);
        return SubmissionTag.allOf(ready).stream()
                .flatMap(any -> ports.paymentInitiation().findByTag(company, any).stream())
                .filter(copy -> copy.state() == BankDraft.State.CONFIRMED
                        || (copy.state() == BankDraft.State.UNCONFIRMED
                                && copy.tag().equals(tag)))
                .min(Comparator.comparing((BankDraft copy) -> copy.state() != BankDraft.State.CONFIRMED))
                .map(BankDraft::id);
    }

    private WorkResult ask(Company company, Stored<PaymentDraft> stored, ReadyDraft ready) {
        PaymentInstruction instruction = ready.instruction();
        Optional<Beneficiary> known = ports.beneficiaries()
                .findByAccount(
                        company,
                        instruction.creditor().account(),
                        instruction.instructedAmount().currency());
        if (known.isPresent()) {
            return initiate(company, stored, ready, known.get());
        }
        BeneficiaryCreation creation = ports.beneficiaries()
                .create(
                        company,
                        instruction.creditor(),
                        instruction.instructedAmount().currency());
        return creation.fold(
                created -> initiate(company, stored, ready, created.beneficiary()),
                needsMore -> reopen(
                        stored,
                        ready,
                        needsMore.fields().stream()
                                .map(field -> field == InvoiceField.SELLER_ADDRESS
                                        ? ready.invoice().creditorAddressField()
                                        : field)
                                .sorted()
                                .map(field -> new FieldQuestion(field, List.of()))
                                .toList(),
                        ReviewIssue.ofDocument(Severity.ERROR, IssueCode.BANK_NEEDS_MORE, Map.of())),
                refused -> refused(stored, ready, refused.message()));
    }

    private WorkResult initiate(
            Company company, Stored<PaymentDraft> stored, ReadyDraft ready, Beneficiary beneficiary) {
        return ports.paymentInitiation()
                .submit(company, SubmissionTag.of(ready), ready.instruction(), beneficiary)
                .fold(
                        accepted -> submitted(stored, ready, accepted.bankDraft()),
                        refused -> refused(stored, ready, refused.message()),
                        inDoubt -> waiting(ready, ReasonCode.BANK_IN_DOUBT),
                        unavailable -> waiting(ready, ReasonCode.BANK_DOWN));
    }

    private WorkResult submitted(Stored<PaymentDraft> stored, ReadyDraft ready, BankDraftId bankDraft) {
        Instant now = ports.clock().instant();
        boolean replaced = ports.transactions().required(() -> {
            compareSoon(ready);
            if (!ports.drafts().replace(stored, ready.submitted(bankDraft, now))) {
                return false;
            }
            journal.record("bank", ready.id().value(), AuditKind.SUBMITTED, bankDraft.value());
            conclude(ready, new InvoiceOutcome.Drafted(ready.id()));
            showInvoice(ready, now);
            return true;
        });
        if (replaced) {
            journal.tell(new AssistantEvent.DraftSubmitted(now, ready.id()));
        }
        return new WorkResult.Done();
    }

    private void showInvoice(ReadyDraft ready, Instant now) {
        if (ports.paymentInitiation().takesInvoices()) {
            WorkItem work = new WorkItem(WorkKind.ATTACH_INVOICE, ready.id().value());
            ports.workQueue().schedule(ready.origin().company(), work, now);
        }
    }

    /** Also where another worker was faster: then what this one has just made at the bank is to be deleted. */
    private void compareSoon(ReadyDraft ready) {
        ports.workQueue()
                .schedule(
                        ready.origin().company(),
                        new WorkItem(WorkKind.RECONCILE_DRAFT, ready.id().value()),
                        ports.clock().instant().plus(FIRST_COMPARISON));
    }

    private WorkResult refused(Stored<PaymentDraft> stored, ReadyDraft ready, String message) {
        FieldQuestion account = ready.instruction()
                .creditor()
                .account()
                .fold(
                        iban -> new FieldQuestion(
                                InvoiceField.IBAN, List.of(iban.iban().value())),
                        local -> new FieldQuestion(InvoiceField.ACCOUNT_NUMBER, List.of(local.number())));
        return reopen(stored, ready, List.of(account), refusal(account.field(), message));
    }

    private static ReviewIssue refusal(InvoiceField field, String message) {
        return BankMessage.shown(message)
                .map(shown -> ReviewIssue.of(Severity.ERROR, field, IssueCode.BANK_REFUSES, Map.of("message", shown)))
                .orElseGet(() -> ReviewIssue.of(Severity.ERROR, field, IssueCode.BANK_NEEDS_MORE));
    }

    private WorkResult reopen(
            Stored<PaymentDraft> stored, ReadyDraft ready, List<FieldQuestion> questions, ReviewIssue reason) {
        boolean reopened = ports.transactions().required(() -> {
            compareSoon(ready);
            return replace(stored, ready, questions, reason);
        });
        if (reopened) {
            journal.tell(new AssistantEvent.DraftRefused(ports.clock().instant(), ready.id()));
        }
        return new WorkResult.Done();
    }

    private boolean replace(
            Stored<PaymentDraft> stored, ReadyDraft ready, List<FieldQuestion> questions, ReviewIssue reason) {
        List<ReviewIssue> issues = new java.util.ArrayList<>(ready.issues());
        issues.add(reason);
        if (!ports.drafts().replace(stored, ready.reopened(questions, issues))) {
            return false;
        }
        journal.record(
                "bank", ready.id().value(), AuditKind.REFUSED, reason.code().name());
        conclusion.replaceAndTell(
                ready.origin().document(),
                ready.origin().part(),
                new InvoiceOutcome.NeedsData(ready.id(), ReasonCode.BANK_REFUSED));
        return true;
    }

    /** A worker that was taken for dead must not take back what another has brought to its end. */
    private WorkResult waiting(ReadyDraft ready, ReasonCode reason) {
        boolean onItsWay = ports.transactions().required(() -> isStillSubmitting(ready, reason));
        if (!onItsWay) {
            return new WorkResult.Done();
        }
        journal.tell(new AssistantEvent.DraftDelayed(ports.clock().instant(), ready.id(), reason));
        return new WorkResult.TryAgain(reason.name());
    }

    private boolean isStillSubmitting(ReadyDraft ready, ReasonCode reason) {
        boolean onItsWay = conclusion.stillSubmitting(
                ready.origin().document(), ready.origin().part(), new InvoiceOutcome.Submitting(ready.id(), reason));
        if (!onItsWay) {
            compareSoon(ready);
        }
        return onItsWay;
    }

    private void conclude(ReadyDraft ready, InvoiceOutcome outcome) {
        conclusion.replace(ready.origin().document(), ready.origin().part(), outcome);
    }
}
