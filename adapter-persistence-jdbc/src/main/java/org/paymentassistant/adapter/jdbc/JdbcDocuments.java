package org.paymentassistant.adapter.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.MediaType;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.listing.SearchText;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.port.out.Documents;

/** The files in {@code pa_document}. */
final class JdbcDocuments implements Documents {

    private static final String RECORD = "SELECT id, submission, name, hash, outcomes, decided_split FROM pa_document ";
    private static final Type OUTCOMES = new TypeReference<List<InvoiceOutcome>>() {}.getType();

    private final Sql sql;
    private final ValueCodec codec;

    JdbcDocuments(Sql sql, ValueCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    @Override
    public void add(SubmittedDocument document, SourceDocument source, CompanyId company) {
        int added = sql.update(
                "INSERT INTO pa_document"
                        + " (id, submission, company, hash, name, source_name, declared_type, outcomes, content,"
                        + " search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                document.id().value(),
                document.submission().value(),
                company.value(),
                document.hash().hex(),
                document.name().value(),
                source.name().value(),
                source.declaredType().map(MediaType::value),
                codec.write(document.outcomes(), OUTCOMES),
                source.content().bytes(),
                SearchText.of(document.name()));
        if (added == 0) {
            throw new IllegalArgumentException("document " + document.id().value() + " is there already");
        }
    }

    @Override
    public Optional<SubmittedDocument> find(DocumentId id) {
        return sql.first(this::document, RECORD + "WHERE id = ?", id.value());
    }

    @Override
    public Optional<SourceDocument> source(DocumentId id) {
        return sql.first(
                row -> new SourceDocument(
                        new FileName(row.text("source_name")),
                        row.optionalText("declared_type").map(MediaType::new),
                        Content.of(row.bytes("content"))),
                "SELECT source_name, declared_type, content FROM pa_document WHERE id = ? AND content IS NOT NULL",
                id.value());
    }

    @Override
    public List<SubmittedDocument> findBySubmission(SubmissionId submission) {
        return sql.list(this::document, RECORD + "WHERE submission = ? ORDER BY position", submission.value());
    }

    @Override
    public ListPage<SubmittedDocument> list(ListQuery query) {
        return new Listing(RECORD, "position DESC").page(sql, this::document, query);
    }

    @Override
    public void setOutcomes(DocumentId id, List<InvoiceOutcome> outcomes) {
        Json json = codec.write(outcomes, OUTCOMES);
        if (sql.update("UPDATE pa_document SET outcomes = ? WHERE id = ?", json, id.value()) == 0) {
            throw new IllegalArgumentException("no document " + id.value());
        }
    }

    @Override
    public void setSplit(DocumentId id, InvoiceSplit decided) {
        Json json = codec.write(decided, InvoiceSplit.class);
        if (sql.update("UPDATE pa_document SET decided_split = ? WHERE id = ?", json, id.value()) == 0) {
            throw new IllegalArgumentException("no document " + id.value());
        }
    }

    @Override
    public Optional<SubmittedDocument> firstWithContent(CompanyId company, ContentHash hash) {
        return sql.first(
                this::document,
                RECORD + "WHERE company = ? AND hash = ? ORDER BY position LIMIT 1",
                company.value(),
                hash.hex());
    }

    @Override
    public void dropBytes(DocumentId id) {
        sql.update("UPDATE pa_document SET content = NULL WHERE id = ?", id.value());
    }

    @Override
    public List<DocumentId> erase(CompanyId company) {
        return sql.delete("pa_document", "id", "company = ?", company.value()).stream()
                .map(DocumentId::new)
                .toList();
    }

    private SubmittedDocument document(Row row) throws SQLException {
        List<?> outcomes = (List<?>) codec.read(row.json("outcomes"), OUTCOMES);
        return new SubmittedDocument(
                new DocumentId(row.text("id")),
                new SubmissionId(row.text("submission")),
                new FileName(row.text("name")),
                new ContentHash(row.text("hash")),
                outcomes.stream().map(InvoiceOutcome.class::cast).toList(),
                row.optionalJson("decided_split")
                        .map(split -> codec.read(split, InvoiceSplit.class))
                        .map(InvoiceSplit.class::cast));
    }
}
