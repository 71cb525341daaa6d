package org.paymentassistant.example.ops;

import org.paymentassistant.AssistantListener;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.event.AssistantEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes what happens to the log, each event by a fixed name with ids and codes as keys of their own. Names and keys are a
 * public interface: they are added to and keep their meaning.
 */
public final class EventLog implements AssistantListener {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    /** To the log of this class. */
    public EventLog() {}

    @Override
    public void on(AssistantEvent event) {
        if (event instanceof AssistantEvent.SubmissionAccepted accepted) {
            info("submission-accepted")
                    .addKeyValue("submission", accepted.submission().value())
                    .addKeyValue("channel", accepted.channel())
                    .addKeyValue("documents", accepted.documents())
                    .addKeyValue("refusal", accepted.refusal().map(Enum::name).orElse("NONE"))
                    .log();
        } else if (event instanceof AssistantEvent.SubmissionAnswered answered) {
            info("submission-answered")
                    .addKeyValue("submission", answered.submission().value())
                    .addKeyValue("kind", answered.kind())
                    .addKeyValue("seconds", answered.sinceReceipt().toMillis() / 1000.0)
                    .log();
        } else if (event instanceof AssistantEvent.DocumentProcessed processed) {
            processed
                    .outcomes()
                    .forEach(outcome ->
                            outcome("document-processed", processed.document().value(), outcome));
        } else if (event instanceof AssistantEvent.OutcomeChanged changed) {
            outcome("outcome-changed", changed.document().value(), changed.outcome());
        } else if (event instanceof AssistantEvent.WorkAbandoned abandoned) {
            LOG.atError()
                    .addKeyValue("event", "work-abandoned")
                    .addKeyValue("kind", abandoned.kind())
                    .addKeyValue("subject", abandoned.subject())
                    .addKeyValue("reason", abandoned.reason())
                    .log("a person must look");
        } else if (event instanceof AssistantEvent.OldDataDropped dropped) {
            info("old-data-dropped")
                    .addKeyValue("contents", dropped.contents())
                    .addKeyValue("answers", dropped.answers())
                    .addKeyValue("links", dropped.links())
                    .addKeyValue("drafts", dropped.drafts())
                    .log();
        } else if (event instanceof AssistantEvent.CompanyErased erased) {
            info("company-erased")
                    .addKeyValue("submissions", erased.submissions())
                    .addKeyValue("documents", erased.documents())
                    .addKeyValue("drafts", erased.drafts())
                    .log();
        } else {
            draft(event);
        }
    }

    private static void draft(AssistantEvent event) {
        if (event instanceof AssistantEvent.DraftSubmitted submitted) {
            info("draft-submitted")
                    .addKeyValue("draft", submitted.draft().value())
                    .log();
        } else if (event instanceof AssistantEvent.DraftCompleted completed) {
            info("draft-completed")
                    .addKeyValue("draft", completed.draft().value())
                    .log();
        } else if (event instanceof AssistantEvent.DraftRefused refused) {
            info("draft-refused").addKeyValue("draft", refused.draft().value()).log();
        } else if (event instanceof AssistantEvent.DraftDelayed delayed) {
            info("draft-delayed")
                    .addKeyValue("draft", delayed.draft().value())
                    .addKeyValue("reason", delayed.reason())
                    .log();
        }
    }

    private static void outcome(String name, String document, InvoiceOutcome outcome) {
        info(name)
                .addKeyValue("document", document)
                .addKeyValue("outcome", outcome.getClass().getSimpleName())
                .addKeyValue("reason", outcome.reason())
                .addKeyValue(
                        "draft", outcome.draft().map(draft -> draft.value()).orElse("NONE"))
                .log();
    }

    private static LoggingEventBuilder info(String name) {
        return LOG.atInfo().setMessage("").addKeyValue("event", name);
    }
}
