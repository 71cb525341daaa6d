package org.paymentassistant.example.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.submission.Channel;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.example.web.PageRequest;
import org.paymentassistant.example.web.PageResponse;

class MetricsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final DraftId DRAFT = new DraftId("draft0001");
    private static final DocumentId DOCUMENT = new DocumentId("document1");
    private static final SubmissionId SUBMISSION = new SubmissionId("a".repeat(64));

    private final Metrics metrics = new Metrics();

    private String shown(Supplier<Backlog> backlog) {
        PageResponse answer = metrics.page(backlog).answer(new PageRequest(Map.of()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/plain; version=0.0.4");
        return answer.body();
    }

    private static Backlog nothingWaits() {
        return new Backlog(Map.of(), Duration.ZERO, 0);
    }

    @Test
    void whatNeverHappenedIsZero() {
        assertThat(shown(MetricsTest::nothingWaits))
                .contains("assistant_drafts_total{fate=\"IN_DOUBT\"} 0.0")
                .contains("assistant_answer_seconds_count{kind=\"NOT_PROCESSED\"} 0")
                .contains("assistant_reader_failures_total{reason=\"TIMEOUT\"} 0.0")
                .contains("assistant_work_abandoned_total{kind=\"SUBMIT_DRAFT\"} 0.0");
    }

    @Test
    void messagesAreCountedByTheirKind() {
        metrics.on(new AssistantEvent.SubmissionAccepted(NOON, SUBMISSION, Channel.MAIL, 2, Optional.empty()));
        metrics.on(new AssistantEvent.SubmissionAccepted(
                NOON, SUBMISSION, Channel.MAIL, 0, Optional.of(ReasonCode.SENDER_UNKNOWN)));
        metrics.on(new AssistantEvent.SubmissionAnswered(NOON, SUBMISSION, "PROCESSED", Duration.ofSeconds(12)));

        assertThat(shown(MetricsTest::nothingWaits))
                .contains("assistant_messages_accepted_total{channel=\"MAIL\",refusal=\"NONE\"} 1.0")
                .contains("assistant_messages_accepted_total{channel=\"MAIL\",refusal=\"SENDER_UNKNOWN\"} 1.0")
                .contains("assistant_documents_accepted_total 2.0")
                .contains("assistant_answer_seconds_bucket{kind=\"PROCESSED\",le=\"10.0\"} 0")
                .contains("assistant_answer_seconds_bucket{kind=\"PROCESSED\",le=\"20.0\"} 1")
                .contains("assistant_answer_seconds_sum{kind=\"PROCESSED\"} 12.0");
    }

    @Test
    void outcomesAreCountedWithTheirReasonAndChangesApart() {
        metrics.on(new AssistantEvent.DocumentProcessed(
                NOON,
                DOCUMENT,
                List.of(
                        new InvoiceOutcome.Submitting(DRAFT, ReasonCode.OK_DRAFTED),
                        new InvoiceOutcome.Rejected(ReasonCode.TIMEOUT))));
        metrics.on(new AssistantEvent.OutcomeChanged(NOON, DOCUMENT, 0, new InvoiceOutcome.Drafted(DRAFT)));

        assertThat(shown(MetricsTest::nothingWaits))
                .contains("assistant_outcomes_total{outcome=\"submitting\",reason=\"OK_DRAFTED\"} 1.0")
                .contains("assistant_outcomes_total{outcome=\"rejected\",reason=\"TIMEOUT\"} 1.0")
                .contains("assistant_reader_failures_total{reason=\"TIMEOUT\"} 1.0")
                .contains("assistant_outcomes_changed_total{outcome=\"drafted\",reason=\"OK_DRAFTED\"} 1.0");
    }

    @Test
    void draftsAreCountedByTheirFate() {
        metrics.on(new AssistantEvent.DraftSubmitted(NOON, DRAFT));
        metrics.on(new AssistantEvent.DraftDelayed(NOON, DRAFT, ReasonCode.BANK_IN_DOUBT));
        metrics.on(new AssistantEvent.DraftDelayed(NOON, DRAFT, ReasonCode.BANK_DOWN));
        metrics.on(new AssistantEvent.DraftRefused(NOON, DRAFT));

        assertThat(shown(MetricsTest::nothingWaits))
                .contains("assistant_drafts_total{fate=\"SUBMITTED\"} 1.0")
                .contains("assistant_drafts_total{fate=\"IN_DOUBT\"} 1.0")
                .contains("assistant_drafts_total{fate=\"BANK_DOWN\"} 1.0")
                .contains("assistant_drafts_total{fate=\"REFUSED\"} 1.0");
    }

    @Test
    void theWorkOfAllNodesIsShown() {
        Backlog backlog = new Backlog(Map.of(WorkKind.SUBMIT_DRAFT, 3L), Duration.ofMillis(1500), 4);

        assertThat(shown(() -> backlog))
                .contains("assistant_work_depth{kind=\"SUBMIT_DRAFT\"} 3.0")
                .contains("assistant_work_depth{kind=\"PROCESS_DOCUMENT\"} 0.0")
                .contains("assistant_work_overdue_seconds 1.5")
                .contains("assistant_dead_letters 4.0");
    }

    @Test
    void whatCannotBeAskedIsNoNumber() {
        assertThat(shown(() -> {
                    throw new IllegalStateException("no connection");
                }))
                .contains("assistant_dead_letters NaN")
                .contains("assistant_drafts_total");
    }

    @Test
    void noLabelNamesACompanyAPersonOrAFile() {
        metrics.on(new AssistantEvent.WorkAbandoned(NOON, "SEND_MESSAGE", "<a@b.example>", "refused by b.example"));
        metrics.on(new AssistantEvent.DraftSubmitted(NOON, DRAFT));

        assertThat(shown(MetricsTest::nothingWaits))
                .contains("assistant_work_abandoned_total{kind=\"SEND_MESSAGE\"} 1.0")
                .doesNotContain("example", DRAFT.value());
    }
}
