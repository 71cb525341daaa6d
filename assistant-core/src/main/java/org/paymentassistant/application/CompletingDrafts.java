package org.paymentassistant.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
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
    private final Conclusion conclusion;
    private final Journal journal;

    CompletingDrafts(Ports ports, Instructions instructions, Conclusion conclusion, Journal journal) {
        this.ports = ports;
        this.instructions = instructions;
        this.conclusion = conclusion;
        this.journal = journal;
    }

    @Override
    public Opening open(CompletionToken token) {
        return find(token)
                .<Opening>map(stored -> {
                    IncompleteDraft draft = (IncompleteDraft) stored.value();
                    return new Opening.Open(draft, companyOf(draft).language());
                })
                .orElseGet(Opening.Closed::new);
    }

    @Override
    public Completion complete(CompletionToken token, Map<InvoiceField, String> answers) {
        Optional<Stored<PaymentDraft>> found = find(token);
        if (found.isEmpty()) {
            return new Completion.Closed();
        }
        IncompleteDraft draft = (IncompleteDraft) found.get().value();
        CompletedAnswers given =
                CompletedAnswers.of(draft, answers, new DebtorAccounts(ports.bankAccounts(), companyOf(draft)));
        if (!given.issues().isEmpty()) {
            return new Completion.NotYet(given.issues());
        }
        Completion completion = ports.transactions().required(() -> store(token, found.get(), draft, given));
        if (completion instanceof Completion.Completed completed) {
            journal.tell(new AssistantEvent.DraftCompleted(ports.clock().instant(), completed.draft()));
        }
        return completion;
    }

    private Completion store(
            CompletionToken token, Stored<PaymentDraft> stored, IncompleteDraft draft, CompletedAnswers given) {
        Instant now = ports.clock().instant();
        if (!ports.completionLinks().use(token.hash(), now)) {
            return new Completion.Closed();
        }
        InvoiceIdentity identity =
                Recognition.identity(draft.origin().company(), given.invoice()).orElseThrow();
        Optional<DraftId> first =
                ports.drafts().findByIdentity(identity).map(PaymentDraft::id).filter(id -> !id.equals(draft.id()));
        return first.map(other -> discard(stored, draft, other))
                .orElseGet(() -> ready(stored, draft, given.invoice(), given.debtorAccount(), identity));
    }

    private Completion discard(Stored<PaymentDraft> stored, IncompleteDraft draft, DraftId first) {
        require(ports.drafts().replace(stored, draft.discarded("duplicate of " + first.value())));
        PaymentDraft other = ports.drafts().find(first).orElseThrow().value();
        conclusion.replace(
                draft.origin().document(),
                draft.origin().part(),
                new InvoiceOutcome.Duplicate(other.origin().document(), Optional.of(first)));
        journal.record("person", draft.id().value(), "DISCARDED", "duplicate");
        return new Completion.AlreadyDrafted(first);
    }

    private Completion ready(
            Stored<PaymentDraft> stored,
            IncompleteDraft draft,
            InvoiceData invoice,
            BankAccountId account,
            InvoiceIdentity identity) {
        ReadyDraft ready = draft.completed(invoice, instructions.of(draft.id(), invoice, account), identity);
        require(ports.drafts().replace(stored, ready));
        conclusion.replace(
                draft.origin().document(),
                draft.origin().part(),
                new InvoiceOutcome.Submitting(draft.id(), ReasonCode.OK_DRAFTED));
        ports.workQueue()
                .schedule(
                        new WorkItem(WorkKind.SUBMIT_DRAFT, draft.id().value()),
                        ports.clock().instant());
        journal.record("person", draft.id().value(), "COMPLETED", "");
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
                .flatMap(standing -> ports.drafts().find(standing.draft()))
                .filter(stored -> stored.value() instanceof IncompleteDraft);
    }

    private Company companyOf(IncompleteDraft draft) {
        return ports.companies().find(draft.origin().company()).orElseThrow();
    }
}
