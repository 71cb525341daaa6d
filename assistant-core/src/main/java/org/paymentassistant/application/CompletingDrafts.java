package org.paymentassistant.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.payment.SubmissionTag;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.in.CompleteDraft;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.Stored;

/** Completes a draft with a person's answers; link, draft and planned work change together. */
final class CompletingDrafts implements CompleteDraft {

    private final Ports ports;
    private final Instructions instructions;
    private final DecidedWarnings warnings;
    private final DestinationCheck destination;
    private final Conclusion conclusion;
    private final SecondPerson second;
    private final RememberSupplier remember;
    private final Journal journal;

    CompletingDrafts(
            Ports ports,
            Instructions instructions,
            DecidedWarnings warnings,
            DestinationCheck destination,
            Conclusion conclusion,
            AskSecondPerson ask,
            Journal journal) {
        this.ports = ports;
        this.instructions = instructions;
        this.warnings = warnings;
        this.destination = destination;
        this.conclusion = conclusion;
        this.second = new SecondPerson(ports, ask, journal);
        this.remember = new RememberSupplier(ports.suppliers());
        this.journal = journal;
    }

    @Override
    public Opening open(CompletionToken token) {
        return find(token)
                .<Opening>map(stored -> {
                    IncompleteDraft draft = (IncompleteDraft) stored.value();
                    return new Opening.Open(draft, companyOf(draft).language(), decidedSplit(draft));
                })
                .orElseGet(Opening.Closed::new);
    }

    @Override
    public Optional<SourceDocument> document(CompletionToken token) {
        return find(token)
                .flatMap(stored ->
                        ports.documents().source(stored.value().origin().document()));
    }

    @Override
    public Completion reject(CompletionToken token) {
        return find(token)
                .<Completion>map(stored -> ports.transactions().required(() -> reject(token, stored)))
                .orElseGet(Completion.Closed::new);
    }

    private Completion reject(CompletionToken token, Stored<PaymentDraft> stored) {
        if (!ports.completionLinks().use(token.hash(), ports.clock().instant())) {
            return new Completion.Closed();
        }
        IncompleteDraft draft = (IncompleteDraft) stored.value();
        require(ports.drafts().replace(stored, draft.discarded("rejected by a person")));
        conclusion.replace(
                draft.origin().document(),
                draft.origin().part(),
                new InvoiceOutcome.Rejected(ReasonCode.REJECTED_BY_PERSON));
        journal.record("person", draft.id().value(), AuditKind.REJECTED, "");
        return new Completion.Rejected(draft.id());
    }

    @Override
    public Completion complete(CompletionToken token, CompletionAnswers answers) {
        Optional<Stored<PaymentDraft>> found = find(token);
        if (found.isEmpty()) {
            return new Completion.Closed();
        }
        IncompleteDraft draft = (IncompleteDraft) found.get().value();
        Company company = companyOf(draft);
        CompletedAnswers given = CompletedAnswers.of(
                draft, answers.values(), new DebtorAccounts(ports.bankAccounts(), company), destination);
        List<ReviewIssue> issues = issues(company, draft, given, answers);
        if (!issues.isEmpty()) {
            return new Completion.NotYet(issues);
        }
        Optional<MailAddress> person = recipient(token);
        boolean two = second.isNeeded(company, draft, given.invoice());
        Optional<ReviewIssue> objection = second.objection(company, draft, given.invoice(), person, two);
        if (objection.isPresent()) {
            return new Completion.NotYet(List.of(objection.get()));
        }
        Optional<MailAddress> firstOfTwo = two ? person : Optional.empty();
        Completion completion =
                ports.transactions().required(() -> store(token, found.get(), draft, given, answers, firstOfTwo));
        if (completion instanceof Completion.Completed completed) {
            journal.tell(new AssistantEvent.DraftCompleted(ports.clock().instant(), completed.draft()));
        }
        return completion;
    }

    private Optional<Payable> payable(InvoiceData invoice, CompletionAnswers answers) {
        return answers.discountTaken()
                ? Payable.discounted(invoice, instructions.today())
                : Optional.of(Payable.inFull(invoice));
    }

    private List<ReviewIssue> issues(
            Company company, IncompleteDraft draft, CompletedAnswers given, CompletionAnswers answers) {
        List<ReviewIssue> issues = new ArrayList<>(given.issues());
        if (issues.isEmpty() && payable(given.invoice(), answers).isEmpty()) {
            issues.add(ReviewIssue.of(
                    Severity.ERROR, InvoiceField.EARLY_PAYMENT_DISCOUNT, IssueCode.ACCOUNT_CHECK_FAILED));
        }
        issues.addAll(warnings.open(company, draft, given.invoice(), answers.accepted()));
        return issues;
    }

    private Completion store(
            CompletionToken token,
            Stored<PaymentDraft> stored,
            IncompleteDraft draft,
            CompletedAnswers given,
            CompletionAnswers answers,
            Optional<MailAddress> firstOfTwo) {
        Instant now = ports.clock().instant();
        if (!ports.completionLinks().use(token.hash(), now)) {
            return new Completion.Closed();
        }
        InvoiceIdentity identity =
                Recognition.identity(draft.origin().company(), given.invoice()).orElseThrow();
        Optional<DraftId> first =
                ports.drafts().findByIdentity(identity).map(PaymentDraft::id).filter(id -> !id.equals(draft.id()));
        if (first.isEmpty() && firstOfTwo.isPresent()) {
            require(second.handOn(companyOf(draft), stored, draft, given, firstOfTwo.get(), identity));
            return new Completion.AwaitsSecondPerson(draft.id());
        }
        return first.map(other -> discard(stored, draft, other)).orElseGet(() -> {
            ReadyDraft ready = draft.completed(
                    given.invoice(),
                    instructions.of(
                            SubmissionTag.of(draft.id(), SubmissionTag.refusals(draft.issues())),
                            given.invoice(),
                            given.debtorAccount(),
                            payable(given.invoice(), answers).orElseThrow()),
                    identity);
            remember.completed(draft, given.invoice(), now);
            return ready(stored, ready, decisions(answers));
        });
    }

    private Completion discard(Stored<PaymentDraft> stored, IncompleteDraft draft, DraftId first) {
        require(ports.drafts().replace(stored, draft.discarded("duplicate of " + first.value())));
        PaymentDraft other = ports.drafts().find(first).orElseThrow().value();
        conclusion.replace(
                draft.origin().document(),
                draft.origin().part(),
                new InvoiceOutcome.Duplicate(other.origin().document(), Optional.of(first)));
        journal.record("person", draft.id().value(), AuditKind.DISCARDED, ReasonCode.DUPLICATE.name());
        return new Completion.AlreadyDrafted(first);
    }

    /** What a person took upon them, for the audit trail. */
    private static String decisions(CompletionAnswers answers) {
        Stream<String> accepted =
                answers.accepted().stream().map(IssueCode::name).sorted();
        Stream<String> discount = answers.discountTaken() ? Stream.of("DISCOUNT_TAKEN") : Stream.empty();
        return Stream.concat(accepted, discount).collect(Collectors.joining(","));
    }

    private Completion ready(Stored<PaymentDraft> stored, ReadyDraft draft, String decisions) {
        require(ports.drafts().replace(stored, draft));
        conclusion.replace(
                draft.origin().document(),
                draft.origin().part(),
                new InvoiceOutcome.Submitting(draft.id(), ReasonCode.OK_DRAFTED));
        ports.workQueue()
                .schedule(
                        draft.origin().company(),
                        new WorkItem(WorkKind.SUBMIT_DRAFT, draft.id().value()),
                        ports.clock().instant());
        journal.record("person", draft.id().value(), AuditKind.COMPLETED, decisions);
        return new Completion.Completed(draft.id());
    }

    /** A draft that changed meanwhile undoes the use of the link. */
    private static void require(boolean replaced) {
        if (!replaced) {
            throw new org.paymentassistant.TransientAssistantException("the draft was changed at the same time");
        }
    }

    private Optional<Stored<PaymentDraft>> find(CompletionToken token) {
        return ports.completionLinks()
                .find(token.hash(), ports.clock().instant())
                .filter(standing -> standing.state() == CompletionLinks.State.OPEN)
                .flatMap(standing -> standing.subject().draft())
                .flatMap(ports.drafts()::find)
                .filter(stored -> stored.value() instanceof IncompleteDraft);
    }

    private Optional<InvoiceSplit> decidedSplit(IncompleteDraft draft) {
        return ports.documents().find(draft.origin().document()).flatMap(SubmittedDocument::decidedSplit);
    }

    private Optional<MailAddress> recipient(CompletionToken token) {
        return ports.completionLinks()
                .find(token.hash(), ports.clock().instant())
                .flatMap(CompletionLinks.Standing::recipient);
    }

    private Company companyOf(IncompleteDraft draft) {
        return ports.companies().find(draft.origin().company()).orElseThrow();
    }
}
