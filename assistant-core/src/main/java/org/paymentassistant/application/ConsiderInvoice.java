package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.application.risk.PaymentUnderReview;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.submission.MailTraits;

/** Asks the bank and our own records what a draft of an invoice needs and what speaks against it. */
final class ConsiderInvoice {

    private final ResolveDebtorAccount debtorAccount;
    private final AssessRisk risk;
    private final DestinationCheck destination;
    private final RecallSupplier recall;

    ConsiderInvoice(
            ResolveDebtorAccount debtorAccount, AssessRisk risk, DestinationCheck destination, RecallSupplier recall) {
        this.debtorAccount = debtorAccount;
        this.risk = risk;
        this.destination = destination;
        this.recall = recall;
    }

    Consideration consider(Company company, Appraisal appraised, Optional<MailTraits> mail) {
        Appraisal appraisal = recall.recall(company.id(), appraised);
        if (appraisal.refusal().isPresent()) {
            return new Consideration(
                    appraisal.refusal(), appraisal.data(), Optional.empty(), List.of(), appraisal.issues());
        }
        List<FieldQuestion> questions = new ArrayList<>(appraisal.questions());
        List<ReviewIssue> issues = new ArrayList<>(appraisal.issues());
        InvoiceData data = appraisal.data().withDiscountFrom(risk.today());
        DocumentType type = appraisal.extracted().documentType();
        risk.assess(new PaymentUnderReview(company, data, type, mail, Optional.empty()), issues, questions);
        Questions.add(destination.problems(company, data), appraisal.extracted(), issues, questions);
        Optional<BankAccountId> account = appraisal
                .data()
                .amountDue()
                .flatMap(amount -> debtorAccount.resolve(company, amount.currency(), questions, issues));
        return new Consideration(Optional.empty(), data, account, questions, issues);
    }
}
