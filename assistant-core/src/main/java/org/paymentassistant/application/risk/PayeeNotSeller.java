package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;

/** Somebody else than the seller is to be paid. A factor says so on the invoice; a payee that is known weighs nothing. */
final class PayeeNotSeller implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        Optional<PartyName> seller = circumstances.invoice().sellerName();
        Optional<PartyName> payee = circumstances.invoice().payeeName();
        boolean differs = seller.isPresent()
                && payee.filter(name -> !name.similarTo(seller.get())).isPresent();
        if (!differs || circumstances.isKnown()) {
            return List.of();
        }
        boolean factored = circumstances.type() == DocumentType.FACTORED_INVOICE;
        return List.of(ReviewIssue.of(
                factored ? Severity.WARNING : Severity.ERROR,
                InvoiceField.PAYEE_NAME,
                IssueCode.PAYEE_DIFFERS_FROM_SELLER,
                Map.of(
                        "payee", payee.orElseThrow().value(),
                        "seller", seller.orElseThrow().value())));
    }
}
