package org.paymentassistant.adapter.banking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.port.out.BeneficiaryDirectory;

/**
 * The creditors that payment files were written for, kept beside the files: a payment file needs no beneficiary, but a
 * creditor with a new account must be noticed. Takes any creditor. Thread-safe.
 */
final class FiledBeneficiaries implements BeneficiaryDirectory {

    private final Path root;

    FiledBeneficiaries(Path root) {
        this.root = root;
    }

    @Override
    public Optional<Beneficiary> findByAccount(Company company, PaymentAccount account, Currency currency) {
        return find(all(company), account, currency);
    }

    private static Optional<Beneficiary> find(List<Beneficiary> all, PaymentAccount account, Currency currency) {
        return all.stream()
                .filter(known -> known.account().key().equals(account.key()))
                .filter(known -> known.currency().equals(currency))
                .findFirst();
    }

    @Override
    public List<Beneficiary> findByName(Company company, PartyName name) {
        String wanted = name.normalised();
        return all(company).stream()
                .filter(known -> known.name().normalised().equals(wanted))
                .toList();
    }

    @Override
    public synchronized BeneficiaryCreation create(Company company, Creditor creditor, Currency currency) {
        List<Beneficiary> all = all(company);
        return new BeneficiaryCreation.Created(
                find(all, creditor.account(), currency).orElseGet(() -> add(company, creditor, currency, all.size())));
    }

    private Beneficiary add(Company company, Creditor creditor, Currency currency, int known) {
        Beneficiary added = new Beneficiary(
                new BeneficiaryId("beneficiary-" + (known + 1)), creditor.name(), creditor.account(), currency);
        try {
            file(company).append(BeneficiaryLine.of(added));
            return added;
        } catch (IOException e) {
            throw new TransientAssistantException("a beneficiary cannot be noted", e);
        }
    }

    private synchronized List<Beneficiary> all(Company company) {
        try {
            return file(company).lines().stream()
                    .flatMap(line -> BeneficiaryLine.read(line).stream())
                    .toList();
        } catch (IOException e) {
            throw new TransientAssistantException("the beneficiaries of payment files cannot be read", e);
        }
    }

    private LineFile file(Company company) {
        return new LineFile(root.resolve(company.id().value()).resolve("beneficiaries.jsonl"));
    }
}
