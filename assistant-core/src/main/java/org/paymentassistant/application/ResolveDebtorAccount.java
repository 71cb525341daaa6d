package org.paymentassistant.application;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.port.out.BankAccountResolver;

/** Finds the account to pay from: the main one in the invoice's currency, else a person is asked. */
final class ResolveDebtorAccount {

    private final BankAccountResolver resolver;

    ResolveDebtorAccount(BankAccountResolver resolver) {
        this.resolver = resolver;
    }

    Optional<BankAccountId> resolve(
            Company company, Currency currency, List<FieldQuestion> questions, List<ReviewIssue> issues) {
        return resolver.resolve(company, currency)
                .fold(
                        resolved -> Optional.of(resolved.account().id()),
                        ambiguous -> ask(
                                IssueCode.SEVERAL_ACCOUNTS_IN_CURRENCY,
                                currency,
                                ambiguous.accounts(),
                                questions,
                                issues),
                        unknown ->
                                ask(IssueCode.NO_ACCOUNT_IN_CURRENCY, currency, unknown.others(), questions, issues));
    }

    private static Optional<BankAccountId> ask(
            IssueCode code,
            Currency currency,
            List<BankAccount> choices,
            List<FieldQuestion> questions,
            List<ReviewIssue> issues) {
        questions.add(new FieldQuestion(
                InvoiceField.DEBTOR_ACCOUNT,
                choices.stream().map(account -> account.id().value()).toList()));
        issues.add(ReviewIssue.of(
                Severity.ERROR, InvoiceField.DEBTOR_ACCOUNT, code, Map.of("currency", currency.getCurrencyCode())));
        return Optional.empty();
    }
}
