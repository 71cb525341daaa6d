package org.paymentassistant.adapter.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.listing.SearchText;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.port.out.Submissions;

/** The submissions in {@code pa_submission}; how far the answer is stands in a column of its own. */
final class JdbcSubmissions implements Submissions {

    private final Sql sql;
    private final ValueCodec codec;

    JdbcSubmissions(Sql sql, ValueCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    @Override
    public boolean add(Submission submission, Content raw) {
        int added = sql.update(
                "INSERT INTO pa_submission (id, company, received_at, answer, data, raw, search, refused_sender)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                submission.id().value(),
                submission.company().map(CompanyId::value),
                submission.receivedAt(),
                submission.answer().name(),
                codec.write(submission, Submission.class),
                raw.bytes(),
                SearchText.of(submission),
                submission.refusal().flatMap(reason -> submission.sender()).map(MailAddress::value));
        return added == 1;
    }

    @Override
    public Optional<Submission> findForUpdate(SubmissionId id) {
        return sql.first(
                this::submission, "SELECT answer, data FROM pa_submission WHERE id = ? FOR UPDATE", id.value());
    }

    @Override
    public Optional<Submission> find(SubmissionId id) {
        return sql.first(this::submission, "SELECT answer, data FROM pa_submission WHERE id = ?", id.value());
    }

    @Override
    public void setAnswer(SubmissionId id, Submission.AnswerState state) {
        if (sql.update("UPDATE pa_submission SET answer = ? WHERE id = ?", state.name(), id.value()) == 0) {
            throw new IllegalArgumentException("no submission " + id.value());
        }
    }

    @Override
    public ListPage<Submission> list(ListQuery query) {
        return new Listing("SELECT answer, data FROM pa_submission", "received_at DESC, id")
                .page(sql, this::submission, query);
    }

    @Override
    public List<Submission> findByCompany(CompanyId company, int limit) {
        return sql.list(
                this::submission,
                "SELECT answer, data FROM pa_submission WHERE company = ? ORDER BY received_at DESC, id LIMIT ?",
                company.value(),
                limit);
    }

    @Override
    public List<SubmissionId> withBytes(Instant receivedBefore, int offset, int limit) {
        return sql.list(
                row -> new SubmissionId(row.text("id")),
                "SELECT id FROM pa_submission WHERE held AND received_at < ? ORDER BY received_at, id LIMIT ? OFFSET ?",
                receivedBefore,
                limit,
                offset);
    }

    @Override
    public void dropBytes(SubmissionId id) {
        sql.update("UPDATE pa_submission SET raw = NULL, held = FALSE WHERE id = ?", id.value());
    }

    @Override
    public List<SubmissionId> erase(CompanyId company) {
        return sql.delete("pa_submission", "id", "company = ?", company.value()).stream()
                .map(SubmissionId::new)
                .toList();
    }

    @Override
    public int countRefused(MailAddress sender, Instant since) {
        return sql.first(
                        row -> (int) row.number("refused"),
                        "SELECT COUNT(*) AS refused FROM pa_submission WHERE refused_sender = ? AND received_at >= ?",
                        sender.value(),
                        since)
                .orElse(0);
    }

    private Submission submission(Row row) throws SQLException {
        Submission added = codec.read(row.json("data"), Submission.class);
        return added.withAnswer(Submission.AnswerState.valueOf(row.text("answer")));
    }
}
