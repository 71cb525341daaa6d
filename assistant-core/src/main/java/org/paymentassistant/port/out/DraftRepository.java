package org.paymentassistant.port.out;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;

/**
 * Keeps payment drafts and their history. At most one draft has a given identity, for ever and under any concurrency.
 * Joins the transaction of {@link Transactions}. Thread-safe.
 */
public interface DraftRepository {

    /**
     * Adds a draft that is not there yet.
     *
     * @return the draft that already has the same identity, or the same document and part; empty where the new one was
     *     added
     */
    Optional<DraftId> add(PaymentDraft draft);

    /** A draft as it is now, with its version. */
    Optional<Stored<PaymentDraft>> find(DraftId id);

    /**
     * Replaces a draft by its next state.
     *
     * @return false where it is no longer at the expected version, or the next state's identity belongs to another
     *     draft; nothing is changed then
     */
    boolean replace(Stored<PaymentDraft> expected, PaymentDraft next);

    /** The draft that has an identity. */
    Optional<PaymentDraft> findByIdentity(InvoiceIdentity identity);

    /** The drafts of a document, in order of its parts. */
    List<PaymentDraft> findByDocument(DocumentId document);

    /** The newest drafts of a company, newest first. */
    List<PaymentDraft> findByCompany(CompanyId company, int limit);
}
