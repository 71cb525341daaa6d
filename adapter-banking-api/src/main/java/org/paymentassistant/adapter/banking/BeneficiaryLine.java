package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
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
import org.paymentassistant.domain.payment.BeneficiaryId;

/** A beneficiary on one line of JSON. */
final class BeneficiaryLine {

    private BeneficiaryLine() {}

    static String of(Beneficiary beneficiary) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("id", beneficiary.id().value())
                .put("name", beneficiary.name().value())
                .put("currency", beneficiary.currency().getCurrencyCode());
        ObjectNode whole =
                beneficiary.account().fold(iban -> line.put("iban", iban.iban().value()), local -> local(line, local));
        return whole.toString();
    }

    private static ObjectNode local(ObjectNode line, LocalAccount account) {
        line.put("number", account.number());
        account.country().ifPresent(country -> line.put("country", country.value()));
        account.routingNumber()
                .ifPresent(
                        routing -> line.put("scheme", routing.scheme().name()).put("routing", routing.value()));
        return line;
    }

    /** The beneficiary; empty where the line is torn or none of ours. */
    static Optional<Beneficiary> read(String line) {
        return BankLine.json(line.getBytes(StandardCharsets.UTF_8)).flatMap(BeneficiaryLine::read);
    }

    private static Optional<Beneficiary> read(JsonNode line) {
        Optional<String> id = Json.id(line);
        Optional<PartyName> name = Json.text(line, "name").flatMap(PartyName::parse);
        Optional<PaymentAccount> account = account(line);
        Optional<Currency> currency = Json.text(line, "currency").flatMap(Money::currency);
        return id.isPresent() && name.isPresent() && account.isPresent() && currency.isPresent()
                ? Optional.of(new Beneficiary(new BeneficiaryId(id.get()), name.get(), account.get(), currency.get()))
                : Optional.empty();
    }

    private static Optional<PaymentAccount> account(JsonNode line) {
        return Json.text(line, "iban")
                .flatMap(Iban::parse)
                .map(PaymentAccount::of)
                .or(() -> Json.text(line, "number")
                        .flatMap(number -> LocalAccount.parse(number, routing(line), country(line))));
    }

    private static Optional<CountryCode> country(JsonNode line) {
        return Json.text(line, "country").flatMap(CountryCode::parse);
    }

    private static Optional<RoutingNumber> routing(JsonNode line) {
        return Json.text(line, "scheme")
                .flatMap(name -> Arrays.stream(RoutingScheme.values())
                        .filter(scheme -> scheme.name().equals(name))
                        .findFirst())
                .flatMap(scheme -> Json.text(line, "routing").flatMap(value -> RoutingNumber.parse(scheme, value)));
    }
}
