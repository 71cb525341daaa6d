package org.paymentassistant.domain.outcome;

/**
 * Why something ended as it did. The list is closed and public: codes are added where needed, a meaning is never changed.
 */
public enum ReasonCode {
    /** A draft stands at the bank and waits for a person's validation. */
    OK_DRAFTED,
    /** A draft is prepared but a person must complete or confirm data first. */
    OK_NEEDS_DATA,
    /** The same file or the same invoice was handed in before. */
    DUPLICATE,
    /** Two sources of the document disagree on a value that moves money. */
    CONFLICT,
    /** A known creditor shows an account that is not the known one. */
    CHANGED_IBAN,
    /** A person must look at it before a draft may go to the bank. */
    NEEDS_REVIEW,
    /** The sender's authenticity could not be established. */
    SENDER_NOT_VERIFIED,
    /** The sender is not allowed to use this company's assistant. */
    SENDER_UNKNOWN,
    /** The message names several senders, or none that can be parsed. */
    SENDER_AMBIGUOUS,
    /** No company has the address that the message was sent to. */
    ADDRESS_UNKNOWN,
    /** The assistant is not active for the company. */
    NOT_ACTIVE,
    /** Automatic mail: never answered. */
    AUTOMATIC_MAIL,
    /** The message is our own or came back to us. */
    LOOP,
    /** The sender wrote more than is accepted in the time. */
    RATE_LIMITED,
    /** The message holds no file that could be an invoice. */
    NO_ATTACHMENT,
    /** The message holds more files than are accepted. */
    TOO_MANY_ATTACHMENTS,
    /** A link was sent in place of a file; it is never followed. */
    LINK_INSTEAD_OF_FILE,
    /** The invoice is written in the message itself; only files are read. */
    INVOICE_IN_TEXT,
    /** The file's content is of a kind that is not read. */
    UNSUPPORTED_TYPE,
    /** The file has no content. */
    EMPTY_FILE,
    /** The file passes the size limit. */
    TOO_LARGE,
    /** The message as a whole passes the size limit; none of its files was read. */
    MESSAGE_TOO_LARGE,
    /** Reading the file passes the limits of memory, depth or pages. */
    TOO_COMPLEX,
    /** An image passes the pixel limit. */
    TOO_MANY_PIXELS,
    /** The file asks for a password. */
    ENCRYPTED,
    /** The message itself is encrypted. */
    ENCRYPTED_MESSAGE,
    /** The file is broken and cannot be opened. */
    DAMAGED_FILE,
    /** The file opens but holds nothing that can be read. */
    NO_TEXT_FOUND,
    /** The document is something else than an invoice. */
    NOT_AN_INVOICE,
    /** The document is a credit note: nothing is to be paid. */
    CREDIT_NOTE,
    /** The document is a quote, an order or a pro-forma invoice. */
    NOT_YET_AN_INVOICE,
    /** The document is a reminder or an account statement. */
    REMINDER_OR_STATEMENT,
    /** The document says that it has been paid, or will be collected by direct debit. */
    ALREADY_SETTLED,
    /** Nothing is due: the amount is zero or negative. */
    NOTHING_DUE,
    /** Several invoices in one file, and where they part is not certain. */
    SEVERAL_INVOICES,
    /** A scan or photograph of too poor a quality. */
    UNREADABLE_SCAN,
    /** XML with a forbidden construct such as a document type declaration. */
    XML_FORBIDDEN,
    /** XML that is not well formed or not an invoice. */
    XML_INVALID,
    /** The PDF was changed after it was signed. */
    MODIFIED_AFTER_SIGNING,
    /** Reading passed its time limit. */
    TIMEOUT,
    /** The reading process ended abnormally. */
    READ_CRASHED,
    /** Reading failed for a reason without a code of its own. */
    READ_FAILED_OTHER,
    /** The message's structure cannot be parsed. */
    MESSAGE_BROKEN,
    /** The bank cannot be reached; the draft follows by itself. */
    BANK_DOWN,
    /** The bank refuses the draft. */
    BANK_REFUSED,
    /** Whether the bank made the draft is not known yet. */
    BANK_IN_DOUBT,
    /** The completion link is too old. */
    LINK_EXPIRED,
    /** The completion link was used. */
    LINK_USED,
    /** There is no such completion link. */
    LINK_UNKNOWN,
    /** A person decided behind the link that nothing is to be paid. */
    REJECTED_BY_PERSON,
    /** Given up after repeated breakage; operators are told. */
    DEAD_LETTER
}
