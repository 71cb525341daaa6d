package org.paymentassistant.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.listing.SearchText;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;

/**
 * Keeps payment drafts and, for audits in the adapter's own way, all their earlier states. At most one draft has a given
 * identity at a time, under any concurrency; a draft whose state has no identity any more frees it. Joins the transaction
 * of {@link Transactions}, which a refusal does not end. Thread-safe.
 */
public interface DraftRepository {

    /**
     * Adds a draft that is not there yet.
     *
     * @return the draft that already has the same identity, or the same document and part, or the same id; empty where the
     *     new one was added
     */
    Optional<DraftId> add(PaymentDraft draft);

    /** A draft as it is now, with its version. */
    Optional<Stored<PaymentDraft>> find(DraftId id);

    /**
     * Replaces a draft by its next state.
     *
     * @param expected the draft as it was found
     * @param next a state of the same draft, with the same origin
     * @return false where it is no longer at the expected version, or the next state's identity belongs to another
     *     draft; nothing is changed then
     * @throws IllegalArgumentException where the origins differ
     */
    boolean replace(Stored<PaymentDraft> expected, PaymentDraft next);

    /** The draft that has an identity. */
    Optional<PaymentDraft> findByIdentity(InvoiceIdentity identity);

    /** The newest drafts that have an identity with a creditor, newest first by their creation. */
    List<PaymentDraft> findByCreditor(CompanyId company, String creditor, int limit);

    /** The newest drafts that have an identity with an invoice number in its normal form, newest first, at most 100. */
    List<PaymentDraft> findByInvoiceNumber(CompanyId company, String invoiceNumber);

    /** The drafts of a document, in order of its parts. */
    List<PaymentDraft> findByDocument(DocumentId document);

    /** A page of a company's drafts as they are now, the newest first by their creation; found by {@link SearchText}. */
    ListPage<PaymentDraft> list(ListQuery query);

    /** The newest drafts of a company, newest first by their creation. */
    List<PaymentDraft> findByCompany(CompanyId company, int limit);

    /**
     * Drops drafts that are closed or discarded and were created before a time, with all their states. Of their identities
     * a hash stays, by which {@link #dropped} knows them.
     *
     * @param limit how many at most, positive
     * @return the drafts that were dropped
     */
    List<DraftId> dropEnded(Instant createdBefore, int limit);

    /** The document of a draft that was dropped and had an identity at its end. */
    Optional<DocumentId> dropped(InvoiceIdentity identity);

    /** Removes all that is kept of a company's drafts; gives their ids, also those of dropped ones. */
    List<DraftId> erase(CompanyId company);
}
