package org.paymentassistant.application;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.payment.DestinationRules;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.RemittanceInformation;

/** An invoice with a person's answers put in their places. Each answer that is no value of its field is named. */
final class AnsweredInvoice {

    private final IncompleteDraft draft;
    private final Map<InvoiceField, String> answers;
    private final DestinationRules rules;
    private final Set<InvoiceField> invalid = EnumSet.noneOf(InvoiceField.class);
    private final InvoiceData invoice;

    /** Puts in answers, none of which is blank. */
    AnsweredInvoice(IncompleteDraft draft, Map<InvoiceField, String> answers, DestinationRules rules) {
        this.draft = draft;
        this.answers = answers;
        this.rules = rules;
        this.invoice = fill(draft.invoice());
    }

    InvoiceData invoice() {
        return invoice;
    }

    /** The fields whose answers are no values. */
    Set<InvoiceField> invalid() {
        return invalid;
    }

    private InvoiceData fill(InvoiceData known) {
        Optional<Money> amount = amount().or(known::amountDue);
        Optional<PaymentAccount> account = account(known, amount).or(known::account);
        Optional<CountryCode> country =
                known.sellerVatId().map(id -> id.country()).or(() -> account.flatMap(PaymentAccount::country));
        Optional<InvoiceNumber> number =
                answer(InvoiceField.INVOICE_NUMBER, FieldValues::invoiceNumber).or(known::invoiceNumber);
        return new InvoiceData(
                answer(InvoiceField.SELLER_NAME, FieldValues::name).or(known::sellerName),
                answer(InvoiceField.PAYEE_NAME, FieldValues::name).or(known::payeeName),
                answer(InvoiceField.SELLER_VAT_ID, FieldValues::vatId).or(known::sellerVatId),
                answer(InvoiceField.SELLER_ADDRESS, text -> FieldValues.address(text, country))
                        .or(known::sellerAddress),
                account,
                answer(InvoiceField.BIC, FieldValues::bic).or(known::creditorAgent),
                amount,
                number,
                answer(InvoiceField.ISSUE_DATE, FieldValues::date).or(known::issueDate),
                answer(InvoiceField.PAYMENT_DUE_DATE, FieldValues::date).or(known::paymentDueDate),
                remittanceInformation(known, number, account),
                known.discount(),
                answer(
                                InvoiceField.PAYEE_ADDRESS,
                                text -> FieldValues.address(text, account.flatMap(PaymentAccount::country)))
                        .or(known::payeeAddress),
                answer(InvoiceField.PURPOSE_CODE, FieldValues::purposeCode).or(known::purposeCode),
                known.domains());
    }

    /** A reference that was read before its account was known is looked at anew. */
    private Optional<RemittanceInformation> remittanceInformation(
            InvoiceData known, Optional<InvoiceNumber> number, Optional<PaymentAccount> account) {
        return answer(
                        InvoiceField.REMITTANCE_REFERENCE,
                        text -> FieldValues.remittance(Optional.of(text), Optional.empty(), account))
                .or(() -> FieldValues.remittance(
                        known.remittanceInformation().map(RemittanceInformation::value),
                        number.map(InvoiceNumber::value),
                        account));
    }

    private Optional<PaymentAccount> account(InvoiceData known, Optional<Money> amount) {
        AnsweredAccount answered = new AnsweredAccount(rules, known, answers, amount.map(Money::currency));
        Optional<PaymentAccount> named =
                answer(InvoiceField.IBAN, answered::of).or(() -> answer(InvoiceField.ACCOUNT_NUMBER, answered::of));
        if (named.isPresent()
                || answers.containsKey(InvoiceField.IBAN)
                || answers.containsKey(InvoiceField.ACCOUNT_NUMBER)) {
            return named;
        }
        return answer(InvoiceField.ROUTING_NUMBER, text -> answered.atStatedBank());
    }

    private Optional<Money> amount() {
        if (!answers.containsKey(InvoiceField.AMOUNT_DUE) && !answers.containsKey(InvoiceField.CURRENCY)) {
            return Optional.empty();
        }
        if (text(InvoiceField.AMOUNT_DUE)
                .filter(typed -> !TypedAmount.isDecimal(TypedAmount.decimal(typed)))
                .isPresent()) {
            invalid.add(InvoiceField.AMOUNT_DUE);
            return Optional.empty();
        }
        Optional<Money> known = draft.invoice().amountDue();
        Optional<String> currency = text(InvoiceField.CURRENCY)
                .or(() -> known.map(money -> money.currency().getCurrencyCode()))
                .or(() -> draft.believed(InvoiceField.CURRENCY));
        Optional<String> decimal = text(InvoiceField.AMOUNT_DUE)
                .map(TypedAmount::decimal)
                .or(() -> known.map(Money::decimal))
                .or(() -> draft.believed(InvoiceField.AMOUNT_DUE));
        Optional<Money> amount = decimal.flatMap(number -> currency.flatMap(code -> FieldValues.money(number, code)))
                .filter(Money::isPositive);
        if (amount.isEmpty() && decimal.isPresent() && currency.isPresent()) {
            invalid.add(
                    currency.flatMap(FieldValues::currency).isEmpty()
                            ? InvoiceField.CURRENCY
                            : InvoiceField.AMOUNT_DUE);
        }
        return amount;
    }

    private <T> Optional<T> answer(InvoiceField field, Function<String, Optional<T>> making) {
        Optional<T> value = text(field).flatMap(making);
        if (value.isEmpty() && answers.containsKey(field)) {
            invalid.add(field);
        }
        return value;
    }

    private Optional<String> text(InvoiceField field) {
        return Optional.ofNullable(answers.get(field));
    }
}
