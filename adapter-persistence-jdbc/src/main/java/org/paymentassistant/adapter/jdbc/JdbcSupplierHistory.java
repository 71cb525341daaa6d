package org.paymentassistant.adapter.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.supplier.CreditNote;
import org.paymentassistant.domain.supplier.PastInvoice;
import org.paymentassistant.port.out.SupplierHistory;
import org.paymentassistant.port.out.Transactions;

/** Past invoices in {@code pa_past_invoice} and {@code pa_past_domain}, credit notes in {@code pa_credit_note}. */
final class JdbcSupplierHistory implements SupplierHistory {

    private static final String NO_VAT_ID = "";

    private final Transactions transactions;
    private final Sql sql;
    private final ValueCodec codec;

    JdbcSupplierHistory(Transactions transactions, Sql sql, ValueCodec codec) {
        this.transactions = transactions;
        this.sql = sql;
        this.codec = codec;
    }

    @Override
    public void remember(PastInvoice invoice) {
        transactions.required(() -> {
            forget(invoice.draft());
            sql.update(
                    "INSERT INTO pa_past_invoice (draft, company, creditor, vat_id, account, decided_at, data)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    invoice.draft().value(),
                    invoice.company().value(),
                    invoice.creditor().normalised(),
                    invoice.vatId().map(VatId::value),
                    invoice.account().key(),
                    invoice.decidedAt(),
                    codec.write(invoice, PastInvoice.class));
            invoice.domains()
                    .ifPresent(domains -> domains.values()
                            .forEach(domain -> sql.update(
                                    "INSERT INTO pa_past_domain (company, domain, draft) VALUES (?, ?, ?)",
                                    invoice.company().value(),
                                    domain,
                                    invoice.draft().value())));
        });
    }

    @Override
    public void forget(DraftId draft) {
        transactions.required(() -> {
            sql.update("DELETE FROM pa_past_invoice WHERE draft = ?", draft.value());
            sql.update("DELETE FROM pa_past_domain WHERE draft = ?", draft.value());
        });
    }

    @Override
    public int dropBefore(Instant time) {
        return transactions.required(() -> {
            sql.update(
                    "DELETE FROM pa_past_domain WHERE draft IN"
                            + " (SELECT draft FROM pa_past_invoice WHERE decided_at < ?)",
                    time);
            return sql.update("DELETE FROM pa_past_invoice WHERE decided_at < ?", time)
                    + sql.update("DELETE FROM pa_credit_note WHERE received_at < ?", time);
        });
    }

    @Override
    public void erase(CompanyId company) {
        transactions.required(() -> {
            sql.update("DELETE FROM pa_past_domain WHERE company = ?", company.value());
            sql.update("DELETE FROM pa_past_invoice WHERE company = ?", company.value());
            sql.update("DELETE FROM pa_credit_note WHERE company = ?", company.value());
        });
    }

    @Override
    public List<PastInvoice> ofAccount(CompanyId company, PaymentAccount account) {
        return sql.list(
                this::invoice,
                "SELECT data FROM pa_past_invoice WHERE company = ? AND account = ?"
                        + " ORDER BY decided_at DESC, draft LIMIT ?",
                company.value(),
                account.key(),
                MOST);
    }

    @Override
    public List<PastInvoice> ofSupplier(CompanyId company, PartyName name, Optional<VatId> vatId) {
        return sql.list(
                this::invoice,
                "SELECT data FROM pa_past_invoice WHERE company = ? AND (creditor = ? OR vat_id = ?)"
                        + " ORDER BY decided_at DESC, draft LIMIT ?",
                company.value(),
                name.normalised(),
                vatId.map(VatId::value).orElse(NO_VAT_ID),
                MOST);
    }

    @Override
    public List<PartyName> creditors(CompanyId company) {
        Map<String, PartyName> names = new LinkedHashMap<>();
        sql.list(
                        this::invoice,
                        "SELECT data FROM pa_past_invoice p WHERE company = ? AND draft ="
                                + " (SELECT MIN(draft) FROM pa_past_invoice o"
                                + " WHERE o.company = p.company AND o.creditor = p.creditor)",
                        company.value())
                .forEach(invoice -> names.putIfAbsent(invoice.creditor().normalised(), invoice.creditor()));
        return List.copyOf(names.values());
    }

    @Override
    public Set<String> domains(CompanyId company) {
        return Set.copyOf(sql.list(
                row -> row.text("domain"),
                "SELECT DISTINCT domain FROM pa_past_domain WHERE company = ?",
                company.value()));
    }

    @Override
    public void keep(CreditNote note) {
        transactions.required(() -> {
            sql.update(
                    "DELETE FROM pa_credit_note WHERE document = ? AND part = ?",
                    note.document().value(),
                    note.part());
            sql.update(
                    "INSERT INTO pa_credit_note (document, part, company, seller, vat_id, received_at, data)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    note.document().value(),
                    note.part(),
                    note.company().value(),
                    note.seller().normalised(),
                    note.vatId().map(VatId::value),
                    note.receivedAt(),
                    codec.write(note, CreditNote.class));
        });
    }

    @Override
    public Optional<CreditNote> creditNote(DocumentId document, int part) {
        return sql.first(
                this::note, "SELECT data FROM pa_credit_note WHERE document = ? AND part = ?", document.value(), part);
    }

    @Override
    public List<CreditNote> creditNotes(CompanyId company, PartyName name, Optional<VatId> vatId) {
        return sql.list(
                this::note,
                "SELECT data FROM pa_credit_note WHERE company = ? AND (seller = ? OR vat_id = ?)"
                        + " ORDER BY received_at DESC, document, part LIMIT ?",
                company.value(),
                name.normalised(),
                vatId.map(VatId::value).orElse(NO_VAT_ID),
                MOST);
    }

    private PastInvoice invoice(Row row) throws SQLException {
        return codec.read(row.json("data"), PastInvoice.class);
    }

    private CreditNote note(Row row) throws SQLException {
        return codec.read(row.json("data"), CreditNote.class);
    }
}
