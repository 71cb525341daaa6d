package org.paymentassistant.domain.invoice;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is read from an invoice. Each constant says how its value is written as text (its normal form); its {@link
 * #key()} is a public, stable name.
 */
public enum InvoiceField {
    /** BT-27: name as printed, one line. */
    SELLER_NAME("sellerName"),
    /** BG-5: address on one line, parts parted by ", ". */
    SELLER_ADDRESS("sellerAddress"),
    /** BT-31: VAT id with country prefix, without spaces. */
    SELLER_VAT_ID("sellerVatId"),
    /** BT-59: who is to be paid, where that is not the seller; one line. */
    PAYEE_NAME("payeeName"),
    /** The payee's address on one line, asked for where the payee is not the seller. Never read from an invoice. */
    PAYEE_ADDRESS("payeeAddress"),
    /** BT-44: name as printed, one line. */
    BUYER_NAME("buyerName"),
    /** BT-84: IBAN without spaces. */
    IBAN("iban"),
    /** BT-86: BIC, 8 or 11 characters. */
    BIC("bic"),
    /** BT-84 where it is no IBAN: account number without spaces. */
    ACCOUNT_NUMBER("accountNumber"),
    /** The creditor agent's clearing code: {@code SCHEME:digits}, the scheme a constant of RoutingScheme. */
    ROUTING_NUMBER("routingNumber"),
    /** BT-115: decimal with a point, without thousands separators. */
    AMOUNT_DUE("amountDue"),
    /** BT-5: ISO 4217 code. */
    CURRENCY("currency"),
    /** BT-1: as printed, without surrounding space. */
    INVOICE_NUMBER("invoiceNumber"),
    /** BT-2: ISO date. */
    ISSUE_DATE("issueDate"),
    /** BT-9: ISO date. */
    PAYMENT_DUE_DATE("paymentDueDate"),
    /** BT-83: structured reference without spaces, else the text that the creditor asks to be quoted. */
    REMITTANCE_REFERENCE("remittanceReference"),
    /** The code of the payment's purpose, for countries that ask for one. Never read from an invoice. */
    PURPOSE_CODE("purposeCode"),
    /** The account that the draft is to be paid from: the bank's own id of it. Never read from an invoice. */
    DEBTOR_ACCOUNT("debtorAccount"),
    /** Offered reduction for early payment; its data is in {@link EarlyPaymentDiscount}. */
    EARLY_PAYMENT_DISCOUNT("earlyPaymentDiscount"),
    /** BT-3: a {@link DocumentType#key()}. */
    DOCUMENT_TYPE("documentType");

    private final String key;

    InvoiceField(String key) {
        this.key = key;
    }

    /** The field's public name, stable. */
    public String key() {
        return key;
    }

    /** The field of a public name, empty where there is none. */
    public static Optional<InvoiceField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
