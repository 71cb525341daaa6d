package org.paymentassistant.application.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.submission.MailTraits;

/** The mail names another account than the invoice, or announces new bank details. The company's own accounts are none. */
final class MailContradicts implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        List<ReviewIssue> issues = new ArrayList<>();
        circumstances.mail().ifPresent(mail -> {
            other(mail, circumstances).ifPresent(issues::add);
            if (mail.newBankDetails()) {
                issues.add(NewBankDetails.issue(Severity.ERROR));
            }
        });
        return issues;
    }

    private static Optional<ReviewIssue> other(MailTraits mail, Circumstances circumstances) {
        Optional<PaymentAccount> printed = circumstances.invoice().account();
        boolean agrees = mail.accounts().stream()
                .map(IbanAccount::new)
                .anyMatch(account -> printed.filter(account::equals).isPresent());
        return mail.accounts().stream()
                .map(IbanAccount::new)
                .filter(account -> !circumstances.company().profile().accounts().contains(account))
                .filter(account -> !agrees && printed.isPresent())
                .findFirst()
                .map(account -> ReviewIssue.of(
                        Severity.ERROR,
                        InvoiceField.IBAN,
                        IssueCode.MAIL_NAMES_OTHER_ACCOUNT,
                        Map.of(
                                "mail", account.masked(),
                                "given", printed.orElseThrow().masked())));
    }
}
