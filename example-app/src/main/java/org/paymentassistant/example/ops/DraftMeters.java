package org.paymentassistant.example.ops;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import java.util.Set;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.InvoiceOutcome.Cases;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.event.AssistantEvent.DocumentProcessed;
import org.paymentassistant.event.AssistantEvent.DraftCompleted;
import org.paymentassistant.event.AssistantEvent.DraftDelayed;
import org.paymentassistant.event.AssistantEvent.DraftRefused;
import org.paymentassistant.event.AssistantEvent.DraftSubmitted;
import org.paymentassistant.event.AssistantEvent.OutcomeChanged;

/** What comes of documents, and of drafts at the bank. */
final class DraftMeters implements AssistantListener {

    private static final Set<ReasonCode> READER_FAILURES = EnumSet.of(
            ReasonCode.TIMEOUT, ReasonCode.READ_CRASHED, ReasonCode.TOO_COMPLEX, ReasonCode.READ_FAILED_OTHER);
    private static final Cases<String> KINDS = new Cases<>(
            drafted -> "drafted",
            submitting -> "submitting",
            needsData -> "needs_data",
            needsSplit -> "needs_data",
            duplicate -> "duplicate",
            rejected -> "rejected",
            ignored -> "ignored",
            deadLetter -> "dead_letter");

    private final MeterRegistry registry;

    DraftMeters(MeterRegistry registry) {
        this.registry = registry;
        for (DraftFate fate : DraftFate.values()) {
            registry.counter("assistant.drafts", "fate", fate.name());
        }
        READER_FAILURES.forEach(reason -> registry.counter("assistant.reader.failures", "reason", reason.name()));
    }

    /** What happened to a draft. */
    private enum DraftFate {
        SUBMITTED,
        REFUSED,
        IN_DOUBT,
        BANK_DOWN,
        COMPLETED
    }

    @Override
    public void on(AssistantEvent event) {
        if (event instanceof DocumentProcessed processed) {
            processed.outcomes().forEach(outcome -> count("assistant.outcomes", outcome));
            processed.outcomes().forEach(this::countReaderFailure);
        } else if (event instanceof OutcomeChanged changed) {
            count("assistant.outcomes.changed", changed.outcome());
        } else if (event instanceof DraftSubmitted) {
            count(DraftFate.SUBMITTED);
        } else if (event instanceof DraftRefused) {
            count(DraftFate.REFUSED);
        } else if (event instanceof DraftDelayed delayed) {
            count(delayed.reason() == ReasonCode.BANK_IN_DOUBT ? DraftFate.IN_DOUBT : DraftFate.BANK_DOWN);
        } else if (event instanceof DraftCompleted) {
            count(DraftFate.COMPLETED);
        }
    }

    private void count(DraftFate fate) {
        registry.counter("assistant.drafts", "fate", fate.name()).increment();
    }

    private void count(String name, InvoiceOutcome outcome) {
        registry.counter(
                        name,
                        "outcome",
                        outcome.fold(KINDS),
                        "reason",
                        outcome.reason().name())
                .increment();
    }

    private void countReaderFailure(InvoiceOutcome outcome) {
        if (READER_FAILURES.contains(outcome.reason())) {
            registry.counter(
                            "assistant.reader.failures",
                            "reason",
                            outcome.reason().name())
                    .increment();
        }
    }
}
