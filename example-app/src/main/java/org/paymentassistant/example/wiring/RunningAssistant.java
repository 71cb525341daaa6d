package org.paymentassistant.example.wiring;

import java.time.Duration;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.submission.RetentionRules;
import org.paymentassistant.port.in.DropOldData;

/** An assistant at work: it takes mail in, does planned work and answers, until it is closed. Thread-safe. */
public final class RunningAssistant implements AutoCloseable {

    private static final Duration COLLECT_AGAIN = Duration.ofSeconds(1);
    private static final Duration DROP_AGAIN = Duration.ofHours(1);

    private final PaymentAssistant assistant;
    private final Parts parts;
    private final MailCollector collector;
    private final ClosingStack running = new ClosingStack();

    private RunningAssistant(PaymentAssistant assistant, Parts parts) {
        this.assistant = assistant;
        this.parts = parts;
        this.collector = new MailCollector(assistant.collectMessages(), parts.mailbox());
        running.keep(parts.storage().startWorkers(assistant.performWork()));
        running.keep(parts.storage().runOnOneNode("mail-collector", COLLECT_AGAIN, collector));
        running.keep(collector);
    }

    /** Starts an assistant over the given parts. */
    public static RunningAssistant start(Parts parts, AssistantSettings settings, AssistantListener listener) {
        return new RunningAssistant(
                parts.assemble().settings(settings).listener(listener).build(), parts);
    }

    /** From now on it also removes every hour, on one of all nodes, what the rules do not keep. */
    public void dropOldData(RetentionRules rules) {
        running.keep(parts.storage().runOnOneNode("retention", DROP_AGAIN, () -> {
            DropOldData.Dropped unused = assistant.dropOldData().drop(rules);
        }));
    }

    /** What it can be asked to do. */
    public PaymentAssistant useCases() {
        return assistant;
    }

    /** Whether its mailbox can be reached. */
    public boolean isReachingMailbox() {
        return collector.isReachingMailbox();
    }

    /** First no more mail is taken, then no more work; what is not done is done after the next start. */
    @Override
    public void close() {
        running.close();
    }
}
