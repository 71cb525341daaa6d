package org.paymentassistant.adapter.jdbc;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.port.out.Outbox;

/** The mails in {@code pa_outbox}. */
final class JdbcOutbox implements Outbox {

    private final Sql sql;
    private final ValueCodec codec;
    private final InstantSource clock;

    JdbcOutbox(Sql sql, ValueCodec codec, InstantSource clock) {
        this.sql = sql;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public void add(CompanyId company, OutgoingMessage message) {
        sql.update(
                "INSERT INTO pa_outbox (id, company, recipient, added_at, data) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                message.id().value(),
                company.value(),
                message.to().value(),
                clock.instant(),
                codec.write(message, OutgoingMessage.class));
    }

    @Override
    public Optional<OutgoingMessage> findUnsent(MessageId id) {
        return sql.first(
                row -> codec.read(row.json("data"), OutgoingMessage.class),
                "SELECT data FROM pa_outbox WHERE id = ? AND settled_at IS NULL",
                id.value());
    }

    @Override
    public void settle(MessageId id, boolean sent, Instant at) {
        sql.update(
                "UPDATE pa_outbox SET settled_at = ?, sent = ? WHERE id = ? AND settled_at IS NULL",
                at,
                sent,
                id.value());
    }

    @Override
    public int countTo(MailAddress recipient, Instant since) {
        return sql.first(
                        row -> (int) row.number("mails"),
                        "SELECT count(*) AS mails FROM pa_outbox WHERE recipient = ? AND added_at >= ?",
                        recipient.value(),
                        since)
                .orElse(0);
    }

    @Override
    public List<MessageId> dropSettled(Instant before, int limit) {
        return ids(sql.delete(
                "pa_outbox",
                "id",
                "id IN (SELECT id FROM pa_outbox WHERE settled_at < ? ORDER BY settled_at LIMIT ?)",
                before,
                limit));
    }

    @Override
    public List<MessageId> erase(CompanyId company) {
        return ids(sql.delete("pa_outbox", "id", "company = ?", company.value()));
    }

    private static List<MessageId> ids(List<String> values) {
        return values.stream().map(MessageId::new).toList();
    }
}
