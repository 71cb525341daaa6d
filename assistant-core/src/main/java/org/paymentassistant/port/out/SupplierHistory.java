package org.paymentassistant.port.out;

import java.time.Instant;
import java.util.List;
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

/**
 * What each company is known to pay to whom, and the credit notes that it was given. Only what a person stood for is kept,
 * so that an invoice cannot teach what it claims. Each company sees its own only. Joins transactions. Thread-safe.
 */
public interface SupplierHistory {

    /** The most that any list holds. */
    int MOST = 100;

    /** Remembers an invoice; one of the same draft takes the place of the earlier one. */
    void remember(PastInvoice invoice);

    /** Forgets the invoice of a draft, where it is remembered: the person who had it in hand has dropped it. */
    void forget(DraftId draft);

    /** The invoices paid to an account, the latest first, at most {@link #MOST}. */
    List<PastInvoice> ofAccount(CompanyId company, PaymentAccount account);

    /**
     * The invoices of a supplier, the latest first, at most {@link #MOST}: those of the VAT id, and those whose creditor's
     * name is equal in its {@link PartyName#normalised()} form.
     */
    List<PastInvoice> ofSupplier(CompanyId company, PartyName name, Optional<VatId> vatId);

    /** The names of all creditors, one for each normalised form. */
    List<PartyName> creditors(CompanyId company);

    /** All domains that the invoices named. */
    Set<String> domains(CompanyId company);

    /** Forgets the invoices that were decided and the credit notes that were received before a time; says how many. */
    int dropBefore(Instant time);

    /** Forgets all that a company is known to pay. */
    void erase(CompanyId company);

    /** Keeps a credit note; one of the same document and part takes the place of the earlier one. */
    void keep(CreditNote note);

    /** The credit note in a document, where there is one. */
    Optional<CreditNote> creditNote(DocumentId document, int part);

    /** The credit notes of a supplier, found as in {@link #ofSupplier}, the latest first, at most {@link #MOST}. */
    List<CreditNote> creditNotes(CompanyId company, PartyName name, Optional<VatId> vatId);
}
