package org.paymentassistant.benchmarks.accuracy;

/** The fields that are measured: their names in truth files and in the output of {@code read --json}. */
enum MeasuredField {
    SELLER_NAME("supplier_name", "sellerName", true, false),
    SELLER_VAT_ID("supplier_vat_id", "sellerVatId", false, false),
    IBAN("iban", "iban", true, true),
    BIC("bic", "bic", true, false),
    ACCOUNT_NUMBER("account_number", "accountNumber", true, true),
    AMOUNT_DUE("amount_due", "amountDue", true, true),
    CURRENCY("currency", "currency", true, true),
    INVOICE_NUMBER("invoice_number", "invoiceNumber", true, false),
    ISSUE_DATE("invoice_date", "issueDate", false, false),
    PAYMENT_DUE_DATE("due_date", "paymentDueDate", true, false),
    REMITTANCE_REFERENCE("payment_reference", "remittanceReference", true, false);

    private final String truthName;
    private final String readName;
    private final boolean critical;
    private final boolean money;

    MeasuredField(String truthName, String readName, boolean critical, boolean money) {
        this.truthName = truthName;
        this.readName = readName;
        this.critical = critical;
        this.money = money;
    }

    String truthName() {
        return truthName;
    }

    String readName() {
        return readName;
    }

    /** Whether a wrong value makes a wrong payment. */
    boolean isCritical() {
        return critical;
    }

    /** Whether a wrong value sends money to the wrong place, or too much of it. */
    boolean isMoney() {
        return money;
    }
}
