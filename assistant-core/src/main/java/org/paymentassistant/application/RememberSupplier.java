package org.paymentassistant.application;

import java.time.Instant;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.supplier.CreditNote;
import org.paymentassistant.domain.supplier.PastInvoice;
import org.paymentassistant.port.out.SupplierHistory;

/** Remembers what a person stood for, and what credit was given. Runs within a transaction. */
final class RememberSupplier {

    private final SupplierHistory history;

    RememberSupplier(SupplierHistory history) {
        this.history = history;
    }

    /** A person has completed a draft: both what was right and what had been read in its place help from now on. */
    void completed(IncompleteDraft asked, InvoiceData answered, Instant at) {
        Optional<String> readAs = asked.believed(InvoiceField.SELLER_NAME)
                .filter(read -> answered.sellerName()
                        .filter(name -> !name.value().equals(read))
                        .isPresent());
        past(asked.origin(), answered, readAs, at).ifPresent(history::remember);
    }

    /** A person has confirmed a draft at the bank. One that was completed before is remembered already, with more. */
    void paidAtBank(DraftOrigin origin, InvoiceData invoice, Instant at) {
        boolean known = invoice.account().stream()
                .flatMap(account -> history.ofAccount(origin.company(), account).stream())
                .anyMatch(past -> past.draft().equals(origin.id()));
        if (!known) {
            past(origin, invoice, Optional.empty(), at).ifPresent(history::remember);
        }
    }

    /** A person has dropped a draft: perhaps because it was a fraud. */
    void dropped(DraftOrigin origin) {
        history.forget(origin.id());
    }

    /** A credit note was handed in. */
    void credit(CompanyId company, DocumentId document, int part, Appraisal appraisal, Instant at) {
        InvoiceData data = appraisal.data();
        if (appraisal.extracted().documentType() == DocumentType.CREDIT_NOTE) {
            data.sellerName()
                    .map(seller -> new CreditNote(
                            document,
                            part,
                            company,
                            seller,
                            data.sellerVatId(),
                            data.invoiceNumber(),
                            data.amountDue(),
                            at))
                    .ifPresent(history::keep);
        }
    }

    private static Optional<PastInvoice> past(
            DraftOrigin origin, InvoiceData invoice, Optional<String> readAs, Instant at) {
        return invoice.creditorName()
                .flatMap(name -> invoice.account()
                        .flatMap(account -> invoice.amountDue()
                                .map(amount -> new PastInvoice(
                                        origin.id(),
                                        origin.company(),
                                        name,
                                        invoice.sellerVatId(),
                                        account,
                                        amount,
                                        invoice.domains(),
                                        readAs,
                                        at))));
    }
}
