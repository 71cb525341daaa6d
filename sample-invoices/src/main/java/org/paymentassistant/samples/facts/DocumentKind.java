package org.paymentassistant.samples.facts;

/** What a document is. Only some kinds may lead to a payment. */
public enum DocumentKind {
    INVOICE("invoice", "", true),
    PARTIAL_INVOICE("partial_invoice", "", true),
    FINAL_INVOICE("final_invoice", "", true),
    CREDIT_NOTE("credit_note", "", false),
    DIRECT_DEBIT_INVOICE("invoice", "", false),
    PAID_INVOICE("invoice", "", false),
    RECEIPT("receipt", "receipt", false),
    PRO_FORMA("other", "pro_forma", false),
    QUOTE("other", "quote", false),
    ORDER_CONFIRMATION("other", "order", false),
    ORDER("other", "order", false),
    DELIVERY_NOTE("other", "delivery_note", false),
    REMINDER("other", "reminder", false),
    STATEMENT("other", "statement", false),
    LETTER("other", "letter", false),
    OTHER("other", "other", false);

    private final String documentType;
    private final String negativeType;
    private final boolean payable;

    DocumentKind(String documentType, String negativeType, boolean payable) {
        this.documentType = documentType;
        this.negativeType = negativeType;
        this.payable = payable;
    }

    /**
     * The word of the truth files for the kind.
     *
     * @return invoice, partial_invoice, final_invoice, credit_note, receipt or other
     */
    public String documentType() {
        return documentType;
    }

    /**
     * The word of the truth files for a document that is no invoice.
     *
     * @return the word, empty for invoices and credit notes
     */
    public String negativeType() {
        return negativeType;
    }

    /**
     * Says whether a payment draft may come of it at all.
     *
     * @return true for invoices that are still to be paid by transfer
     */
    public boolean isPayable() {
        return payable;
    }

    /**
     * Says whether it is an invoice or a credit note, whatever is still to be paid.
     *
     * @return true for what tax law calls an invoice
     */
    public boolean isInvoice() {
        return documentType.endsWith("invoice") || this == CREDIT_NOTE;
    }
}
