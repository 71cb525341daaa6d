package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.FieldQuestion;

/** Asks the bank and our own records what a draft of an invoice needs and what speaks against it. */
final class ConsiderInvoice {

    private final ResolveDebtorAccount debtorAccount;
    private final AssessRisk risk;
    private final DestinationCheck destination;

    ConsiderInvoice(ResolveDebtorAccount debtorAccount, AssessRisk risk, DestinationCheck destination) {
        this.debtorAccount = debtorAccount;
        this.risk = risk;
        this.destination = destination;
    }

    Consideration consider(Company company, Appraisal appraisal) {
        if (appraisal.refusal().isPresent()) {
            return new Consideration(
                    appraisal.refusal(), appraisal.data(), Optional.empty(), List.of(), appraisal.issues());
        }
        List<FieldQuestion> questions = new ArrayList<>(appraisal.questions());
        List<ReviewIssue> issues = new ArrayList<>(appraisal.issues());
        risk.assess(company, appraisal.data(), issues, questions);
        Questions.add(destination.problems(company, appraisal.data()), appraisal.extracted(), issues, questions);
        Optional<BankAccountId> account = appraisal
                .data()
                .amountDue()
                .flatMap(amount -> debtorAccount.resolve(company, amount.currency(), questions, issues));
        return new Consideration(Optional.empty(), appraisal.data(), account, questions, issues);
    }
}
