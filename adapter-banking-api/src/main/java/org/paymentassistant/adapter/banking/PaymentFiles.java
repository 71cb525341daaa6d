package org.paymentassistant.adapter.banking;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.inmemory.ConfiguredBankAccountResolver;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.PaymentInitiation;

/**
 * Any bank that takes payment files: drafts are written as {@link Pain001File} says, into a folder for each company, with
 * the creditors written to so far beside them. The accounts to pay from are told, not asked for, and names cannot be
 * verified. A person uploads a file, so nothing of it can be confirmed here. Thread-safe; one process at a time may use a
 * folder.
 */
public final class PaymentFiles implements BankPorts {

    private final BankAccountResolver accounts;
    private final BeneficiaryDirectory beneficiaries;
    private final PaymentInitiation payments;

    private PaymentFiles(Path folder, Map<CompanyId, List<OwnAccount>> own, InstantSource clock) {
        this.accounts = new ConfiguredBankAccountResolver(
                company -> of(own, company.id()).stream().map(OwnAccount::shown).toList());
        this.beneficiaries = new FiledBeneficiaries(folder);
        this.payments =
                Pain001File.in(folder, (company, id) -> account(of(own, company), id), clock, new SecureRandom());
    }

    /**
     * Writes into a folder, which is made when it is first needed.
     *
     * @param folder where each company gets a folder by its id
     * @param accounts the accounts that each company pays from; a company that is not in the map has none
     * @param clock what time it is
     */
    public static PaymentFiles in(Path folder, Map<CompanyId, List<OwnAccount>> accounts, InstantSource clock) {
        Map<CompanyId, List<OwnAccount>> own = new HashMap<>();
        accounts.forEach((company, all) -> own.put(company, List.copyOf(all)));
        return new PaymentFiles(folder, own, clock);
    }

    private static List<OwnAccount> of(Map<CompanyId, List<OwnAccount>> own, CompanyId company) {
        return own.getOrDefault(company, List.of());
    }

    private static Optional<DebtorAccount> account(List<OwnAccount> own, BankAccountId id) {
        return own.stream()
                .filter(account -> account.id().equals(id))
                .map(OwnAccount::account)
                .findFirst();
    }

    @Override
    public BankAccountResolver accounts() {
        return accounts;
    }

    @Override
    public BeneficiaryDirectory beneficiaries() {
        return beneficiaries;
    }

    @Override
    public PaymentInitiation payments() {
        return payments;
    }

    /** {@inheritDoc} None is available: no bank is asked. */
    @Override
    public PayeeVerification payeeVerification() {
        return (company, name, account) -> new PayeeMatch.NotAvailable();
    }

    @Override
    public void close() {
        // no connection is held
    }
}
