package org.paymentassistant.example.wiring;

import org.paymentassistant.AssistantListener;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;

/** An assistant at work: it takes mail in, does planned work and answers, until it is closed. Thread-safe. */
public final class RunningAssistant implements AutoCloseable {

    private final PaymentAssistant assistant;
    private final MailCollector collector;
    private final ClosingStack running = new ClosingStack();

    private RunningAssistant(PaymentAssistant assistant, Parts parts) {
        this.assistant = assistant;
        this.collector = new MailCollector(assistant.collectMessages(), parts.mailbox());
        running.keep(parts.storage().startWorkers(assistant.performWork()));
        running.keep(parts.storage().runOnOneNode("mail-collector", collector));
        running.keep(collector);
    }

    /** Starts an assistant over the given parts. */
    public static RunningAssistant start(Parts parts, AssistantSettings settings, AssistantListener listener) {
        return new RunningAssistant(
                parts.assemble().settings(settings).listener(listener).build(), parts);
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
