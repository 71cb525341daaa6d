package org.paymentassistant.inmemory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.Transactions;

/** The outbox of an {@link InMemoryStore}. Thread-safe. */
public final class InMemoryOutbox implements Outbox {

    private final Transactions transactions;
    private final InstantSource clock;
    private final Table<MessageId, Kept> messages;
    private final Table<MessageId, Settlement> settlements;

    InMemoryOutbox(Transactions transactions, UndoLog undoLog, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.messages = new Table<>(undoLog);
        this.settlements = new Table<>(undoLog);
    }

    @Override
    public void add(CompanyId company, OutgoingMessage message) {
        transactions.required(() -> {
            if (!messages.contains(message.id())) {
                messages.put(message.id(), new Kept(company, message, clock.instant()));
            }
        });
    }

    @Override
    public Optional<OutgoingMessage> findUnsent(MessageId id) {
        return transactions.required(
                () -> messages.get(id).map(Kept::message).filter(message -> !settlements.contains(id)));
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
        return transactions.required(() -> (int) messages.rows()
                .filter(kept -> kept.message().to().equals(recipient))
                .filter(kept -> !kept.addedAt().isBefore(since))
                .count());
    }

    @Override
    public List<MessageId> dropSettled(Instant before, int limit) {
        return transactions.required(() -> {
            List<MessageId> old = messages.rows()
                    .map(kept -> kept.message().id())
                    .filter(id -> settlements.get(id).stream()
                            .anyMatch(settlement -> settlement.at().isBefore(before)))
                    .limit(limit)
                    .toList();
            old.forEach(messages::remove);
            old.forEach(settlements::remove);
            return old;
        });
    }

    @Override
    public List<MessageId> erase(CompanyId company) {
        return transactions.required(() -> {
            List<MessageId> ids =
                    messages.removeWhere((id, kept) -> kept.company().equals(company));
            ids.forEach(settlements::remove);
            return ids;
        });
    }

    /** How a mail ended, empty where it is unknown or not settled. */
    public Optional<Settlement> settlement(MessageId id) {
        return transactions.required(() -> settlements.get(id));
    }

    /** Whether a mail was sent or given up, and when. */
    public record Settlement(boolean sent, Instant at) {}

    private record Kept(CompanyId company, OutgoingMessage message, Instant addedAt) {}
}
