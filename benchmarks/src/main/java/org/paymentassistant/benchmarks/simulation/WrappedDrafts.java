package org.paymentassistant.benchmarks.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.Stored;

/** A repository that hands all on to another, for sabotage to change one thing. */
abstract class WrappedDrafts implements DraftRepository {

    private final DraftRepository inner;

    WrappedDrafts(DraftRepository inner) {
        this.inner = inner;
    }

    @Override
    public Optional<DraftId> add(PaymentDraft draft) {
        return inner.add(draft);
    }

    @Override
    public Optional<Stored<PaymentDraft>> find(DraftId id) {
        return inner.find(id);
    }

    @Override
    public boolean replace(Stored<PaymentDraft> expected, PaymentDraft next) {
        return inner.replace(expected, next);
    }

    @Override
    public Optional<PaymentDraft> findByIdentity(InvoiceIdentity identity) {
        return inner.findByIdentity(identity);
    }

    @Override
    public List<PaymentDraft> findByCreditor(CompanyId company, String creditor, int limit) {
        return inner.findByCreditor(company, creditor, limit);
    }

    @Override
    public List<PaymentDraft> findByInvoiceNumber(CompanyId company, String invoiceNumber) {
        return inner.findByInvoiceNumber(company, invoiceNumber);
    }

    @Override
    public List<PaymentDraft> findByDocument(DocumentId document) {
        return inner.findByDocument(document);
    }

    @Override
    public List<PaymentDraft> findByCompany(CompanyId company, int limit) {
        return inner.findByCompany(company, limit);
    }

    @Override
    public ListPage<PaymentDraft> list(ListQuery query) {
        return inner.list(query);
    }

    @Override
    public List<DraftId> dropEnded(Instant createdBefore, int limit) {
        return inner.dropEnded(createdBefore, limit);
    }

    @Override
    public Optional<DocumentId> dropped(InvoiceIdentity identity) {
        return inner.dropped(identity);
    }

    @Override
    public List<DraftId> erase(CompanyId company) {
        return inner.erase(company);
    }
}
