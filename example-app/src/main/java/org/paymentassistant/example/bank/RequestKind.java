package org.paymentassistant.example.bank;

/** The kinds of request that the bank tells apart when it counts them and when a fault is aimed at one of them. */
public enum RequestKind {
    LIST_WALLETS,
    CREATE_WALLET,
    READ_WALLET,
    READ_BALANCE,
    LIST_BENEFICIARIES,
    CREATE_BENEFICIARY,
    READ_BENEFICIARY,
    DELETE_BENEFICIARY,
    READ_PAYMENT_OPTIONS,
    CREATE_PAYMENT,
    /** Lists payments of one status, or reads one payment: the bank has one path for both. */
    READ_PAYMENTS,
    DELETE_PAYMENT,
    /** Would release the money. The assistant must never send it. */
    CONFIRM_PAYMENT,
    ADD_PROOF_OF_TRANSACTION,
    UPLOAD_DOCUMENT,
    LIST_DOCUMENTS,
    READ_DOCUMENT,
    LIST_LOGS,
    READ_LOG,
    LIST_WEBHOOKS,
    CREATE_WEBHOOK,
    READ_WEBHOOK,
    CHANGE_WEBHOOK,
    DELETE_WEBHOOK,
    ROTATE_WEBHOOK_SECRET,
    LIST_FAILED_NOTIFICATIONS,
    /** Any method and path that the bank does not know. */
    UNROUTED
}
