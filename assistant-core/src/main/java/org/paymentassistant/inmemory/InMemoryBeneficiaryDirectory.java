package org.paymentassistant.inmemory;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.port.out.BeneficiaryDirectory;

/** The beneficiaries that an {@link InMemoryBank} knows, each for one company. Thread-safe. */
final class InMemoryBeneficiaryDirectory implements BeneficiaryDirectory {

    private final BankLine line;
    private final List<Entry> entries = new ArrayList<>();
    private Set<InvoiceField> required = Set.of();

    InMemoryBeneficiaryDirectory(BankLine line) {
        this.line = line;
    }

    synchronized void require(Set<InvoiceField> fields) {
        required = Set.copyOf(fields);
    }

    @Override
    public Optional<Beneficiary> findByAccount(Company company, PaymentAccount account, Currency currency) {
        return line.ask(() -> of(company).stream()
                .filter(known -> known.account().key().equals(account.key()))
                .filter(known -> known.currency().equals(currency))
                .findFirst());
    }

    @Override
    public List<Beneficiary> findByName(Company company, PartyName name) {
        return line.ask(() -> of(company).stream()
                .filter(known -> known.name().normalised().equals(name.normalised()))
                .toList());
    }

    @Override
    public BeneficiaryCreation create(Company company, Creditor creditor, Currency currency) {
        BankLine.Answer<BeneficiaryCreation> answer = line.request(() -> enter(company.id(), creditor, currency));
        return switch (answer.condition()) {
            case WORKING -> answer.value().orElseThrow();
            case REFUSING -> new BeneficiaryCreation.Refused(InMemoryBank.REFUSAL);
            case UNAVAILABLE, REQUEST_LOST, ANSWER_LOST, REQUEST_LATE -> throw BankLine.unanswered();
        };
    }

    private synchronized BeneficiaryCreation enter(CompanyId company, Creditor creditor, Currency currency) {
        Set<InvoiceField> missing = missing(creditor);
        if (!missing.isEmpty()) {
            return new BeneficiaryCreation.NeedsMore(missing);
        }
        BeneficiaryId id = new BeneficiaryId("beneficiary-" + (entries.size() + 1));
        Beneficiary beneficiary = new Beneficiary(id, creditor.name(), creditor.account(), currency);
        entries.add(new Entry(company, beneficiary));
        return new BeneficiaryCreation.Created(beneficiary);
    }

    private Set<InvoiceField> missing(Creditor creditor) {
        Set<InvoiceField> missing = EnumSet.noneOf(InvoiceField.class);
        missing.addAll(required);
        creditor.agent().ifPresent(agent -> missing.remove(InvoiceField.BIC));
        creditor.address().ifPresent(address -> missing.remove(InvoiceField.SELLER_ADDRESS));
        return missing;
    }

    private synchronized List<Beneficiary> of(Company company) {
        return entries.stream()
                .filter(entry -> entry.company().equals(company.id()))
                .map(Entry::beneficiary)
                .toList();
    }

    private record Entry(CompanyId company, Beneficiary beneficiary) {}
}
