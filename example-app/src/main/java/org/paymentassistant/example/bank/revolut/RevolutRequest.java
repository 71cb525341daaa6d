package org.paymentassistant.example.bank.revolut;

/** The kinds of request that the bank tells apart when it counts them and when a fault is aimed at one of them. */
public enum RevolutRequest {
    GET_TOKEN,
    LIST_ACCOUNTS,
    READ_BANK_DETAILS,
    LIST_COUNTERPARTIES,
    READ_COUNTERPARTY_FIELDS,
    CREATE_COUNTERPARTY,
    VALIDATE_NAME,
    LIST_DRAFTS,
    CREATE_DRAFT,
    READ_DRAFT,
    DELETE_DRAFT,
    /** Would move money without a draft. The assistant must never send it. */
    PAY,
    /** Any method and path that the bank does not know. */
    UNROUTED
}
