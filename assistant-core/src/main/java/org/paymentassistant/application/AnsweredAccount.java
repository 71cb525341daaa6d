package org.paymentassistant.application;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.payment.DestinationRules;

/**
 * The account that a person's answers name: an IBAN; the number that its country gives it, where that country is known
 * from the bank's number, the invoice or the currency; or the bank's number for an account that is known already.
 */
final class AnsweredAccount {

    private final DestinationRules rules;
    private final InvoiceData known;
    private final Map<InvoiceField, String> answers;
    private final Optional<Currency> currency;

    AnsweredAccount(
            DestinationRules rules, InvoiceData known, Map<InvoiceField, String> answers, Optional<Currency> currency) {
        this.rules = rules;
        this.known = known;
        this.answers = answers;
        this.currency = currency;
    }

    /** The account of a number in either field, as people write it; empty where it is none. */
    Optional<PaymentAccount> of(String number) {
        return FieldValues.ibanAccount(number).or(() -> local(number));
    }

    /** The known account with the bank's number that a person stated; empty where none was stated, or it is none. */
    Optional<PaymentAccount> atStatedBank() {
        return known.account()
                .flatMap(account -> account.fold(iban -> Optional.<LocalAccount>empty(), Optional::of))
                .filter(local -> local.routingNumber().isEmpty())
                .flatMap(local -> routing(local.country())
                        .flatMap(bank -> FieldValues.localAccount(local.number(), Optional.of(bank), local.country())));
    }

    /** Letters say that an IBAN was meant, so that one with a typing error does not pass for a local number. */
    private Optional<PaymentAccount> local(String number) {
        Optional<CountryCode> country = country();
        if (number.chars().anyMatch(Character::isLetter) || country.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        return FieldValues.localAccount(number, routing(country), country)
                .filter(account -> rules.of(account.country(), currency.get()).accepts(account));
    }

    private Optional<CountryCode> country() {
        Optional<CountryCode> stated =
                routing(Optional.empty()).map(bank -> bank.scheme().country());
        return stated.or(this::countryOfBic)
                .or(() -> known.account().flatMap(PaymentAccount::country))
                .or(() -> known.sellerVatId().map(id -> id.country()).filter(seller -> !Iban.isUsedIn(seller)))
                .or(() -> currency.flatMap(rules::homeOf));
    }

    private Optional<CountryCode> countryOfBic() {
        return Optional.ofNullable(answers.get(InvoiceField.BIC))
                .flatMap(FieldValues::bic)
                .or(known::creditorAgent)
                .map(bic -> bic.country());
    }

    private Optional<RoutingNumber> routing(Optional<CountryCode> country) {
        return Optional.ofNullable(answers.get(InvoiceField.ROUTING_NUMBER))
                .flatMap(text -> FieldValues.routingNumber(
                        text, currency.flatMap(code -> rules.of(country, code).routingScheme())));
    }
}
