package org.paymentassistant.samples.truth;

/** What a printed value is; the words are those of the truth files. */
public enum Field {
    SELLER_NAME("supplier_name"),
    SELLER_ADDRESS("supplier_address"),
    SELLER_VAT_ID("supplier_vat_id"),
    SELLER_TAX_ID("supplier_tax_id"),
    BUYER_NAME("customer_name"),
    BUYER_VAT_ID("customer_vat_id"),
    PAYEE_NAME("payee_name"),
    IBAN("iban"),
    BIC("bic"),
    ACCOUNT_NUMBER("account_number"),
    ROUTING("routing"),
    AMOUNT_DUE("amount_due"),
    TOTAL_AMOUNT("total_amount"),
    NET_AMOUNT("net_amount"),
    TAX_AMOUNT("tax_amount"),
    PREPAID_AMOUNT("prepaid_amount"),
    INVOICE_NUMBER("invoice_number"),
    INVOICE_DATE("invoice_date"),
    DUE_DATE("due_date"),
    PAYMENT_TERMS("payment_terms"),
    EARLY_PAYMENT_DISCOUNT("early_payment_discount"),
    PAYMENT_REFERENCE("payment_reference"),
    ORDER_NUMBER("order_number"),
    CUSTOMER_NUMBER("customer_number"),
    CURRENCY("currency"),
    PREVIOUS_BALANCE("previous_balance"),
    OTHER_ACCOUNT("other_account"),
    OTHER_DATE("other_date"),
    OTHER_NUMBER("other_number");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /**
     * The word of the truth files.
     *
     * @return small letters and underscores
     */
    public String word() {
        return word;
    }
}
