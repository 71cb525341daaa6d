package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;

/** The invoice is addressed to somebody else, and neither a name nor a VAT id of the company stands anywhere on it. */
final class ForeignAddressee implements PageSignal {

    private static final double CERTAIN = 0.9;

    @Override
    public List<ReviewIssue> in(ReadInvoice invoice) {
        CompanyProfile company = invoice.buyer();
        Optional<PartyName> addressee = invoice.extracted()
                .field(InvoiceField.BUYER_NAME)
                .filter(reading -> reading.accepted() || reading.best().confidence() >= CERTAIN)
                .flatMap(reading -> PartyName.parse(reading.best().value()));
        if (company.names().isEmpty() || addressee.isEmpty()) {
            return List.of();
        }
        PartyName name = addressee.get();
        boolean ours = company.names().stream().anyMatch(own -> isSame(own, name)) || isNamed(company, invoice.text());
        return ours
                ? List.of()
                : List.of(ReviewIssue.of(
                        Severity.ERROR,
                        InvoiceField.BUYER_NAME,
                        IssueCode.NOT_ADDRESSED_TO_COMPANY,
                        Map.of("name", name.value())));
    }

    private static boolean isSame(PartyName own, PartyName addressee) {
        return own.similarTo(addressee)
                || addressee.normalised().contains(own.normalised())
                || own.normalised().contains(addressee.normalised());
    }

    private static boolean isNamed(CompanyProfile company, String text) {
        String plain = Wordings.plain(text);
        String compact = plain.replace(" ", "");
        return company.names().stream().anyMatch(own -> plain.contains(Wordings.plain(own.normalised())))
                || company.vatIds().stream().anyMatch(vatId -> compact.contains(Wordings.plain(vatId.value())));
    }
}
