package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.RetentionRules;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.port.in.DropOldData;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

class DroppingOldDataTest {

    private static final RetentionRules RULES = RetentionRules.usual();
    private static final InvoiceOutcome REJECTED = new InvoiceOutcome.Rejected(ReasonCode.NOT_AN_INVOICE);

    private final Assistant assistant = new Assistant();

    @Test
    void bytesGoWhenTheirTimeIsOverButNotBeforeTheFileIsProcessed() {
        for (int number = 1; number <= 250; number++) {
            keep(number, number <= 120 ? List.of() : List.of(REJECTED));
        }
        moveTo(RULES.contents().plusSeconds(1));

        assertThat(drop().contents()).isEqualTo(130);
        assertThat(drop().contents()).isZero();

        assertThat(assistant.store.submissions().raw(submission(121))).isEmpty();
        assertThat(assistant.store.documents().source(document(121))).isEmpty();
        assertThat(assistant.store.documents().find(document(121))).isPresent();
        assertThat(assistant.store.submissions().raw(submission(1))).isPresent();
        assertThat(assistant.store.documents().source(document(1))).isPresent();
    }

    @Test
    void nothingGoesBeforeItsTime() {
        keep(1, List.of(REJECTED));
        moveTo(RULES.contents());

        assertThat(drop()).isEqualTo(new DropOldData.Dropped(0, 0, 0, 0, 0));
    }

    @Test
    void mailsThatWereSentGoWithTheirLinesInTheAuditTrail() {
        OutgoingMessage mail = Samples.outgoing(1, Samples.SENDER);
        assistant.store.outbox().add(Samples.COMPANY_ID, mail);
        assistant.store.outbox().settle(mail.id(), true, Samples.NOON);
        assistant
                .store
                .auditTrail()
                .record(new AuditEntry(Samples.NOON, "assistant", mail.id().value(), "SENT", ""));
        moveTo(RULES.answers().plusSeconds(1));

        assertThat(drop().answers()).isEqualTo(1);

        assertThat(assistant.store.auditTrail().of(mail.id().value())).isEmpty();
    }

    @Test
    void aDroppedDraftIsStillRecognised() {
        ClosedDraft paid = DraftSamples.closed(1, ClosedDraft.Ending.CONFIRMED);
        assistant.store.drafts().add(paid);
        moveTo(RULES.drafts().plusSeconds(1));

        assertThat(drop().drafts()).isEqualTo(1);

        assertThat(assistant.store.drafts().find(paid.id())).isEmpty();
        assertThat(assistant.store.drafts().dropped(DraftSamples.identity(1)))
                .contains(paid.origin().document());
    }

    @Test
    void aRuleThatWouldHarmWorkUnderWayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionRules(
                        RULES.contents(), RULES.answers(), RULES.links(), Duration.ofDays(90), RULES.suppliers()))
                .withMessage("drafts are kept for at least 120 days");
    }

    private DropOldData.Dropped drop() {
        return assistant.useCases.dropOldData().drop(RULES);
    }

    private void moveTo(Duration later) {
        assistant.moveTo(Samples.NOON.plus(later));
    }

    private void keep(int number, List<InvoiceOutcome> outcomes) {
        Instant receivedAt = Samples.NOON;
        assistant
                .store
                .submissions()
                .add(
                        SubmissionSamples.submission(number, Samples.COMPANY_ID, receivedAt),
                        SubmissionSamples.raw(number));
        SubmittedDocument document = SubmissionSamples.document(
                document(number).value(), submission(number), SubmissionSamples.source(number));
        assistant.store.documents().add(document, SubmissionSamples.source(number), Samples.COMPANY_ID);
        assistant.store.documents().setOutcomes(document.id(), outcomes);
    }

    private static DocumentId document(int number) {
        return new DocumentId("document-" + number);
    }

    private static SubmissionId submission(int number) {
        return SubmissionSamples.submission(number).id();
    }
}
