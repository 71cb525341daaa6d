package org.paymentassistant.domain.work;

/** The kinds of work that survive a restart. */
public enum WorkKind {
    /** Reads and understands a document; the subject is its id. */
    PROCESS_DOCUMENT,
    /** Brings a ready draft to the bank; the subject is its id. */
    SUBMIT_DRAFT,
    /** Answers a submission when all of it is processed, or at its deadline; the subject is its id. */
    ANSWER_SUBMISSION,
    /** Says that a submission is still being worked on, where it is; the subject is its id. */
    ANSWER_INTERIM,
    /** Sends a mail from the outbox; the subject is its Message-ID. */
    SEND_MESSAGE,
    /** Compares a draft with the bank and deletes our own surplus unconfirmed copies; the subject is its id. */
    RECONCILE_DRAFT,
    /** Shows the bank the invoice that a draft is for; the subject is the draft's id. */
    ATTACH_INVOICE
}
