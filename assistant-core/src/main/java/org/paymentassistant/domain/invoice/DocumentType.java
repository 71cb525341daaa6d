package org.paymentassistant.domain.invoice;

import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.domain.outcome.ReasonCode;

/** What a document is. Only a kind that asks for a payment leads to a draft. */
public enum DocumentType {
    /** An invoice to be paid. */
    INVOICE,
    /** An invoice that replaces an earlier one. */
    CORRECTED_INVOICE,
    /** An invoice over a part, such as a progress or prepayment invoice. */
    PARTIAL_INVOICE,
    /** The closing invoice after partial ones. */
    FINAL_INVOICE,
    /** An invoice that the buyer wrote in the seller's name. */
    SELF_BILLED_INVOICE,
    /** An invoice whose claim was ceded to a factor. */
    FACTORED_INVOICE,
    /** A credit note: nothing to pay. */
    CREDIT_NOTE(ReasonCode.CREDIT_NOTE),
    /** A pro-forma invoice: no claim yet. */
    PRO_FORMA(ReasonCode.NOT_YET_AN_INVOICE),
    /** A quote or estimate. */
    QUOTE(ReasonCode.NOT_YET_AN_INVOICE),
    /** An order or its confirmation. */
    ORDER(ReasonCode.NOT_YET_AN_INVOICE),
    /** A delivery note. */
    DELIVERY_NOTE(ReasonCode.NOT_YET_AN_INVOICE),
    /** A reminder of an unpaid invoice. */
    REMINDER(ReasonCode.REMINDER_OR_STATEMENT),
    /** A statement of account. */
    STATEMENT(ReasonCode.REMINDER_OR_STATEMENT),
    /** A receipt or an invoice that is already paid. */
    RECEIPT(ReasonCode.ALREADY_SETTLED),
    /** An invoice whose amount the seller collects by direct debit. */
    DIRECT_DEBIT(ReasonCode.ALREADY_SETTLED),
    /** Anything else. */
    OTHER(ReasonCode.NOT_AN_INVOICE);

    private final Optional<ReasonCode> refusal;

    DocumentType() {
        this.refusal = Optional.empty();
    }

    DocumentType(ReasonCode refusal) {
        this.refusal = Optional.of(refusal);
    }

    /** Whether it asks for a payment by transfer. */
    public boolean isPayable() {
        return refusal.isEmpty();
    }

    /** Why no draft comes of it, empty where it is payable. */
    public Optional<ReasonCode> refusal() {
        return refusal;
    }

    /** The public name, stable: lower case with underscores. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
