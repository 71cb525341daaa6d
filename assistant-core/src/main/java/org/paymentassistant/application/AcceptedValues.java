package org.paymentassistant.application;

import static org.paymentassistant.domain.invoice.InvoiceField.ACCOUNT_NUMBER;
import static org.paymentassistant.domain.invoice.InvoiceField.AMOUNT_DUE;
import static org.paymentassistant.domain.invoice.InvoiceField.BIC;
import static org.paymentassistant.domain.invoice.InvoiceField.CURRENCY;
import static org.paymentassistant.domain.invoice.InvoiceField.IBAN;
import static org.paymentassistant.domain.invoice.InvoiceField.INVOICE_NUMBER;
import static org.paymentassistant.domain.invoice.InvoiceField.ISSUE_DATE;
import static org.paymentassistant.domain.invoice.InvoiceField.PAYEE_NAME;
import static org.paymentassistant.domain.invoice.InvoiceField.PAYMENT_DUE_DATE;
import static org.paymentassistant.domain.invoice.InvoiceField.REMITTANCE_REFERENCE;
import static org.paymentassistant.domain.invoice.InvoiceField.ROUTING_NUMBER;
import static org.paymentassistant.domain.invoice.InvoiceField.SELLER_ADDRESS;
import static org.paymentassistant.domain.invoice.InvoiceField.SELLER_NAME;
import static org.paymentassistant.domain.invoice.InvoiceField.SELLER_VAT_ID;

import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.party.CountryCode;

/** Turns accepted readings into valid values; what is not accepted or not valid stays absent. */
final class AcceptedValues {

    private AcceptedValues() {}

    static InvoiceData of(ExtractedInvoice invoice) {
        Optional<PaymentAccount> account = account(invoice);
        return new InvoiceData(
                invoice.accepted(SELLER_NAME).flatMap(FieldValues::name),
                invoice.accepted(PAYEE_NAME).flatMap(FieldValues::name),
                invoice.accepted(SELLER_VAT_ID).flatMap(FieldValues::vatId),
                invoice.accepted(SELLER_ADDRESS).flatMap(text -> FieldValues.address(text, sellerCountry(invoice))),
                account,
                invoice.accepted(BIC).flatMap(FieldValues::bic),
                invoice.accepted(AMOUNT_DUE)
                        .flatMap(amount -> invoice.accepted(CURRENCY).flatMap(code -> FieldValues.money(amount, code))),
                invoice.accepted(INVOICE_NUMBER).flatMap(FieldValues::invoiceNumber),
                invoice.accepted(ISSUE_DATE).flatMap(FieldValues::date),
                invoice.accepted(PAYMENT_DUE_DATE).flatMap(FieldValues::date),
                FieldValues.remittance(
                        invoice.accepted(REMITTANCE_REFERENCE), invoice.accepted(INVOICE_NUMBER), account),
                invoice.discount());
    }

    private static Optional<PaymentAccount> account(ExtractedInvoice invoice) {
        return invoice.accepted(IBAN)
                .flatMap(FieldValues::ibanAccount)
                .or(() -> invoice.accepted(ACCOUNT_NUMBER)
                        .flatMap(number -> FieldValues.localAccount(
                                number,
                                invoice.accepted(ROUTING_NUMBER).flatMap(FieldValues::routingNumber),
                                bankCountry(invoice))));
    }

    /** Where a bank is that is known by its BIC only, else where the seller is. */
    private static Optional<CountryCode> bankCountry(ExtractedInvoice invoice) {
        return invoice.accepted(BIC)
                .flatMap(FieldValues::bic)
                .map(bic -> bic.country())
                .or(() -> sellerCountry(invoice));
    }

    private static Optional<CountryCode> sellerCountry(ExtractedInvoice invoice) {
        return invoice.accepted(SELLER_VAT_ID).flatMap(FieldValues::vatId).map(vatId -> vatId.country());
    }
}
