package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;

/**
 * A draft's invoice with a person's answers put in, and what is still wrong. Only what was asked is taken; what was read
 * and believed cannot be changed here.
 */
final class CompletedAnswers {

    private final IncompleteDraft draft;
    private final Map<InvoiceField, String> answers = new EnumMap<>(InvoiceField.class);
    private final List<ReviewIssue> issues = new ArrayList<>();
    private final InvoiceData invoice;
    private final Optional<BankAccountId> debtorAccount;

    private CompletedAnswers(IncompleteDraft draft, Map<InvoiceField, String> given, DebtorAccounts accounts) {
        this.draft = draft;
        asked(draft)
                .forEach(field ->
                        Optional.ofNullable(given.get(field)).ifPresent(answer -> answers.put(field, answer.strip())));
        this.invoice = fill(draft.invoice());
        this.debtorAccount = chosenAccount(accounts);
        requireComplete();
    }

    /** What is asked; the account to pay from too where only the answers can tell in which currency it must be. */
    private static Stream<InvoiceField> asked(IncompleteDraft draft) {
        Stream<InvoiceField> questions = draft.questions().stream().map(FieldQuestion::field);
        return draft.debtorAccount().isPresent()
                ? questions
                : Stream.concat(questions, Stream.of(InvoiceField.DEBTOR_ACCOUNT))
                        .distinct();
    }

    static CompletedAnswers of(IncompleteDraft draft, Map<InvoiceField, String> answers, DebtorAccounts accounts) {
        return new CompletedAnswers(draft, answers, accounts);
    }

    List<ReviewIssue> issues() {
        return issues;
    }

    InvoiceData invoice() {
        return invoice;
    }

    BankAccountId debtorAccount() {
        return debtorAccount.orElseThrow();
    }

    private InvoiceData fill(InvoiceData known) {
        Optional<PartyName> seller =
                answer(InvoiceField.SELLER_NAME, FieldValues::name).or(known::sellerName);
        Optional<PaymentAccount> account = answer(InvoiceField.IBAN, FieldValues::ibanAccount)
                .or(() -> answer(
                        InvoiceField.ACCOUNT_NUMBER,
                        number -> FieldValues.localAccount(
                                number,
                                Optional.ofNullable(answers.get(InvoiceField.ROUTING_NUMBER)),
                                Optional.empty())))
                .or(known::account);
        return new InvoiceData(
                seller,
                answer(InvoiceField.PAYEE_NAME, FieldValues::name).or(known::payeeName),
                known.sellerVatId(),
                known.sellerAddress(),
                account,
                answer(InvoiceField.BIC, FieldValues::bic).or(known::creditorAgent),
                amount().or(known::amountDue),
                answer(InvoiceField.INVOICE_NUMBER, FieldValues::invoiceNumber).or(known::invoiceNumber),
                known.issueDate(),
                answer(InvoiceField.PAYMENT_DUE_DATE, FieldValues::date).or(known::paymentDueDate),
                known.remittanceInformation()
                        .or(() -> FieldValues.remittance(
                                Optional.empty(),
                                Optional.ofNullable(answers.get(InvoiceField.INVOICE_NUMBER)),
                                account)),
                known.discount());
    }

    private Optional<Money> amount() {
        if (!answers.containsKey(InvoiceField.AMOUNT_DUE) && !answers.containsKey(InvoiceField.CURRENCY)) {
            return Optional.empty();
        }
        Optional<String> currency = text(InvoiceField.CURRENCY)
                .or(() -> draft.invoice()
                        .amountDue()
                        .map(money -> money.currency().getCurrencyCode()))
                .or(() -> draft.believed(InvoiceField.CURRENCY));
        Optional<String> decimal = text(InvoiceField.AMOUNT_DUE)
                .map(TypedAmount::decimal)
                .filter(TypedAmount::isDecimal)
                .or(() -> draft.invoice().amountDue().map(Money::decimal))
                .or(() -> draft.believed(InvoiceField.AMOUNT_DUE));
        return decimal.flatMap(number -> currency.flatMap(code -> FieldValues.money(number, code)))
                .filter(Money::isPositive);
    }

    private Optional<BankAccountId> chosenAccount(DebtorAccounts accounts) {
        return text(InvoiceField.DEBTOR_ACCOUNT)
                .flatMap(accounts::withId)
                .or(draft::debtorAccount)
                .or(() -> invoice.amountDue().flatMap(amount -> accounts.mainIn(amount.currency())));
    }

    private void requireComplete() {
        draft.questions().stream()
                .map(FieldQuestion::field)
                .filter(field -> text(field).isEmpty())
                .forEach(field -> complain(field, IssueCode.MISSING));
        requireGoodAmount();
        require(isGood(InvoiceField.SELLER_NAME, FieldValues::name), InvoiceField.SELLER_NAME);
        require(isGood(InvoiceField.PAYEE_NAME, FieldValues::name), InvoiceField.PAYEE_NAME);
        require(isGood(InvoiceField.INVOICE_NUMBER, FieldValues::invoiceNumber), InvoiceField.INVOICE_NUMBER);
        require(invoice.creditorName().isPresent(), InvoiceField.SELLER_NAME);
        require(
                invoice.account().isPresent() && isGood(InvoiceField.IBAN, FieldValues::ibanAccount),
                InvoiceField.IBAN);
        require(invoice.amountDue().filter(Money::isPositive).isPresent(), InvoiceField.AMOUNT_DUE);
        require(!Recognition.isUnrecognisable(invoice), InvoiceField.INVOICE_NUMBER);
        require(isGood(InvoiceField.BIC, FieldValues::bic), InvoiceField.BIC);
        require(isGood(InvoiceField.PAYMENT_DUE_DATE, FieldValues::date), InvoiceField.PAYMENT_DUE_DATE);
        require(debtorAccount.isPresent(), InvoiceField.DEBTOR_ACCOUNT);
    }

    /** What was read never stands in for what a person typed. */
    private void requireGoodAmount() {
        boolean typed = text(InvoiceField.AMOUNT_DUE).isPresent()
                || text(InvoiceField.CURRENCY).isPresent();
        Optional<String> decimal = text(InvoiceField.AMOUNT_DUE).map(TypedAmount::decimal);
        require(decimal.filter(number -> !TypedAmount.isDecimal(number)).isEmpty(), InvoiceField.AMOUNT_DUE);
        require(isGood(InvoiceField.CURRENCY, FieldValues::currency), InvoiceField.CURRENCY);
        require(!typed || amount().isPresent(), InvoiceField.AMOUNT_DUE);
    }

    private <T> boolean isGood(InvoiceField field, Function<String, Optional<T>> making) {
        return text(field).map(text -> making.apply(text).isPresent()).orElse(true);
    }

    private void require(boolean good, InvoiceField field) {
        if (!good
                && issues.stream()
                        .noneMatch(issue -> issue.field().filter(field::equals).isPresent())) {
            complain(field, text(field).isPresent() ? IssueCode.ACCOUNT_CHECK_FAILED : IssueCode.MISSING);
        }
    }

    private void complain(InvoiceField field, IssueCode code) {
        issues.add(ReviewIssue.of(Severity.ERROR, field, code));
    }

    private <T> Optional<T> answer(InvoiceField field, Function<String, Optional<T>> making) {
        return text(field).flatMap(making);
    }

    private Optional<String> text(InvoiceField field) {
        return Optional.ofNullable(answers.get(field)).filter(text -> !text.isBlank());
    }
}
