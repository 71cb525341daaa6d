package org.paymentassistant.application;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.PublicMailDomains;
import org.paymentassistant.domain.company.SecondPersonPolicy;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.port.in.ManageSettings;

/** Changes a company's settings, each change with its audit line. */
final class ManagingSettings implements ManageSettings {

    private final Ports ports;
    private final Journal journal;

    ManagingSettings(Ports ports, Journal journal) {
        this.ports = ports;
        this.journal = journal;
    }

    @Override
    public Company company(CompanyId id) {
        return ports.companies().find(id).orElseThrow(() -> new IllegalArgumentException("no company " + id.value()));
    }

    @Override
    public List<BankAccount> bankAccounts(CompanyId id) {
        return ports.bankAccounts().accounts(company(id));
    }

    @Override
    public Company setSenders(CompanyId id, SenderPolicy senders, String actor) {
        if (senders.domains().stream().anyMatch(PublicMailDomains::contains)) {
            throw new IllegalArgumentException("a domain where anybody gets an address cannot be a company's");
        }
        return change(id, actor, AuditKind.SENDERS_CHANGED, company -> company.withSenders(senders));
    }

    @Override
    public Company setMainAccounts(CompanyId id, Map<Currency, BankAccountId> accounts, String actor) {
        List<BankAccount> own = bankAccounts(id);
        accounts.forEach((currency, account) -> requireOwn(own, currency, account));
        return change(id, actor, AuditKind.MAIN_ACCOUNTS_CHANGED, company -> company.withMainAccounts(accounts));
    }

    @Override
    public Company setLanguage(CompanyId id, Language language, String actor) {
        return change(id, actor, AuditKind.LANGUAGE_CHANGED, company -> company.withLanguage(language));
    }

    @Override
    public Company setSecondPerson(CompanyId id, Optional<SecondPersonPolicy> secondPerson, String actor) {
        return change(id, actor, AuditKind.SECOND_PERSON_CHANGED, company -> company.withSecondPerson(secondPerson));
    }

    private static void requireOwn(List<BankAccount> own, Currency currency, BankAccountId account) {
        boolean known = own.stream()
                .anyMatch(candidate ->
                        candidate.id().equals(account) && candidate.currency().equals(currency));
        if (!known) {
            throw new IllegalArgumentException("no account of the company in " + currency + " with this id");
        }
    }

    private Company change(CompanyId id, String actor, AuditKind event, UnaryOperator<Company> changing) {
        return ports.transactions().required(() -> {
            Company before = ports.companies()
                    .findForUpdate(id)
                    .orElseThrow(() -> new IllegalArgumentException("no company " + id.value()));
            Company changed = changing.apply(before);
            if (changed.equals(before)) {
                return before;
            }
            ports.companies().save(changed);
            journal.record(actor, id.value(), event, "");
            return changed;
        });
    }
}
