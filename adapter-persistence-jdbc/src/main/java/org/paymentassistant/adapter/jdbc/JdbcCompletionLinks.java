package org.paymentassistant.adapter.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.port.out.CompletionLinks;

/** The links in {@code pa_completion_link}; one statement decides who uses one. */
final class JdbcCompletionLinks implements CompletionLinks {

    private final Sql sql;

    JdbcCompletionLinks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(CompletionLink link) {
        int added = sql.update(
                "INSERT INTO pa_completion_link (token_hash, draft, document, expires_at, recipient) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                link.tokenHash().hex(),
                link.subject().draft().map(DraftId::value),
                link.subject().document().map(DocumentId::value),
                link.expiresAt(),
                link.recipient().map(MailAddress::value));
        if (added == 0) {
            throw new IllegalArgumentException("the link is there already");
        }
    }

    @Override
    public Optional<Standing> find(ContentHash tokenHash, Instant at) {
        return sql.first(
                row -> new Standing(
                        subjectOf(row),
                        stateOf(row, at),
                        row.optionalText("recipient").map(MailAddress::new)),
                "SELECT draft, document, expires_at, used_at, recipient FROM pa_completion_link WHERE token_hash = ?",
                tokenHash.hex());
    }

    @Override
    public boolean use(ContentHash tokenHash, Instant at) {
        int used = sql.update(
                "UPDATE pa_completion_link SET used_at = ?"
                        + " WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?",
                at,
                tokenHash.hex(),
                at);
        return used == 1;
    }

    @Override
    public int dropEnded(Instant before) {
        return sql.update("DELETE FROM pa_completion_link WHERE expires_at < ?", before);
    }

    @Override
    public void erase(Collection<? extends CompletionSubject> subjects) {
        sql.updateAll(
                "DELETE FROM pa_completion_link WHERE draft = ?",
                subjects.stream()
                        .flatMap(subject -> subject.draft().stream())
                        .map(DraftId::value)
                        .toList());
        sql.updateAll(
                "DELETE FROM pa_completion_link WHERE document = ?",
                subjects.stream()
                        .flatMap(subject -> subject.document().stream())
                        .map(DocumentId::value)
                        .toList());
    }

    private static CompletionSubject subjectOf(Row row) throws SQLException {
        Optional<String> document = row.optionalText("document");
        return document.isPresent()
                ? new CompletionSubject.OfSplit(new DocumentId(document.get()))
                : new CompletionSubject.OfDraft(new DraftId(row.text("draft")));
    }

    private static State stateOf(Row row, Instant at) throws SQLException {
        if (row.time("used_at").isPresent()) {
            return State.USED;
        }
        boolean open = at.truncatedTo(ChronoUnit.MICROS)
                .isBefore(row.time("expires_at").orElseThrow());
        return open ? State.OPEN : State.EXPIRED;
    }
}
