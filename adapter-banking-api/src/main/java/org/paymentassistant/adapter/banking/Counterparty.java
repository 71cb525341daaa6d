package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;

/** A counterparty as the bank keeps it: a name and any number of accounts. */
final class Counterparty {

    /** The bank's words for national numbers of banks. */
    static final Map<RoutingScheme, String> BANK_NUMBERS = Map.of(
            RoutingScheme.GB_SORT_CODE, "sort_code",
            RoutingScheme.US_ABA, "routing_number",
            RoutingScheme.AU_BSB, "bsb_code",
            RoutingScheme.IN_IFSC, "ifsc");

    private static final String DELETED = "deleted";

    private Counterparty() {}

    /** One for each account that is payable in our eyes. */
    static List<Beneficiary> beneficiaries(JsonNode counterparty) {
        Optional<String> id = Json.id(counterparty);
        Optional<PartyName> name = Json.text(counterparty, "name").flatMap(PartyName::parse);
        List<Beneficiary> all = new ArrayList<>();
        if (id.isPresent() && name.isPresent() && !isDeleted(counterparty)) {
            counterparty
                    .path("accounts")
                    .forEach(account ->
                            beneficiary(id.get(), name.get(), account).ifPresent(all::add));
        }
        return all;
    }

    private static boolean isDeleted(JsonNode counterparty) {
        return Json.text(counterparty, "state").filter(DELETED::equals).isPresent();
    }

    private static Optional<Beneficiary> beneficiary(String counterparty, PartyName name, JsonNode account) {
        Optional<CounterpartyId> id = Json.id(account).flatMap(known -> CounterpartyId.of(counterparty, known));
        Optional<PaymentAccount> number = account(account);
        Optional<Currency> currency = Json.text(account, "currency").flatMap(Money::currency);
        return id.isPresent() && number.isPresent() && currency.isPresent()
                ? Optional.of(new Beneficiary(id.get().beneficiaryId(), name, number.get(), currency.get()))
                : Optional.empty();
    }

    private static Optional<PaymentAccount> account(JsonNode account) {
        return Json.text(account, "iban")
                .flatMap(Iban::parse)
                .map(PaymentAccount::of)
                .or(() -> Json.text(account, "account_no")
                        .or(() -> Json.text(account, "clabe"))
                        .flatMap(number -> LocalAccount.parse(number, routing(account), country(account))));
    }

    private static Optional<RoutingNumber> routing(JsonNode account) {
        return BANK_NUMBERS.entrySet().stream()
                .flatMap(
                        kind -> Json.text(account, kind.getValue())
                                .flatMap(value -> RoutingNumber.parse(kind.getKey(), value))
                                .stream())
                .findFirst();
    }

    private static Optional<CountryCode> country(JsonNode account) {
        return Json.text(account, "bank_country").flatMap(CountryCode::parse);
    }
}
