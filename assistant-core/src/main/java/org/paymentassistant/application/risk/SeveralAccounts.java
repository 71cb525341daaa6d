package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/**
 * Several accounts are printed. Where electronic data or a payment code names the one to be paid, or it stands out by far,
 * that is only worth knowing; else a person chooses.
 */
final class SeveralAccounts implements PageSignal {

    private static final double STANDS_OUT = 0.3;

    @Override
    public List<ReviewIssue> in(ReadInvoice invoice) {
        Optional<FieldReading> reading = invoice.extracted().field(InvoiceField.IBAN);
        List<Candidate> accounts = reading.map(FieldReading::candidates).orElse(List.of()).stream()
                .filter(candidate -> isPayable(candidate, invoice))
                .toList();
        if (accounts.size() < 2) {
            return List.of();
        }
        Severity severity = standsOut(reading.orElseThrow(), accounts) ? Severity.INFO : Severity.ERROR;
        return List.of(ReviewIssue.of(
                severity,
                InvoiceField.IBAN,
                IssueCode.SEVERAL_ACCOUNTS,
                Map.of("count", String.valueOf(accounts.size()))));
    }

    private static boolean standsOut(FieldReading reading, List<Candidate> accounts) {
        Candidate best = accounts.get(0);
        boolean named =
                best.evidence().source() == Source.XML || best.evidence().source() == Source.CODE;
        boolean byFar = best.confidence() - accounts.get(1).confidence() >= STANDS_OUT;
        return reading.accepted() && (named || byFar);
    }

    private static boolean isPayable(Candidate candidate, ReadInvoice invoice) {
        return Iban.parse(candidate.value())
                .map(IbanAccount::new)
                .filter(account -> !invoice.buyer().accounts().contains(account))
                .isPresent();
    }
}
