package org.paymentassistant.adapter.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.listing.SearchText;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.Stored;
import org.paymentassistant.port.out.Transactions;

/** The drafts in {@code pa_draft}, whose unique constraints decide, and all their states in {@code pa_draft_history}. */
final class JdbcDraftRepository implements DraftRepository {

    private static final int FIRST_VERSION = 1;
    private static final int ATTEMPTS = 5;
    private static final int MOST_ALIKE = 100;
    private static final String CLOSED = "CLOSED";
    private static final String DISCARDED = "DISCARDED";
    private static final String OF_IDENTITY =
            "WHERE identity_company = ? AND creditor = ? AND invoice_number = ? AND amount = ? AND currency = ?";

    private final Transactions transactions;
    private final Sql sql;
    private final ValueCodec codec;
    private final InstantSource clock;

    JdbcDraftRepository(Transactions transactions, Sql sql, ValueCodec codec, InstantSource clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public Optional<DraftId> add(PaymentDraft draft) {
        return transactions.required(() -> {
            for (int i = 0; i < ATTEMPTS; i++) {
                if (insert(draft)) {
                    remember(draft, FIRST_VERSION);
                    return Optional.empty();
                }
                Optional<DraftId> first = inTheWayOf(draft);
                if (first.isPresent()) {
                    return first;
                }
                // what was in the way has just freed its identity
            }
            throw new TransientAssistantException("drafts of one invoice change too fast");
        });
    }

    @Override
    public Optional<Stored<PaymentDraft>> find(DraftId id) {
        return sql.first(
                row -> new Stored<>(draft(row), row.number("version")),
                "SELECT version, data FROM pa_draft WHERE id = ?",
                id.value());
    }

    @Override
    public boolean replace(Stored<PaymentDraft> expected, PaymentDraft next) {
        if (!expected.value().origin().equals(next.origin())) {
            throw new IllegalArgumentException("a draft keeps its origin in all its states");
        }
        return transactions.required(() -> {
            boolean replaced = update(expected.version(), next);
            if (replaced) {
                remember(next, expected.version() + 1);
            }
            return replaced;
        });
    }

    @Override
    public Optional<PaymentDraft> findByIdentity(InvoiceIdentity identity) {
        return sql.first(
                this::draft,
                "SELECT data FROM pa_draft " + OF_IDENTITY,
                identity.company().value(),
                identity.creditor(),
                identity.invoiceNumber(),
                identity.amount(),
                identity.currency());
    }

    @Override
    public List<PaymentDraft> findByCreditor(CompanyId company, String creditor, int limit) {
        return sql.list(
                this::draft,
                "SELECT data FROM pa_draft WHERE identity_company = ? AND creditor = ?"
                        + " ORDER BY created_at DESC, id LIMIT ?",
                company.value(),
                creditor,
                limit);
    }

    @Override
    public List<PaymentDraft> findByDocument(DocumentId document) {
        return sql.list(
                this::draft, "SELECT data FROM pa_draft WHERE document = ? ORDER BY part, id", document.value());
    }

    @Override
    public ListPage<PaymentDraft> list(ListQuery query) {
        return new Listing("SELECT data FROM pa_draft", "created_at DESC, id").page(sql, this::draft, query);
    }

    @Override
    public List<PaymentDraft> findByCompany(CompanyId company, int limit) {
        return sql.list(
                this::draft,
                "SELECT data FROM pa_draft WHERE company = ? ORDER BY created_at DESC, id LIMIT ?",
                company.value(),
                limit);
    }

    @Override
    public List<PaymentDraft> findByInvoiceNumber(CompanyId company, String invoiceNumber) {
        return sql.list(
                this::draft,
                "SELECT data FROM pa_draft WHERE identity_company = ? AND invoice_number = ?"
                        + " ORDER BY created_at DESC, id LIMIT ?",
                company.value(),
                invoiceNumber,
                MOST_ALIKE);
    }

    @Override
    public List<DraftId> dropEnded(Instant createdBefore, int limit) {
        return transactions.required(() -> {
            List<PaymentDraft> ended = sql.list(
                    this::draft,
                    "SELECT data FROM pa_draft WHERE state IN (?, ?) AND created_at < ?"
                            + " ORDER BY created_at, id LIMIT ? FOR UPDATE",
                    CLOSED,
                    DISCARDED,
                    createdBefore,
                    limit);
            ended.forEach(this::drop);
            return ended.stream().map(PaymentDraft::id).toList();
        });
    }

    private void drop(PaymentDraft draft) {
        // the id follows from the file: one that was dropped may have come again
        sql.update("DELETE FROM pa_dropped_draft WHERE draft = ?", draft.id().value());
        sql.update(
                "INSERT INTO pa_dropped_draft (draft, company, document, identity_hash) VALUES (?, ?, ?, ?)",
                draft.id().value(),
                draft.origin().company().value(),
                draft.origin().document().value(),
                draft.identity().map(InvoiceIdentity::hash).map(ContentHash::hex));
        remove(draft.id().value());
    }

    @Override
    public Optional<DocumentId> dropped(InvoiceIdentity identity) {
        return sql.first(
                row -> new DocumentId(row.text("document")),
                "SELECT document FROM pa_dropped_draft WHERE identity_hash = ?",
                identity.hash().hex());
    }

    @Override
    public List<DraftId> erase(CompanyId company) {
        return transactions.required(() -> {
            List<String> own = sql.delete("pa_draft", "id", "company = ?", company.value());
            own.forEach(this::remove);
            List<String> dropped = sql.delete("pa_dropped_draft", "draft", "company = ?", company.value());
            return Stream.concat(own.stream(), dropped.stream())
                    .map(DraftId::new)
                    .toList();
        });
    }

    private void remove(String draft) {
        sql.update("DELETE FROM pa_draft_history WHERE draft = ?", draft);
        sql.update("DELETE FROM pa_draft WHERE id = ?", draft);
    }

    /** All states that a draft has had, the first one first. */
    List<PaymentDraft> history(DraftId id) {
        return sql.list(this::draft, "SELECT data FROM pa_draft_history WHERE draft = ? ORDER BY version", id.value());
    }

    private boolean insert(PaymentDraft draft) {
        DraftOrigin origin = draft.origin();
        Optional<InvoiceIdentity> identity = draft.identity();
        int added = sql.update(
                "INSERT INTO pa_draft (id, version, state, company, document, part, created_at,"
                        + " identity_company, creditor, invoice_number, amount, currency, data, search)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                origin.id().value(),
                FIRST_VERSION,
                stateOf(draft),
                origin.company().value(),
                origin.document().value(),
                origin.part(),
                origin.createdAt(),
                identity.map(InvoiceIdentity::company).map(CompanyId::value),
                identity.map(InvoiceIdentity::creditor),
                identity.map(InvoiceIdentity::invoiceNumber),
                identity.map(InvoiceIdentity::amount),
                identity.map(InvoiceIdentity::currency),
                json(draft),
                SearchText.of(draft));
        return added == 1;
    }

    private boolean update(long expectedVersion, PaymentDraft next) {
        Optional<InvoiceIdentity> identity = next.identity();
        int changed = sql.updateUnlessTaken(
                "UPDATE pa_draft SET version = version + 1, state = ?, identity_company = ?, creditor = ?,"
                        + " invoice_number = ?, amount = ?, currency = ?, data = ?, search = ? WHERE id = ? AND version = ?",
                stateOf(next),
                identity.map(InvoiceIdentity::company).map(CompanyId::value),
                identity.map(InvoiceIdentity::creditor),
                identity.map(InvoiceIdentity::invoiceNumber),
                identity.map(InvoiceIdentity::amount),
                identity.map(InvoiceIdentity::currency),
                json(next),
                SearchText.of(next),
                next.id().value(),
                expectedVersion);
        return changed == 1;
    }

    private void remember(PaymentDraft draft, long version) {
        sql.update(
                "INSERT INTO pa_draft_history (draft, version, recorded_at, data) VALUES (?, ?, ?, ?)",
                draft.id().value(),
                version,
                clock.instant(),
                json(draft));
    }

    private Optional<DraftId> inTheWayOf(PaymentDraft draft) {
        return draft.identity()
                .flatMap(this::findByIdentity)
                .map(PaymentDraft::id)
                .or(() -> first(
                        "SELECT id FROM pa_draft WHERE document = ? AND part = ?",
                        draft.origin().document().value(),
                        draft.origin().part()))
                .or(() ->
                        first("SELECT id FROM pa_draft WHERE id = ?", draft.id().value()));
    }

    private Optional<DraftId> first(String query, Object... parameters) {
        return sql.first(row -> new DraftId(row.text("id")), query, parameters);
    }

    private static String stateOf(PaymentDraft draft) {
        return draft.fold(new PaymentDraft.Cases<>(
                incomplete -> "INCOMPLETE",
                ready -> "READY",
                submitted -> "SUBMITTED",
                closed -> CLOSED,
                discarded -> DISCARDED));
    }

    private Json json(PaymentDraft draft) {
        return codec.write(draft, PaymentDraft.class);
    }

    private PaymentDraft draft(Row row) throws SQLException {
        return codec.read(row.json("data"), PaymentDraft.class);
    }
}
