package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** Two workers bring two drafts of one document to the bank at the same time, and the second has to wait for the first. */
class TwoDraftsOfOneDocumentTest {

    private static final ReadyDraft READY = DraftSamples.ready(1);
    private static final DraftId OTHER = new DraftId("otherdraft1");
    private static final DocumentId DOCUMENT = READY.origin().document();

    private final Assistant assistant = new Assistant(this::waitingForTheOtherWorker);
    private boolean othersTurn;

    @BeforeEach
    void twoDraftsAreOnTheirWay() {
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
            setOutcomes(onItsWay(READY.id()), onItsWay(OTHER));
        });
    }

    @Test
    void theOutcomeOfNeitherIsLost() {
        othersTurn = true;

        assistant
                .useCases
                .performWork()
                .perform(new WorkItem(WorkKind.SUBMIT_DRAFT, READY.id().value()));

        assertThat(assistant.store.documents().find(DOCUMENT).orElseThrow().outcomes())
                .containsExactly(new InvoiceOutcome.Drafted(READY.id()), new InvoiceOutcome.Drafted(OTHER));
    }

    /** Whoever gets the lock sees what the one before has left. */
    private Submissions waitingForTheOtherWorker(Submissions submissions) {
        return (Submissions) Proxy.newProxyInstance(
                Submissions.class.getClassLoader(), new Class<?>[] {Submissions.class}, (proxy, method, arguments) -> {
                    if (othersTurn && method.getName().equals("findForUpdate")) {
                        othersTurn = false;
                        setOutcomes(onItsWay(READY.id()), new InvoiceOutcome.Drafted(OTHER));
                    }
                    try {
                        return method.invoke(submissions, arguments);
                    } catch (InvocationTargetException e) {
                        throw Optional.ofNullable(e.getCause()).orElse(e);
                    }
                });
    }

    private void setOutcomes(InvoiceOutcome first, InvoiceOutcome second) {
        assistant.store.documents().setOutcomes(DOCUMENT, List.of(first, second));
    }

    private static InvoiceOutcome onItsWay(DraftId draft) {
        return new InvoiceOutcome.Submitting(draft, ReasonCode.OK_DRAFTED);
    }
}
