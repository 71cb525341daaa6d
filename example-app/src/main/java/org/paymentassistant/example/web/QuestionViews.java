package org.paymentassistant.example.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;

/** Makes the questions of the page: typed where little was found, chosen where several values were. */
final class QuestionViews {

    private final IncompleteDraft draft;
    private final PageTexts texts;
    private final List<BankAccount> accounts;
    private final Places places;

    QuestionViews(IncompleteDraft draft, PageTexts texts, List<BankAccount> accounts, Places places) {
        this.draft = draft;
        this.texts = texts;
        this.accounts = accounts;
        this.places = places;
    }

    List<QuestionView> all(CompletionAnswers answers, List<ReviewIssue> complaints) {
        List<FieldQuestion> asked = new ArrayList<>(draft.questions());
        complaints.stream()
                .flatMap(issue -> issue.field().stream())
                .filter(field -> field != InvoiceField.EARLY_PAYMENT_DISCOUNT)
                .distinct()
                .filter(field -> draft.questions().stream().noneMatch(question -> question.field() == field))
                .forEach(field -> asked.add(broughtUp(field)));
        return asked.stream()
                .map(question -> view(
                        question,
                        Optional.ofNullable(answers.values().get(question.field())),
                        error(question.field(), complaints)))
                .toList();
    }

    /** What is asked only because of the answers, such as the bank code of an account just stated. */
    private FieldQuestion broughtUp(InvoiceField field) {
        List<String> choices = field == InvoiceField.DEBTOR_ACCOUNT
                ? accounts.stream().map(account -> account.id().value()).toList()
                : List.of();
        return new FieldQuestion(field, choices);
    }

    private QuestionView view(FieldQuestion question, Optional<String> answer, String error) {
        InvoiceField field = question.field();
        QuestionView.Kind kind = kind(question);
        String first = question.proposals().stream().findFirst().orElse("");
        String value = answer.orElse(kind == QuestionView.Kind.TEXT ? first : "");
        String hint = "hint." + field.key();
        return new QuestionView(
                field.key(),
                texts.get("field." + field.key()),
                texts.has(hint) ? texts.get(hint) : "",
                kind,
                value,
                choices(question, kind, value),
                kind == QuestionView.Kind.TEXT && !first.isEmpty() ? places.of(field, first) : PlaceView.NOWHERE,
                error);
    }

    private static QuestionView.Kind kind(FieldQuestion question) {
        if (question.field() == InvoiceField.DEBTOR_ACCOUNT) {
            return QuestionView.Kind.LIST;
        }
        return question.proposals().size() > 1 ? QuestionView.Kind.CANDIDATES : QuestionView.Kind.TEXT;
    }

    private List<QuestionView.Choice> choices(FieldQuestion question, QuestionView.Kind kind, String value) {
        return switch (kind) {
            case TEXT -> List.of();
            case LIST -> accountChoices(question, value);
            case CANDIDATES ->
                question.proposals().stream()
                        .map(proposal -> candidate(question.field(), proposal, value))
                        .toList();
        };
    }

    private QuestionView.Choice candidate(InvoiceField field, String proposal, String value) {
        String shown = field == InvoiceField.IBAN ? Written.grouped(proposal) : proposal;
        return new QuestionView.Choice(proposal, shown, proposal.equals(value), places.of(field, proposal));
    }

    private List<QuestionView.Choice> accountChoices(FieldQuestion question, String value) {
        return accounts.stream()
                .filter(account -> question.proposals().contains(account.id().value()))
                .map(account -> new QuestionView.Choice(
                        account.id().value(),
                        account.label() + " – " + account.currency().getCurrencyCode() + " " + account.maskedNumber(),
                        account.id().value().equals(value),
                        PlaceView.NOWHERE))
                .toList();
    }

    private String error(InvoiceField field, List<ReviewIssue> complaints) {
        return complaint(field, complaints)
                .map(issue -> "error." + issue.code().name())
                .map(key -> texts.has(key) ? texts.get(key) : texts.get("error.ACCOUNT_CHECK_FAILED"))
                .orElse("");
    }

    private static Optional<ReviewIssue> complaint(InvoiceField field, List<ReviewIssue> complaints) {
        return complaints.stream()
                .filter(issue -> issue.field().filter(field::equals).isPresent())
                .findFirst();
    }
}
