package org.paymentassistant.domain.outcome;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceField;

/**
 * Something about an invoice that a person must mend or should know. Immutable.
 *
 * @param severity how much it weighs, not null
 * @param field the field concerned, empty where it concerns the whole document
 * @param code what it is about, not null
 * @param parameters values for the words shown, by name; full account numbers are never among them
 */
public record ReviewIssue(
        Severity severity, Optional<InvoiceField> field, IssueCode code, Map<String, String> parameters) {

    public ReviewIssue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        parameters = Map.copyOf(parameters);
    }

    /** An issue about one field, without parameters. */
    public static ReviewIssue of(Severity severity, InvoiceField field, IssueCode code) {
        return new ReviewIssue(severity, Optional.of(field), code, Map.of());
    }

    /** An issue about one field. */
    public static ReviewIssue of(
            Severity severity, InvoiceField field, IssueCode code, Map<String, String> parameters) {
        return new ReviewIssue(severity, Optional.of(field), code, parameters);
    }

    /** An issue about the document as a whole. */
    public static ReviewIssue ofDocument(Severity severity, IssueCode code, Map<String, String> parameters) {
        return new ReviewIssue(severity, Optional.empty(), code, parameters);
    }

    /**
     * Whether a person must say expressly that the draft is to be made in spite of this: a new beneficiary, and whatever
     * holds the draft and is not settled by the value of a field.
     */
    public boolean needsDecision() {
        return code == IssueCode.NEW_BENEFICIARY || (holds() && !(field.isPresent() && code.isSettledByValue()));
    }

    /** Whether the draft is held until a person has decided. */
    public boolean holds() {
        return severity == Severity.ERROR;
    }
}
