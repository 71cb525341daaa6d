package org.paymentassistant.example.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.RemittanceInformation;
import org.paymentassistant.example.picture.Sight;

/** What the completion page shows of a draft: what is known, what is asked, what is to be decided. */
public final class CompletionView {

    private final IncompleteDraft draft;
    private final PageTexts texts;
    private final Written written;
    private final List<ReviewIssue> complaints;
    private final CompletionAnswers answers;
    private final Sight sight;
    private final Places places;
    private final List<FactView> facts;
    private final List<QuestionView> questions;

    CompletionView(
            IncompleteDraft draft,
            PageTexts texts,
            List<BankAccount> accounts,
            Sight sight,
            CompletionAnswers answers,
            List<ReviewIssue> complaints) {
        this.draft = draft;
        this.texts = texts;
        this.written = new Written(texts);
        this.sight = sight;
        this.answers = answers;
        this.complaints = complaints;
        this.places = new Places(sight, texts);
        this.facts = readFacts();
        this.questions = new QuestionViews(draft, texts, accounts, places).all(answers, complaints);
    }

    /** What is known. */
    public List<FactView> facts() {
        return facts;
    }

    /** What is asked, in the order of asking. */
    public List<QuestionView> questions() {
        return questions;
    }

    private List<FactView> readFacts() {
        InvoiceData invoice = draft.invoice();
        List<FactView> read = new ArrayList<>();
        invoice.payeeName().ifPresent(name -> read.add(fact(InvoiceField.PAYEE_NAME, name.value(), name.value())));
        invoice.sellerName()
                .filter(name -> invoice.payeeName().isEmpty())
                .ifPresent(name -> read.add(fact(InvoiceField.SELLER_NAME, name.value(), name.value())));
        invoice.account().ifPresent(account -> read.add(account(account)));
        invoice.creditorAgent().ifPresent(bic -> read.add(fact(InvoiceField.BIC, bic.value(), bic.value())));
        invoice.amountDue()
                .ifPresent(amount -> read.add(fact(InvoiceField.AMOUNT_DUE, written.amount(amount), amount.decimal())));
        invoice.invoiceNumber()
                .ifPresent(number -> read.add(fact(InvoiceField.INVOICE_NUMBER, number.value(), number.value())));
        invoice.issueDate()
                .ifPresent(date -> read.add(fact(InvoiceField.ISSUE_DATE, written.date(date), date.toString())));
        invoice.paymentDueDate()
                .ifPresent(date -> read.add(fact(InvoiceField.PAYMENT_DUE_DATE, written.date(date), date.toString())));
        invoice.remittanceInformation().ifPresent(told -> read.add(told(told)));
        return read;
    }

    /** What the creditor is told is often the invoice number. */
    private FactView told(RemittanceInformation told) {
        PlaceView own = places.of(InvoiceField.REMITTANCE_REFERENCE, told.value());
        return new FactView(
                texts.get("field." + InvoiceField.REMITTANCE_REFERENCE.key()),
                told.fold(structured -> Written.grouped(structured.value()), text -> text.value()),
                own.words().isEmpty() ? places.of(InvoiceField.INVOICE_NUMBER, told.value()) : own);
    }

    private FactView account(PaymentAccount account) {
        return account.fold(
                iban -> fact(
                        InvoiceField.IBAN,
                        account.masked() + " (" + written.bank(iban.iban(), texts) + ")",
                        iban.iban().value()),
                local -> fact(InvoiceField.ACCOUNT_NUMBER, account.masked(), local.number()));
    }

    private FactView fact(InvoiceField field, String shown, String value) {
        return new FactView(texts.get("field." + field.key()), shown, places.of(field, value));
    }

    /** What is amiss and is settled by answering. */
    public List<String> notes() {
        return draft.issues().stream()
                .filter(issue -> issue.holds() && !issue.needsDecision())
                .map(this::words)
                .distinct()
                .toList();
    }

    /** What must be decided: what the draft is held for, and what the answers themselves bring up. */
    public List<WarningView> warnings() {
        Map<IssueCode, List<String>> words = new LinkedHashMap<>();
        Stream.concat(draft.decisions().stream(), undecided())
                .forEach(issue -> words.computeIfAbsent(issue.code(), code -> new ArrayList<>())
                        .add(words(issue)));
        return words.entrySet().stream()
                .map(warning -> warning(
                        warning.getKey(), warning.getValue().stream().distinct().toList()))
                .toList();
    }

    private Stream<ReviewIssue> undecided() {
        return complaints.stream().filter(issue -> issue.field().isEmpty());
    }

    private WarningView warning(IssueCode code, List<String> words) {
        boolean complained = undecided().anyMatch(issue -> issue.code() == code);
        return new WarningView(
                CompletionForm.accept(code),
                words,
                texts.has("decide." + code.name()) ? texts.get("decide." + code.name()) : texts.get("decide.OTHER"),
                answers.accepted().contains(code),
                complained ? texts.get("error.UNDECIDED") : "");
    }

    /** The choice about an early-payment discount, where one is offered that can be taken. */
    public Optional<DiscountView> discount() {
        return draft.invoice()
                .discount()
                .flatMap(offered -> draft.invoice()
                        .amountDue()
                        .flatMap(due -> offered.takenFrom(due).map(reduced -> choice(offered, due, reduced))));
    }

    private DiscountView choice(EarlyPaymentDiscount offered, Money due, Money reduced) {
        String less = offered.percent()
                .map(written::percent)
                .orElseGet(() -> written.amount(Money.of(due.amount().subtract(reduced.amount()), due.currency())));
        return new DiscountView(
                texts.get("discount.full", Map.of("amount", written.amount(due))),
                texts.get(
                        "discount.reduced",
                        Map.of(
                                "amount",
                                written.amount(reduced),
                                "discount",
                                less,
                                "date",
                                written.date(offered.until()))),
                answers.discountTaken(),
                complaint(InvoiceField.EARLY_PAYMENT_DISCOUNT)
                        .map(issue -> texts.get("error.DISCOUNT"))
                        .orElse(""));
    }

    private Optional<ReviewIssue> complaint(InvoiceField field) {
        return complaints.stream()
                .filter(issue -> issue.field().filter(field::equals).isPresent())
                .findFirst();
    }

    /** All errors, each with the field that it is about. */
    public List<ErrorView> errors() {
        List<ErrorView> errors = new ArrayList<>();
        questions.stream()
                .filter(question -> !question.error().isEmpty())
                .forEach(question ->
                        errors.add(new ErrorView(question.target(), question.label() + ": " + question.error())));
        discount()
                .filter(choice -> !choice.error().isEmpty())
                .ifPresent(choice -> errors.add(new ErrorView(CompletionForm.DISCOUNT + "-0", choice.error())));
        warnings().stream()
                .filter(warning -> !warning.error().isEmpty())
                .forEach(warning ->
                        errors.add(new ErrorView(warning.name(), warning.words().get(0) + " " + warning.error())));
        return errors;
    }

    /** The invoice's pages. */
    public List<PictureView> pictures() {
        return sight.pages().stream()
                .map(page -> PictureView.of(
                        page,
                        texts.get("picture.page")
                                .replace("{page}", Integer.toString(page.number()))
                                .replace("{pages}", Integer.toString(sight.pagesInAll())),
                        places.marks()))
                .toList();
    }

    /** What is said of the picture besides; empty where nothing is. */
    public String pictureNote() {
        return switch (sight.state()) {
            case PENDING -> texts.get("picture.pending");
            case NONE -> texts.get("picture.none");
            case READY ->
                sight.pages().isEmpty()
                        ? texts.get("picture.none")
                        : sight.pages().size() < sight.pagesInAll() ? texts.get("picture.more") : "";
        };
    }

    private String words(ReviewIssue issue) {
        String filled = texts.get("issue." + issue.code().name());
        for (Map.Entry<String, String> parameter : issue.parameters().entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return filled;
    }
}
