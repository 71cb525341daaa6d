package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PayeeMatch;

/**
 * The bank's answer whether name and account belong together (verification of payee). No answer says nothing. A name that
 * nearly matches is asked about once: what a person has stood for is only worth knowing from then on.
 */
final class HolderByAnotherName implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        PayeeMatch answer = circumstances.payee();
        if (answer instanceof PayeeMatch.Match) {
            return List.of(issue(Severity.INFO, InvoiceField.IBAN, IssueCode.PAYEE_NAME_MATCH, Map.of()));
        }
        if (answer instanceof PayeeMatch.NoMatch) {
            return List.of(issue(Severity.ERROR, InvoiceField.IBAN, IssueCode.PAYEE_NAME_NO_MATCH, Map.of()));
        }
        return answer instanceof PayeeMatch.CloseMatch close
                ? List.of(issue(
                        circumstances.isKnown() ? Severity.INFO : Severity.ERROR,
                        nameField(circumstances),
                        IssueCode.PAYEE_NAME_CLOSE_MATCH,
                        Map.of("holder", close.holder().value())))
                : List.of();
    }

    /** The name to offer, where one is asked for. */
    static Optional<PartyName> rightName(Circumstances circumstances) {
        return circumstances.payee() instanceof PayeeMatch.CloseMatch close
                ? Optional.of(close.holder())
                : Optional.empty();
    }

    private static InvoiceField nameField(Circumstances circumstances) {
        return circumstances.invoice().payeeName().isPresent() ? InvoiceField.PAYEE_NAME : InvoiceField.SELLER_NAME;
    }

    private static ReviewIssue issue(
            Severity severity, InvoiceField field, IssueCode code, Map<String, String> parameters) {
        return ReviewIssue.of(severity, field, code, parameters);
    }
}
