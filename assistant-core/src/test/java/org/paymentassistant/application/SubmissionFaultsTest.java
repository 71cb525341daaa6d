package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.inmemory.BankCondition;
import org.paymentassistant.inmemory.BankEntry;
import org.paymentassistant.port.out.Stored;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** What once lost or doubled a draft. */
class SubmissionFaultsTest {

    private static final ReadyDraft READY = DraftSamples.ready(1);
    private static final DocumentId DOCUMENT = READY.origin().document();
    private static final WorkItem SUBMIT =
            new WorkItem(WorkKind.SUBMIT_DRAFT, READY.id().value());
    private static final WorkItem RECONCILE =
            new WorkItem(WorkKind.RECONCILE_DRAFT, READY.id().value());

    private final Assistant assistant = new Assistant();

    @BeforeEach
    void aReadyDraftIsOnItsWay() {
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
        });
    }

    @Test
    void aWorkerTakenForDeadDoesNotTakeBackWhatAnotherHasBroughtToItsEnd() {
        whileTheBankIsAskedForTheDraft(() -> perform(SUBMIT));

        perform(SUBMIT);

        assertThat(outcome()).isInstanceOf(InvoiceOutcome.Drafted.class);
    }

    @Test
    void aWorkerTakenForDeadDoesNotTakeBackThatTheDraftWasGivenUp() {
        whileTheBankIsAskedForTheDraft(() -> assistant.useCases.performWork().abandon(SUBMIT, "down"));

        perform(SUBMIT);

        assertThat(outcome()).isInstanceOf(InvoiceOutcome.DeadLetter.class);
    }

    @Test
    void aRequestThatIsDoneAfterARefusalLeavesNothingAtTheBank() {
        refuseWithARequestStillOnItsWay();

        assistant.bank.applyLateRequests();
        perform(RECONCILE);

        assertThat(current()).isInstanceOf(IncompleteDraft.class);
        assertThat(states()).containsExactly(BankDraft.State.DELETED);
    }

    @Test
    void aLateRequestForTheRefusedFormIsNotTakenForTheChangedDraft() {
        refuseWithARequestStillOnItsWay();
        assistant.bank.applyLateRequests();
        complete();

        perform(SUBMIT);
        perform(RECONCILE);

        assertThat(states()).containsExactly(BankDraft.State.DELETED, BankDraft.State.UNCONFIRMED);
        assertThat(((SubmittedDraft) current()).bankDraft()).isEqualTo(copy(1));
    }

    @Test
    void aCopyThatAPersonHasConfirmedIsTheDraftAndTheKnownOneIsDeleted() {
        submitTwice();
        assistant.bank.move(copy(1), BankDraft.State.CONFIRMED);

        perform(RECONCILE);

        assertThat(states()).containsExactly(BankDraft.State.DELETED, BankDraft.State.CONFIRMED);
        ClosedDraft closed = (ClosedDraft) current();
        assertThat(closed.ending()).isEqualTo(ClosedDraft.Ending.CONFIRMED);
        assertThat(closed.bankDraft()).isEqualTo(copy(1));
    }

    @Test
    void aCopyThatAPersonHasConfirmedIsKnownBeforeTheOtherOneIsDeleted() {
        submitTwice();
        assistant.bank.move(copy(1), BankDraft.State.CONFIRMED);
        assistant.bank.set(BankCondition.ANSWER_LOST);

        assertThatThrownBy(() -> perform(RECONCILE)).isInstanceOf(TransientAssistantException.class);

        assertThat(states()).containsExactly(BankDraft.State.DELETED, BankDraft.State.CONFIRMED);
        ClosedDraft closed = (ClosedDraft) current();
        assertThat(closed.ending()).isEqualTo(ClosedDraft.Ending.CONFIRMED);
        assertThat(closed.bankDraft()).isEqualTo(copy(1));
    }

    @Test
    void aRequestThatIsDoneAfterTheDraftWasConfirmedLeavesNoSecondOne() {
        assistant.bank.set(BankCondition.WORKING);
        perform(SUBMIT);
        assistant.bank.move(copy(0), BankDraft.State.CONFIRMED);
        perform(RECONCILE);
        requestOnceMore();

        perform(RECONCILE);

        assertThat(states()).containsExactly(BankDraft.State.CONFIRMED, BankDraft.State.DELETED);
        assertThat(assistant.store.workQueue().planned()).contains(RECONCILE);
    }

    /** Within the hours in which a bank may still do what it was asked. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 45, 110})
    void aSurplusCopyIsGoneWithinFiveMinutes(int minutes) {
        assistant.bank.set(BankCondition.WORKING);
        perform(SUBMIT);
        workUntil(assistant.instant().plus(Duration.ofMinutes(minutes)));

        requestOnceMore();
        workUntil(assistant.instant().plus(Duration.ofMinutes(5)));

        assertThat(states()).containsExactly(BankDraft.State.UNCONFIRMED, BankDraft.State.DELETED);
    }

    private void workUntil(Instant end) {
        while (assistant
                .store
                .workQueue()
                .nextDue()
                .filter(due -> !due.isAfter(end))
                .isPresent()) {
            Instant due = assistant.store.workQueue().nextDue().orElseThrow();
            assistant.moveTo(due.isAfter(assistant.instant()) ? due : assistant.instant());
            assistant.deliverMails();
        }
        assistant.moveTo(end);
    }

    @Test
    void whatWasGivenUpIsTakenUpAgain() {
        giveUp();
        assertThat(outcome()).isInstanceOf(InvoiceOutcome.DeadLetter.class);
        assertThat(assistant.useCases.resumeWork().abandoned(10)).hasSize(1);
        assistant.bank.set(BankCondition.WORKING);

        assertThat(assistant.useCases.resumeWork().resume(SUBMIT, "operator")).isTrue();
        assertThat(outcome()).isInstanceOf(InvoiceOutcome.Submitting.class);
        assistant.deliverMails();

        assertThat(outcome()).isInstanceOf(InvoiceOutcome.Drafted.class);
        assertThat(states()).containsExactly(BankDraft.State.UNCONFIRMED);
        assertThat(assistant.useCases.resumeWork().abandoned(10)).isEmpty();
        assertThat(assistant.useCases.resumeWork().resume(SUBMIT, "operator")).isFalse();
    }

    /** Runs a step at the moment of the call that makes the draft, which is the fourth to the bank, and then loses the call. */
    private void whileTheBankIsAskedForTheDraft(Runnable step) {
        AtomicInteger calls = new AtomicInteger();
        assistant.bank.set(() -> {
            if (calls.incrementAndGet() < 4) {
                return BankCondition.WORKING;
            }
            assistant.bank.set(BankCondition.WORKING);
            step.run();
            return BankCondition.UNAVAILABLE;
        });
    }

    private void refuseWithARequestStillOnItsWay() {
        AtomicInteger calls = new AtomicInteger();
        assistant.bank.set(() -> calls.incrementAndGet() < 4 ? BankCondition.WORKING : BankCondition.REQUEST_LATE);
        perform(SUBMIT);
        assistant.bank.set(BankCondition.REFUSING);
        perform(SUBMIT);
        assistant.bank.set(BankCondition.WORKING);
        assertThat(current()).isInstanceOf(IncompleteDraft.class);
    }

    private void complete() {
        Stored<PaymentDraft> stored = assistant.store.drafts().find(READY.id()).orElseThrow();
        IncompleteDraft incomplete = (IncompleteDraft) stored.value();
        assertThat(assistant
                        .store
                        .drafts()
                        .replace(
                                stored,
                                incomplete.completed(READY.invoice(), READY.instruction(), READY.recognisedBy())))
                .isTrue();
    }

    private void submitTwice() {
        perform(SUBMIT);
        requestOnceMore();
        assertThat(states()).containsExactly(BankDraft.State.UNCONFIRMED, BankDraft.State.UNCONFIRMED);
    }

    private void requestOnceMore() {
        assistant
                .bank
                .paymentInitiation()
                .submit(
                        Samples.company(),
                        READY.id(),
                        READY.instruction(),
                        assistant
                                .bank
                                .beneficiaries()
                                .findByAccount(
                                        Samples.company(),
                                        READY.instruction().creditor().account(),
                                        Samples.EUR)
                                .orElseThrow());
    }

    private void giveUp() {
        assistant.bank.set(BankCondition.UNAVAILABLE);
        assistant.store.workQueue().schedule(Samples.COMPANY_ID, SUBMIT, assistant.instant());
        while (assistant.useCases.resumeWork().abandoned(10).isEmpty()) {
            assistant.moveTo(assistant.store.workQueue().nextDue().orElseThrow());
            assistant.deliverMails();
        }
    }

    private void perform(WorkItem item) {
        WorkResult unused = assistant.useCases.performWork().perform(item);
    }

    private InvoiceOutcome outcome() {
        return assistant
                .store
                .documents()
                .find(DOCUMENT)
                .orElseThrow()
                .outcomes()
                .get(0);
    }

    private PaymentDraft current() {
        return assistant
                .store
                .drafts()
                .find(new DraftId(READY.id().value()))
                .orElseThrow()
                .value();
    }

    private List<BankDraft.State> states() {
        return assistant.bank.ledger().stream()
                .map(BankEntry::draft)
                .map(BankDraft::state)
                .toList();
    }

    private BankDraftId copy(int number) {
        return assistant.bank.ledger().get(number).draft().id();
    }
}
