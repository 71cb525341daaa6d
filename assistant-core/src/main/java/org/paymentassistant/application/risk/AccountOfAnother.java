package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.supplier.PastInvoice;

/** The account is known, but as another creditor's. */
final class AccountOfAnother implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        Optional<PartyName> name = circumstances.invoice().creditorName();
        Optional<PartyName> owner = Stream.concat(
                        circumstances.holder().map(Beneficiary::name).stream(),
                        circumstances.ofAccount().stream().map(PastInvoice::creditor))
                .findFirst();
        return name.isEmpty() || owner.isEmpty() || circumstances.isKnown()
                ? List.of()
                : List.of(ReviewIssue.of(
                        Severity.ERROR,
                        InvoiceField.IBAN,
                        IssueCode.ACCOUNT_KNOWN_UNDER_OTHER_NAME,
                        Map.of(
                                "knownName", owner.get().value(),
                                "name", name.get().value())));
    }
}
