package org.paymentassistant.inmemory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.port.out.MailTransport;

/** Collects the mails that are sent, with a switch for each way in which sending can fail. Thread-safe. */
public final class InMemoryMailTransport implements MailTransport {

    private final List<OutgoingMessage> sent = new CopyOnWriteArrayList<>();
    private volatile Supplier<TransportCondition> conditions = () -> TransportCondition.WORKING;

    /** A transport that takes every mail. */
    public InMemoryMailTransport() {}

    /** How sending fares from now on. */
    public void set(TransportCondition condition) {
        set(() -> condition);
    }

    /** How sending fares from now on, asked once a mail. */
    public void set(Supplier<TransportCondition> next) {
        conditions = next;
    }

    @Override
    public SendResult send(OutgoingMessage message) {
        return switch (conditions.get()) {
            case WORKING -> {
                sent.add(message);
                yield new SendResult.Sent();
            }
            case ANSWER_LOST -> {
                sent.add(message);
                yield new SendResult.TransientFailure("the mail host has not answered");
            }
            case UNAVAILABLE -> new SendResult.TransientFailure("the mail host cannot be reached");
            case REFUSING -> new SendResult.PermanentFailure("refused by the mail host");
        };
    }

    /** What the mail host has taken, oldest first. */
    public List<OutgoingMessage> sent() {
        return List.copyOf(sent);
    }
}
