package org.paymentassistant.domain.invoice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.payment.PurposeCode;
import org.paymentassistant.domain.payment.RemittanceInformation;

/**
 * The invoice as far as it is believed: each value is valid and accepted, or absent. Immutable.
 *
 * @param sellerName BT-27
 * @param payeeName BT-59, where it is not the seller
 * @param sellerVatId BT-31
 * @param sellerAddress BG-5
 * @param account BT-84
 * @param creditorAgent BT-86
 * @param amountDue BT-115 with BT-5
 * @param invoiceNumber BT-1
 * @param issueDate BT-2
 * @param paymentDueDate BT-9
 * @param remittanceInformation what the creditor is told, from BT-83 or the invoice number
 * @param discount an offered early-payment discount
 * @param payeeAddress where the payee is not the seller; only a person states it
 * @param purposeCode where the creditor's country asks for one; only a person states it
 * @param domains the mail and web domains that the invoice names
 */
public record InvoiceData(
        Optional<PartyName> sellerName,
        Optional<PartyName> payeeName,
        Optional<VatId> sellerVatId,
        Optional<PostalAddress> sellerAddress,
        Optional<PaymentAccount> account,
        Optional<Bic> creditorAgent,
        Optional<Money> amountDue,
        Optional<InvoiceNumber> invoiceNumber,
        Optional<LocalDate> issueDate,
        Optional<LocalDate> paymentDueDate,
        Optional<RemittanceInformation> remittanceInformation,
        Optional<EarlyPaymentDiscount> discount,
        Optional<PostalAddress> payeeAddress,
        Optional<PurposeCode> purposeCode,
        Optional<ContactDomains> domains) {

    public InvoiceData {
        Objects.requireNonNull(sellerName, "sellerName");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(amountDue, "amountDue");
    }

    /** What is read from an invoice, without what only a person states, and without domains. */
    public InvoiceData(
            Optional<PartyName> sellerName,
            Optional<PartyName> payeeName,
            Optional<VatId> sellerVatId,
            Optional<PostalAddress> sellerAddress,
            Optional<PaymentAccount> account,
            Optional<Bic> creditorAgent,
            Optional<Money> amountDue,
            Optional<InvoiceNumber> invoiceNumber,
            Optional<LocalDate> issueDate,
            Optional<LocalDate> paymentDueDate,
            Optional<RemittanceInformation> remittanceInformation,
            Optional<EarlyPaymentDiscount> discount) {
        this(
                sellerName,
                payeeName,
                sellerVatId,
                sellerAddress,
                account,
                creditorAgent,
                amountDue,
                invoiceNumber,
                issueDate,
                paymentDueDate,
                remittanceInformation,
                discount,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with the domains that the invoice names. */
    public InvoiceData naming(Optional<ContactDomains> named) {
        return new InvoiceData(
                sellerName,
                payeeName,
                sellerVatId,
                sellerAddress,
                account,
                creditorAgent,
                amountDue,
                invoiceNumber,
                issueDate,
                paymentDueDate,
                remittanceInformation,
                discount,
                payeeAddress,
                purposeCode,
                named);
    }

    /** The same without a discount whose last day lies before the given one. */
    public InvoiceData withDiscountFrom(LocalDate today) {
        return new InvoiceData(
                sellerName,
                payeeName,
                sellerVatId,
                sellerAddress,
                account,
                creditorAgent,
                amountDue,
                invoiceNumber,
                issueDate,
                paymentDueDate,
                remittanceInformation,
                discount.filter(offered -> !offered.until().isBefore(today)),
                payeeAddress,
                purposeCode,
                domains);
    }

    /** The address of who is to be paid: the payee's, where that is not the seller. */
    public Optional<PostalAddress> creditorAddress() {
        return payeeName.isPresent() ? payeeAddress : sellerAddress;
    }

    /** The field that a person answers with {@link #creditorAddress}. */
    public InvoiceField creditorAddressField() {
        return payeeName.isPresent() ? InvoiceField.PAYEE_ADDRESS : InvoiceField.SELLER_ADDRESS;
    }

    /** Who is to be paid: the payee, else the seller. */
    public Optional<PartyName> creditorName() {
        return payeeName.or(() -> sellerName);
    }
}
