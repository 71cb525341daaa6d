package org.paymentassistant.application.risk;

import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.submission.MailTraits;

/**
 * A payment to be looked at.
 *
 * @param company who would pay
 * @param invoice what is believed of the invoice
 * @param type what the document is
 * @param mail what the mail says beside its files, where it came by mail
 * @param draft the draft, where it is stored already
 */
public record PaymentUnderReview(
        Company company, InvoiceData invoice, DocumentType type, Optional<MailTraits> mail, Optional<DraftId> draft) {

    /** The payment of a stored draft, once a person has filled in what was missing. */
    public static PaymentUnderReview again(Company company, InvoiceData completed, DraftId draft) {
        return new PaymentUnderReview(company, completed, DocumentType.INVOICE, Optional.empty(), Optional.of(draft));
    }
}
