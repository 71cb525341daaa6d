package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.port.out.BeneficiaryDirectory;

/** The company's counterparties, one beneficiary for each of their accounts. Thread-safe. */
final class Counterparties implements BeneficiaryDirectory {

    private static final String LIST = "/counterparties";
    private static final String CREATE = "/counterparty";
    private static final int PAGE = 1000;
    private static final int MOST_PAGES = 100;

    private final BankLine line;
    private final BankReads reads;
    private final CounterpartyFields fields;

    Counterparties(BankLine line, BankReads reads) {
        this.line = line;
        this.reads = reads;
        this.fields = new CounterpartyFields(reads);
    }

    /** The bank searches by number; what it finds is compared, for it may know a number at several banks. */
    @Override
    public Optional<Beneficiary> findByAccount(Company company, PaymentAccount account, Currency currency) {
        String wanted = account.fold(
                iban -> "iban=" + BankCall.encoded(iban.iban().value()),
                local -> "account_no=" + BankCall.encoded(local.number()));
        return beneficiaries(pages(company, "&" + wanted).stream())
                .filter(known -> known.currency().equals(currency))
                .filter(known -> ExternalAccount.same(known.account(), account))
                .findFirst();
    }

    @Override
    public List<Beneficiary> findByName(Company company, PartyName name) {
        String wanted = name.normalised();
        return beneficiaries(pages(company, "").stream())
                .filter(known -> known.name().normalised().equals(wanted))
                .toList();
    }

    private static Stream<Beneficiary> beneficiaries(Stream<JsonNode> counterparties) {
        return counterparties.flatMap(counterparty -> Counterparty.beneficiaries(counterparty).stream());
    }

    /** Newest first; the next page is what is older than the last of this one. */
    private List<JsonNode> pages(Company company, String filter) {
        List<JsonNode> all = new ArrayList<>();
        String before = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            List<JsonNode> items = reads.list(company, LIST + "?limit=" + PAGE + filter + before, "counterparties");
            all.addAll(items);
            if (items.size() < PAGE) {
                return Json.eachOnce(all);
            }
            String oldest = Json.text(items.get(items.size() - 1), "created_at")
                    .orElseThrow(() -> BankReads.notUnderstood(LIST));
            before = "&created_before=" + BankCall.encoded(oldest);
        }
        throw new TransientAssistantException("the bank's list does not end");
    }

    @Override
    public BeneficiaryCreation create(Company company, Creditor creditor, Currency currency) {
        CounterpartyRequest request = CounterpartyRequest.of(creditor, currency);
        Set<InvoiceField> missing = request.missing().isEmpty() ? fields.missing(company, request) : request.missing();
        return missing.isEmpty()
                ? send(company, creditor, currency, request)
                : new BeneficiaryCreation.NeedsMore(missing);
    }

    private BeneficiaryCreation send(
            Company company, Creditor creditor, Currency currency, CounterpartyRequest request) {
        Delivery delivery = line.send(company, BankCall.post(CREATE, request.body()));
        if (delivery instanceof Delivery.Answered answered && answered.answer().isSuccess()) {
            return new BeneficiaryCreation.Created(created(answered.answer(), creditor, currency));
        }
        if (delivery instanceof Delivery.Answered answered && answered.answer().isRefusal()) {
            return new BeneficiaryCreation.Refused(Json.message(answered.answer()));
        }
        throw new TransientAssistantException("the bank has not taken a beneficiary: " + delivery.inShort());
    }

    private static Beneficiary created(BankAnswer answer, Creditor creditor, Currency currency) {
        return answer.json().stream()
                .flatMap(body -> Counterparty.beneficiaries(body).stream())
                .filter(entry -> entry.currency().equals(currency))
                .filter(entry -> isSame(entry.account(), creditor.account()))
                .map(entry -> new Beneficiary(entry.id(), entry.name(), creditor.account(), currency))
                .findFirst()
                .orElseThrow(() -> BankReads.notUnderstood(CREATE));
    }

    /** Of an account just made the number is enough. */
    private static boolean isSame(PaymentAccount made, PaymentAccount asked) {
        return number(made).equals(number(asked));
    }

    private static String number(PaymentAccount account) {
        return account.fold(iban -> iban.iban().value(), LocalAccount::number);
    }
}
