package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.port.out.BeneficiaryDirectory;

/** The company's external bank accounts. The bank has no search, so each question reads the whole list. Thread-safe. */
final class ApiBeneficiaryDirectory implements BeneficiaryDirectory {

    private static final String PATH = "/externalBankAccounts";
    private static final String ENVELOPE = "account";
    private static final int EXISTS = 9;
    private static final Pattern ABOUT_BIC = Pattern.compile("(?i)\\bbic\\b");

    private final BankLine line;
    private final BankReads reads;
    private final CreditorAgents agents;

    ApiBeneficiaryDirectory(BankLine line, BankReads reads, CreditorAgents agents) {
        this.line = line;
        this.reads = reads;
        this.agents = agents;
    }

    @Override
    public Optional<Beneficiary> findByAccount(Company company, PaymentAccount account, Currency currency) {
        return all(company)
                .filter(known -> known.currency().equals(currency))
                .filter(known -> ExternalAccount.same(known.account(), account))
                .findFirst();
    }

    @Override
    public List<Beneficiary> findByName(Company company, PartyName name) {
        String wanted = name.normalised();
        return all(company)
                .filter(known -> known.name().normalised().equals(wanted))
                .toList();
    }

    private Stream<Beneficiary> all(Company company) {
        return reads.all(company, PATH + "?sort=ASC", "accounts").stream()
                .filter(entry -> !ApiPayeeVerification.isProbe(entry))
                .flatMap(entry -> ExternalAccount.beneficiary(entry).stream());
    }

    @Override
    public BeneficiaryCreation create(Company company, Creditor creditor, Currency currency) {
        Optional<Bic> agent = creditor.agent()
                .or(() -> creditor.account().fold(iban -> agents.of(iban.iban()), local -> Optional.empty()));
        BeneficiaryRequest request = BeneficiaryRequest.of(creditor, agent, currency);
        if (!request.missing().isEmpty()) {
            return new BeneficiaryCreation.NeedsMore(request.missing());
        }
        BankAnswer answer = answer(line.send(company, BankCall.post(PATH, request.body())));
        if (answer.isSuccess()) {
            return new BeneficiaryCreation.Created(created(answer, creditor, currency));
        }
        return exists(answer) ? known(company, creditor, currency) : refused(answer, agent);
    }

    private static BankAnswer answer(Delivery delivery) {
        if (delivery instanceof Delivery.Answered answered
                && (answered.answer().isSuccess() || answered.answer().isRefusal())) {
            return answered.answer();
        }
        throw new TransientAssistantException("the bank has not taken a beneficiary: " + delivery.inShort());
    }

    private static Beneficiary created(BankAnswer answer, Creditor creditor, Currency currency) {
        return answer.json()
                .map(body -> Json.unwrapped(body, ENVELOPE))
                .flatMap(ExternalAccount::beneficiary)
                .filter(entry -> entry.currency().equals(currency))
                .map(entry -> new Beneficiary(entry.id(), entry.name(), creditor.account(), currency))
                .orElseThrow(() -> BankReads.notUnderstood(PATH));
    }

    private static boolean exists(BankAnswer answer) {
        JsonNode error = Json.error(answer);
        return error.path("errorCode").asInt() == EXISTS;
    }

    private BeneficiaryCreation known(Company company, Creditor creditor, Currency currency) {
        return findByAccount(company, creditor.account(), currency)
                .map(BeneficiaryCreation.Created::new)
                .orElseThrow(() -> new TransientAssistantException("the bank does not show a beneficiary yet"));
    }

    private static BeneficiaryCreation refused(BankAnswer answer, Optional<Bic> agent) {
        String message = Json.message(answer);
        return agent.isEmpty() && ABOUT_BIC.matcher(message).find()
                ? new BeneficiaryCreation.NeedsMore(Set.of(InvoiceField.BIC))
                : new BeneficiaryCreation.Refused(message);
    }
}
