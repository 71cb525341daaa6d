package org.paymentassistant.example.wiring;

import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;

/** An assistant at work: it takes mail in, does planned work and answers, until it is closed. Thread-safe. */
public final class RunningAssistant implements AutoCloseable {

    private final PaymentAssistant assistant;
    private final Storage storage;
    private final MailCollector collector;

    private RunningAssistant(PaymentAssistant assistant, Storage storage, MailCollector collector) {
        this.assistant = assistant;
        this.storage = storage;
        this.collector = collector;
    }

    /** Starts an assistant over the given parts. */
    public static RunningAssistant start(Parts parts, AssistantSettings settings) {
        PaymentAssistant assistant = parts.assemble().settings(settings).build();
        parts.storage().startWorkers(assistant.performWork());
        MailCollector collector = MailCollector.start(assistant.collectMessages(), parts.mailbox());
        return new RunningAssistant(assistant, parts.storage(), collector);
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
        collector.close();
        storage.stopWorkers();
    }
}
