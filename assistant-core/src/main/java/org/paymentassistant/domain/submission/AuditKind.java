package org.paymentassistant.domain.submission;

/** What the audit trail records. The list is public: kinds are added where needed, a meaning is never changed. */
public enum AuditKind {
    /** The assistant was switched on. */
    ACTIVATED,
    /** The assistant was switched off. */
    DEACTIVATED,
    /** The company got a new address. */
    ADDRESS_ROTATED,
    /** The company got a new security code. */
    SECURITY_CODE_CHANGED,
    /** Who may send invoices was changed. */
    SENDERS_CHANGED,
    /** The accounts to pay from were changed. */
    MAIN_ACCOUNTS_CHANGED,
    /** The company's language was changed. */
    LANGUAGE_CHANGED,
    /** Who decides as the second person was changed. */
    SECOND_PERSON_CHANGED,
    /** A message was taken; the detail says why it is refused, or how many files it has. */
    ACCEPTED,
    /** Files were uploaded; the detail says how many. */
    UPLOADED,
    /** A file was read; the detail has the reason codes of its invoices. */
    PROCESSED,
    /** A person said where the invoices of a file begin; the detail has the pages. */
    SPLIT_DECIDED,
    /** A complete draft was prepared. */
    DRAFT_PREPARED,
    /** A draft was prepared that waits for a person. */
    DRAFT_INCOMPLETE,
    /** A signed-in person was given a completion link. */
    LINK_GIVEN,
    /** The first of two people decided. */
    FIRST_PERSON_DECIDED,
    /** A person completed a draft; the detail has what they took upon them. */
    COMPLETED,
    /** A person decided that nothing is to be paid. */
    REJECTED,
    /** A draft was dropped; the detail says why. */
    DISCARDED,
    /** The bank has the draft; the detail is its id there. */
    SUBMITTED,
    /** The bank refuses the draft; the detail has the reason code. */
    REFUSED,
    /** The bank was shown the invoice of a draft; the detail is the draft's id there, or says that the bank did not take it. */
    INVOICE_ATTACHED,
    /** A surplus copy at the bank was deleted; the detail is its id there. */
    SURPLUS_DELETED,
    /** The draft ended at the bank; the detail says how. */
    CLOSED,
    /** An answer was written; the detail says which. */
    ANSWERED,
    /** An answer follows later, because the person was sent many within an hour. */
    ANSWER_HELD_BACK,
    /** No answer is given, because the person was told often on one day that nothing could be processed. */
    ANSWER_SUPPRESSED,
    /** A mail was sent. */
    SENT,
    /** A mail cannot be delivered; the detail says why. */
    NOT_DELIVERABLE,
    /** Work was given up after many failures; the detail says which and why. */
    ABANDONED,
    /** Work that was given up was taken up again; the detail says which. */
    RESUMED
}
