package org.paymentassistant.benchmarks.network;

/** What the service asks its servers for, told apart by the first bytes of each request. */
public enum Step {
    /** The bank is asked for payments. */
    BANK_LOOKUP,
    /** The bank is asked for a new beneficiary. */
    BANK_BENEFICIARY,
    /** The bank is asked for a new draft. */
    BANK_DRAFT,
    /** The bank is asked for anything else. */
    BANK_OTHER,
    /** A mail begins. */
    SMTP_MAIL,
    /** The mail's recipient. */
    SMTP_RECIPIENT,
    /** The mail host is asked to take the text. */
    SMTP_DATA,
    /** The text has ended. */
    SMTP_END,
    /** The mailbox is opened. */
    IMAP_LOGIN,
    /** A folder is opened. */
    IMAP_SELECT,
    /** A message is fetched. */
    IMAP_FETCH,
    /** A message is taken out. */
    IMAP_MOVE,
    /** New mail is waited for. */
    IMAP_IDLE,
    /** A transaction is committed. */
    DATABASE_COMMIT
}
