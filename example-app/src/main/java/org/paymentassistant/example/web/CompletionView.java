package org.paymentassistant.example.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;

/** What the completion page shows of a draft: what is known, masked; what is asked; what to beware of. */
final class CompletionView {

    private final IncompleteDraft draft;
    private final PageTexts texts;
    private final List<BankAccount> accounts;

    CompletionView(IncompleteDraft draft, PageTexts texts, List<BankAccount> accounts) {
        this.draft = draft;
        this.texts = texts;
        this.accounts = accounts;
    }

    List<FactView> facts() {
        InvoiceData invoice = draft.invoice();
        List<FactView> facts = new ArrayList<>();
        invoice.creditorName().ifPresent(name -> add(facts, InvoiceField.SELLER_NAME, name.value()));
        invoice.account().map(PaymentAccount::masked).ifPresent(account -> add(facts, InvoiceField.IBAN, account));
        invoice.amountDue().ifPresent(amount -> add(facts, InvoiceField.AMOUNT_DUE, amount.toString()));
        invoice.invoiceNumber().ifPresent(number -> add(facts, InvoiceField.INVOICE_NUMBER, number.value()));
        invoice.paymentDueDate().ifPresent(date -> add(facts, InvoiceField.PAYMENT_DUE_DATE, date.toString()));
        return facts;
    }

    List<String> warnings() {
        return draft.issues().stream()
                .filter(ReviewIssue::holds)
                .map(issue -> fill(texts.get("issue." + issue.code().name()), issue.parameters()))
                .distinct()
                .toList();
    }

    List<QuestionView> questions(Map<InvoiceField, String> answers, List<ReviewIssue> complaints) {
        List<QuestionView> questions = new ArrayList<>();
        draft.questions().forEach(question -> questions.add(view(question, answers, complaints)));
        boolean accountComplained = complaints.stream()
                .anyMatch(issue -> issue.field()
                        .filter(InvoiceField.DEBTOR_ACCOUNT::equals)
                        .isPresent());
        boolean asked =
                draft.questions().stream().anyMatch(question -> question.field() == InvoiceField.DEBTOR_ACCOUNT);
        if (accountComplained && !asked) {
            List<String> ids =
                    accounts.stream().map(account -> account.id().value()).toList();
            questions.add(view(new FieldQuestion(InvoiceField.DEBTOR_ACCOUNT, ids), answers, complaints));
        }
        return questions;
    }

    private QuestionView view(FieldQuestion question, Map<InvoiceField, String> answers, List<ReviewIssue> complaints) {
        InvoiceField field = question.field();
        String proposal = question.proposals().stream().findFirst().orElse("");
        boolean choice = field == InvoiceField.DEBTOR_ACCOUNT;
        return new QuestionView(
                field.key(),
                texts.get("field." + field.key()),
                answers.getOrDefault(field, choice ? "" : proposal),
                choice ? accountChoices(question) : List.of(),
                error(field, complaints));
    }

    private List<QuestionView.Choice> accountChoices(FieldQuestion question) {
        return accounts.stream()
                .filter(account -> question.proposals().contains(account.id().value()))
                .map(account -> new QuestionView.Choice(
                        account.id().value(),
                        account.label() + " – " + account.currency().getCurrencyCode() + " " + account.maskedNumber()))
                .toList();
    }

    private String error(InvoiceField field, List<ReviewIssue> complaints) {
        Optional<ReviewIssue> complaint = complaints.stream()
                .filter(issue -> issue.field().filter(field::equals).isPresent())
                .findFirst();
        return complaint.map(issue -> texts.get("error." + issue.code().name())).orElse("");
    }

    private void add(List<FactView> facts, InvoiceField field, String value) {
        facts.add(new FactView(texts.get("field." + field.key()), value));
    }

    private static String fill(String words, Map<String, String> parameters) {
        String filled = words;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return filled;
    }
}
