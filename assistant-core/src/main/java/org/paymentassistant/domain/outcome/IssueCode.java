package org.paymentassistant.domain.outcome;

import java.util.Set;

/** What a {@link ReviewIssue} is about. Language-neutral; the words are chosen where it is shown. */
public enum IssueCode {
    /** A value that the draft needs was not found. */
    MISSING,
    /** A value was found, but not with the certainty that money asks for. */
    DOUBTFUL,
    /** Embedded e-invoice data and the visible page disagree. */
    XML_DIFFERS_FROM_TEXT,
    /** A payment code and the visible page disagree. */
    QR_DIFFERS_FROM_TEXT,
    /** Embedded e-invoice data and a payment code disagree. */
    XML_DIFFERS_FROM_QR,
    /** Two payment codes disagree. */
    PAYMENT_CODES_DIFFER,
    /** Several accounts are printed and none stands out. */
    SEVERAL_ACCOUNTS,
    /** An account is printed whose check digits are wrong. */
    ACCOUNT_CHECK_FAILED,
    /** An account was read by OCR and repaired by its check digits. */
    ACCOUNT_REPAIRED,
    /** The totals do not add up. */
    TOTALS_DO_NOT_ADD_UP,
    /** The due date is computed from payment terms. */
    DUE_DATE_COMPUTED,
    /** The due date has passed. */
    DUE_DATE_PASSED,
    /** An early-payment discount is offered. */
    EARLY_PAYMENT_DISCOUNT,
    /** The amount is payable in instalments. */
    INSTALMENTS,
    /** The payee is not the seller, for instance a factor. */
    PAYEE_DIFFERS_FROM_SELLER,
    /** The invoice is addressed to someone else. */
    NOT_ADDRESSED_TO_COMPANY,
    /** A known creditor shows another account than the known one. */
    CHANGED_ACCOUNT,
    /** The account is known under another creditor's name. */
    ACCOUNT_KNOWN_UNDER_OTHER_NAME,
    /** The account lies in another country than the seller. */
    ACCOUNT_COUNTRY_DIFFERS,
    /** Text that a person cannot see competes with what is visible. */
    HIDDEN_TEXT,
    /** The PDF was changed after it was signed. */
    MODIFIED_AFTER_SIGNING,
    /** The document announces new bank details. */
    NEW_BANK_DETAILS_ANNOUNCED,
    /** An invoice with this number was handed in before with other content. */
    SAME_NUMBER_OTHER_CONTENT,
    /** A similar invoice of this creditor was handed in before. */
    LIKELY_DUPLICATE,
    /** The company has no account in the invoice's currency. */
    NO_ACCOUNT_IN_CURRENCY,
    /** The company has several accounts in the currency and no main one. */
    SEVERAL_ACCOUNTS_IN_CURRENCY,
    /** The bank knows the account's owner by a similar name. */
    PAYEE_NAME_CLOSE_MATCH,
    /** The bank knows the account's owner by another name. */
    PAYEE_NAME_NO_MATCH,
    /** The bank knows the account's owner by this name. */
    PAYEE_NAME_MATCH,
    /** A domain is named that imitates a known supplier's or the company's own. */
    LOOKALIKE_DOMAIN,
    /** The mail names another account than the invoice. */
    MAIL_NAMES_OTHER_ACCOUNT,
    /** The amount is far above what is usual for the creditor. */
    AMOUNT_UNUSUAL,
    /** The document presses for haste or secrecy. */
    URGENT_WORDING,
    /** Whether the mail is from whom it says is not established. */
    SENDER_NOT_VERIFIED,
    /** A second person must decide too. */
    SECOND_PERSON_NEEDED,
    /** The supplier has given a credit note; it is not deducted. */
    CREDIT_NOTE_RECEIVED,
    /** The bank does not know this beneficiary yet. */
    NEW_BENEFICIARY,
    /** The reference does not fit the account. */
    REFERENCE_DOES_NOT_FIT_ACCOUNT,
    /** A text was shortened or rewritten to what the payment system accepts. */
    TEXT_ADAPTED,
    /** The bank asks for more data about the beneficiary. */
    BANK_NEEDS_MORE,
    /** The bank refuses, and says why: parameter {@code message}, its own text, cleaned and bounded. */
    BANK_REFUSES;

    private static final Set<IssueCode> SETTLED_BY_VALUE = Set.of(
            MISSING,
            DOUBTFUL,
            XML_DIFFERS_FROM_TEXT,
            QR_DIFFERS_FROM_TEXT,
            XML_DIFFERS_FROM_QR,
            PAYMENT_CODES_DIFFER,
            SEVERAL_ACCOUNTS,
            ACCOUNT_CHECK_FAILED,
            ACCOUNT_REPAIRED,
            TOTALS_DO_NOT_ADD_UP,
            NO_ACCOUNT_IN_CURRENCY,
            SEVERAL_ACCOUNTS_IN_CURRENCY,
            REFERENCE_DOES_NOT_FIT_ACCOUNT,
            PAYEE_NAME_CLOSE_MATCH,
            SECOND_PERSON_NEEDED,
            BANK_NEEDS_MORE,
            BANK_REFUSES);

    /** Whether a person settles it by filling in or choosing the value of the field that it is about. */
    boolean isSettledByValue() {
        return SETTLED_BY_VALUE.contains(this);
    }
}
