package org.paymentassistant.inmemory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.Transactions;

/** The outbox of an {@link InMemoryStore}. Thread-safe. */
public final class InMemoryOutbox implements Outbox {

    private final Transactions transactions;
    private final InstantSource clock;
    private final Table<MessageId, OutgoingMessage> messages;
    private final Table<MessageId, Settlement> settlements;
    private final Table<MailAddress, List<Instant>> times;

    InMemoryOutbox(Transactions transactions, UndoLog undoLog, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.messages = new Table<>(undoLog);
        this.settlements = new Table<>(undoLog);
        this.times = new Table<>(undoLog);
    }

    @Override
    public void add(OutgoingMessage message) {
        transactions.required(() -> {
            if (!messages.contains(message.id())) {
                messages.put(message.id(), message);
                List<Instant> before = times.get(message.to()).orElse(List.of());
                times.put(message.to(), Lists.append(before, clock.instant()));
            }
        });
    }

    @Override
    public Optional<OutgoingMessage> findUnsent(MessageId id) {
        return transactions.required(() -> messages.get(id).filter(message -> !settlements.contains(id)));
    }

    @Override
    public void settle(MessageId id, boolean sent, Instant at) {
        transactions.required(() -> {
            if (findUnsent(id).isPresent()) {
                settlements.put(id, new Settlement(sent, at));
            }
        });
    }

    @Override
    public int countTo(MailAddress recipient, Instant since) {
        return transactions.required(() -> (int) times.get(recipient).orElse(List.of()).stream()
                .filter(time -> !time.isBefore(since))
                .count());
    }

    /** How a mail ended, empty where it is unknown or not settled. */
    public Optional<Settlement> settlement(MessageId id) {
        return transactions.required(() -> settlements.get(id));
    }

    /** Whether a mail was sent or given up, and when. */
    public record Settlement(boolean sent, Instant at) {}
}
