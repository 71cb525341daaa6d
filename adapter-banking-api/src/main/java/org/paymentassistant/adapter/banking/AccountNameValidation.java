package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.paymentassistant.AssistantException;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.port.out.PayeeVerification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bank's validation of account names: IBANs of the Single Euro Payments Area, and British accounts with a sort code. Only
 * a plain answer counts; that none can be had says nothing against a payee. Thread-safe.
 */
final class AccountNameValidation implements PayeeVerification {

    private static final Logger LOG = LoggerFactory.getLogger(AccountNameValidation.class);

    private final BankLine line;

    AccountNameValidation(BankLine line) {
        this.line = line;
    }

    @Override
    public PayeeMatch verify(Company company, PartyName name, PaymentAccount account) {
        Optional<ObjectNode> number = account.fold(
                iban -> Optional.of(iban.iban()).filter(Iban::isSepa).map(AccountNameValidation::euro),
                AccountNameValidation::british);
        try {
            return number.map(body -> ask(company, name, body)).orElseGet(PayeeMatch.NotAvailable::new);
        } catch (AssistantException e) {
            LOG.info("no verification of a payee: {}", e.getMessage());
            return new PayeeMatch.NotAvailable();
        }
    }

    private static ObjectNode euro(Iban iban) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("iban", iban.value())
                .put("recipient_country", iban.country().value())
                .put("recipient_currency", "EUR");
    }

    private static Optional<ObjectNode> british(LocalAccount account) {
        return account.routingNumber()
                .filter(number -> number.scheme() == RoutingScheme.GB_SORT_CODE)
                .map(number -> JsonNodeFactory.instance
                        .objectNode()
                        .put("sort_code", number.value())
                        .put("account_no", account.number()));
    }

    private PayeeMatch ask(Company company, PartyName name, ObjectNode body) {
        body.put("company_name", name.value());
        Delivery delivery = line.send(company, BankCall.post("/account-name-validation", body));
        return delivery instanceof Delivery.Answered answered
                        && answered.answer().isSuccess()
                ? answered.answer().json().map(AccountNameValidation::match).orElseGet(PayeeMatch.NotAvailable::new)
                : new PayeeMatch.NotAvailable();
    }

    private static PayeeMatch match(com.fasterxml.jackson.databind.JsonNode answer) {
        return switch (Json.text(answer, "result_code").orElse("")) {
            case "matched" -> new PayeeMatch.Match();
            case "not_matched" -> new PayeeMatch.NoMatch();
            case "close_match" ->
                Json.text(answer, "company_name")
                        .flatMap(PartyName::parse)
                        .<PayeeMatch>map(PayeeMatch.CloseMatch::new)
                        .orElseGet(PayeeMatch.NotAvailable::new);
            default -> new PayeeMatch.NotAvailable();
        };
    }
}
