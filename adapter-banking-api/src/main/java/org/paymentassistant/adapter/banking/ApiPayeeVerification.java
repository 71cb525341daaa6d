package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Currency;
import java.util.Optional;
import org.paymentassistant.AssistantException;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.port.out.PayeeVerification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks by proposing a beneficiary, which the bank takes only if the name is the holder's; one that it took is deleted
 * again. It is tagged, so that one left behind by a crash is never taken for a beneficiary. Only IBANs of the Single Euro
 * Payments Area can be verified. Thread-safe.
 */
final class ApiPayeeVerification implements PayeeVerification {

    private static final Logger LOG = LoggerFactory.getLogger(ApiPayeeVerification.class);
    private static final String PATH = "/externalBankAccounts";
    private static final String PROBE = "payee-verification";
    private static final Currency EURO = Currency.getInstance("EUR");

    private final BankLine line;
    private final CreditorAgents agents;

    ApiPayeeVerification(BankLine line, CreditorAgents agents) {
        this.line = line;
        this.agents = agents;
    }

    /** Whether an external bank account was made by this class. */
    static boolean isProbe(JsonNode entry) {
        return Json.text(entry, "tag").filter(PROBE::equals).isPresent();
    }

    @Override
    public PayeeMatch verify(Company company, PartyName name, PaymentAccount account) {
        Optional<Iban> iban = account.fold(known -> Optional.of(known.iban()), local -> Optional.<Iban>empty())
                .filter(Iban::isSepa);
        try {
            return iban.map(known -> ask(company, name, account, known)).orElseGet(PayeeMatch.NotAvailable::new);
        } catch (AssistantException e) {
            LOG.info("no verification of a payee: {}", e.getMessage());
            return new PayeeMatch.NotAvailable();
        }
    }

    private PayeeMatch ask(Company company, PartyName name, PaymentAccount account, Iban iban) {
        Creditor creditor = new Creditor(name, account, agents.of(iban), Optional.empty());
        BeneficiaryRequest request = BeneficiaryRequest.of(creditor, creditor.agent(), EURO);
        if (!request.missing().isEmpty()) {
            return new PayeeMatch.NotAvailable();
        }
        Delivery delivery = line.send(
                company, BankCall.post(PATH, request.tagged(PROBE).verified().body()));
        if (!(delivery instanceof Delivery.Answered answered)) {
            return new PayeeMatch.NotAvailable();
        }
        BankAnswer answer = answered.answer();
        if (answer.isSuccess()) {
            delete(company, answer);
        }
        return match(verification(answer), name);
    }

    private static JsonNode verification(BankAnswer answer) {
        JsonNode error = Json.error(answer);
        return Json.unwrapped(error, "account").path("payeeVerification");
    }

    private static PayeeMatch match(JsonNode verification, PartyName name) {
        return switch (Json.text(verification, "status").orElse("")) {
            case "SUCCESS" -> new PayeeMatch.Match();
            case "FAILED" -> new PayeeMatch.NoMatch();
            case "PARTIAL" ->
                Json.text(verification.path("corrections"), "account_holder_name")
                        .flatMap(PartyName::parse)
                        .map(holder -> close(holder, name))
                        .orElseGet(PayeeMatch.NotAvailable::new);
            default -> new PayeeMatch.NotAvailable();
        };
    }

    /** The bank also calls it close where only the kind of holder differs, which we do not know. */
    private static PayeeMatch close(PartyName holder, PartyName name) {
        return holder.normalised().equals(name.normalised())
                ? new PayeeMatch.Match()
                : new PayeeMatch.CloseMatch(holder);
    }

    private void delete(Company company, BankAnswer answer) {
        Optional<Delivery> deletion = answer.json()
                .map(body -> Json.unwrapped(body, "account"))
                .flatMap(Json::id)
                .map(id -> line.send(company, BankCall.delete(PATH + "/" + id)));
        boolean done = deletion.filter(delivery -> delivery instanceof Delivery.Answered answered
                        && answered.answer().isSuccess())
                .isPresent();
        if (!done) {
            LOG.warn("an account that was made to verify a payee stays at the bank");
        }
    }
}
