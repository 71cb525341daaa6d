package org.paymentassistant.application.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.MailTraits;
import org.paymentassistant.domain.supplier.CreditNote;
import org.paymentassistant.domain.supplier.PastInvoice;

/**
 * All that is known where a payment is looked at, gathered once.
 *
 * @param company who would pay
 * @param invoice what is believed of the invoice
 * @param type what the document is
 * @param own the draft itself, where it is stored already
 * @param mail what the mail says beside its files
 * @param holder whom the bank knows with the account, in the invoice's currency
 * @param namesakes whom the bank knows by the creditor's name
 * @param ofAccount past invoices paid to the account
 * @param ofSupplier past invoices of the supplier, by its name or VAT id
 * @param ofLookalikes past invoices of creditors whose name is nearly, but not quite, this one's
 * @param knownDomains the domains that past invoices named
 * @param alike live drafts with the same invoice number
 * @param payee the bank's answer whether name and account belong together
 * @param credits credit notes of the supplier
 * @param today the day
 */
record Circumstances(
        Company company,
        InvoiceData invoice,
        DocumentType type,
        Optional<DraftId> own,
        Optional<MailTraits> mail,
        Optional<Beneficiary> holder,
        List<Beneficiary> namesakes,
        List<PastInvoice> ofAccount,
        List<PastInvoice> ofSupplier,
        List<PastInvoice> ofLookalikes,
        Set<String> knownDomains,
        List<PaymentDraft> alike,
        PayeeMatch payee,
        List<CreditNote> credits,
        LocalDate today) {

    /** Whether a person has stood for this name with this account, or the bank knows them together. */
    boolean isKnown() {
        Stream<PartyName> names = Stream.concat(
                holder.map(Beneficiary::name).stream(), ofAccount.stream().map(PastInvoice::creditor));
        return invoice.creditorName()
                .filter(name -> names.anyMatch(name::similarTo))
                .isPresent();
    }

    /** The accounts that the creditor is known to have. */
    List<PaymentAccount> knownAccounts() {
        return Stream.concat(
                        namesakes.stream().map(Beneficiary::account),
                        ofSupplier.stream().map(PastInvoice::account))
                .toList();
    }
}
