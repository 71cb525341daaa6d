package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.inmemory.BankCondition;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** What passes between assistant and bank beside the draft: the invoice as its proof, and notices that are only heeded. */
class BankSideTest {

    private static final ReadyDraft READY = DraftSamples.ready(1);
    private static final DocumentId DOCUMENT = READY.origin().document();

    private final Assistant assistant = new Assistant();

    @BeforeEach
    void aReadyDraft() {
        Submission submission = SubmissionSamples.submission(1);
        assistant.store.transactions().required(() -> {
            assistant.store.companies().save(Samples.company());
            assistant.store.submissions().add(submission, SubmissionSamples.raw(1));
            assistant
                    .store
                    .documents()
                    .add(
                            SubmissionSamples.document(DOCUMENT.value(), submission.id(), SubmissionSamples.source(1)),
                            SubmissionSamples.source(1),
                            Samples.COMPANY_ID);
            assistant.store.drafts().add(READY);
            assistant
                    .store
                    .documents()
                    .setOutcomes(DOCUMENT, List.of(new InvoiceOutcome.Submitting(READY.id(), ReasonCode.OK_DRAFTED)));
            assistant
                    .store
                    .workQueue()
                    .schedule(
                            Samples.COMPANY_ID,
                            new WorkItem(WorkKind.SUBMIT_DRAFT, READY.id().value()),
                            assistant.instant());
        });
    }

    @Test
    void theBankIsShownTheInvoiceOfTheDraft() {
        assistant.bank.takeInvoices();

        work();

        assertThat(assistant.bank.invoicesOf(atBank()))
                .containsExactly(SubmissionSamples.source(1).name().value());
        assertThat(events()).containsOnlyOnce("INVOICE_ATTACHED");
    }

    @Test
    void aBankThatTakesNoInvoicesIsShownNone() {
        work();

        assertThat(assistant.bank.invoicesOf(atBank())).isEmpty();
        assertThat(events()).contains("SUBMITTED").doesNotContain("INVOICE_ATTACHED");
    }

    @Test
    void theDraftStandsWhileTheInvoiceIsShownAgainAndAgain() {
        assistant.bank.takeInvoices();
        BankCondition[] inTurn = {BankCondition.WORKING};
        assistant.bank.set(() -> inTurn[0]);
        assistant.store.workQueue().runNext(assistant.useCases.performWork(), assistant.instant());
        inTurn[0] = BankCondition.UNAVAILABLE;
        work();

        assertThat(submitted()).isInstanceOf(SubmittedDraft.class);
        assertThat(assistant.bank.invoicesOf(atBank())).isEmpty();

        inTurn[0] = BankCondition.WORKING;
        assistant.moveTo(assistant.instant().plusSeconds(3600));
        work();

        assertThat(assistant.bank.invoicesOf(atBank())).hasSize(1);
    }

    @Test
    void aNoticeHasTheBankAskedAtOnceAndIsNotBelieved() {
        work();

        assertThat(assistant.useCases.heedBankNotice().heed(Samples.COMPANY_ID, READY.id()))
                .isTrue();
        work();
        assertThat(submitted()).isInstanceOf(SubmittedDraft.class);

        assistant.bank.move(atBank(), BankDraft.State.CONFIRMED);
        work();
        assertThat(submitted()).as("not asked yet").isInstanceOf(SubmittedDraft.class);
        assistant
                .useCases
                .heedBankNotice()
                .heed(Samples.COMPANY_ID, new DraftId(READY.id().value() + "R1"));
        work();
        assertThat(submitted()).isInstanceOf(ClosedDraft.class);
    }

    @Test
    void noticesOfUnknownDraftsAndOfOtherCompaniesAreIgnored() {
        work();
        List<WorkItem> planned = assistant.store.workQueue().planned();

        assertThat(assistant.useCases.heedBankNotice().heed(Samples.COMPANY_ID, new DraftId("unknown0001")))
                .isFalse();
        assertThat(assistant.useCases.heedBankNotice().heed(new CompanyId("company-2"), READY.id()))
                .isFalse();
        assertThat(assistant.store.workQueue().planned()).isEqualTo(planned);
    }

    private void work() {
        assistant.store.workQueue().runDue(assistant.useCases.performWork(), assistant.instant());
    }

    private Object submitted() {
        return assistant.store.drafts().find(READY.id()).orElseThrow().value();
    }

    private BankDraftId atBank() {
        return assistant.bank.ledger().get(0).draft().id();
    }

    private List<String> events() {
        return assistant.store.auditTrail().of(READY.id().value()).stream()
                .map(AuditEntry::event)
                .toList();
    }
}
