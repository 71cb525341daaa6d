package org.paymentassistant.adapter.extraction.label;

/** What a label says about the value beside or below it. */
public enum Concept {
    INVOICE_NUMBER,
    TITLE,
    NUMBER,
    ISSUE_DATE,
    DUE_DATE,
    OTHER_DATE,
    ORDER_NUMBER,
    CUSTOMER_NUMBER,
    AMOUNT_DUE,
    TOTAL_GROSS,
    TOTAL_NET,
    TAX,
    PREPAID,
    PREVIOUS,
    DISCOUNT,
    SHIPPING,
    UNIT_PRICE,
    IBAN,
    BIC,
    ACCOUNT_NUMBER,
    ROUTING,
    REFERENCE,
    VAT_ID,
    REGISTRATION,
    BUYER,
    SHIP_TO,
    SELLER,
    CONTACT
}
