package org.paymentassistant.example.demo;

import java.security.PublicKey;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.example.bank.AccountNumber;
import org.paymentassistant.example.bank.CompanySetup;
import org.paymentassistant.example.bank.InitialWallet;
import org.paymentassistant.example.bank.revolut.RevolutAccount;
import org.paymentassistant.example.bank.revolut.RevolutCompany;
import org.paymentassistant.example.wiring.BankFileAccount;
import org.paymentassistant.example.wiring.BankUser;
import org.paymentassistant.samples.DemoCompany;

/** The company of the demonstration and its people, as assistant and bank know them. */
final class DemoPeople {

    static final CompanyId COMPANY = new CompanyId("atelier-lumen");
    static final MailAddress ADMINISTRATOR = new MailAddress("direction@atelier-lumen.example");
    static final MailAddress ACCOUNTANT = new MailAddress("compta@atelier-lumen.example");
    static final String PASSWORD = "demo";
    static final String WEB_USER = "direction";
    static final String BANK_USER = "atelier-lumen";
    static final String ISSUER = "assistant.example";
    static final String BANK_SECRET = "a secret of the demonstration";

    private DemoPeople() {}

    static Company company() {
        PartyName name = PartyName.of(DemoCompany.NAME);
        Set<PaymentAccount> accounts = DemoCompany.accounts().values().stream()
                .map(iban -> PaymentAccount.of(Iban.of(iban)))
                .collect(Collectors.toSet());
        CompanyProfile profile = new CompanyProfile(List.of(name), Set.of(VatId.of(DemoCompany.VAT_ID)), accounts);
        return Company.notActivated(COMPANY, name, profile, Language.EN);
    }

    static SenderPolicy senders() {
        return new SenderPolicy(Set.of(ACCOUNTANT), Set.of(), Set.of());
    }

    static Map<CompanyId, BankUser> bankUsers() {
        return Map.of(COMPANY, new BankUser(BANK_USER, BANK_SECRET));
    }

    static RevolutCompany atRevolut(PublicKey key) {
        List<RevolutAccount> accounts = new TreeMap<>(DemoCompany.accounts())
                .entrySet().stream()
                        .map(account -> new RevolutAccount(
                                account.getKey(), account.getKey(), new AccountNumber(account.getValue())))
                        .toList();
        return new RevolutCompany(BANK_USER, ISSUER, key, BANK_SECRET, accounts);
    }

    static Map<CompanyId, List<BankFileAccount>> fileAccounts() {
        List<BankFileAccount> accounts = new TreeMap<>(DemoCompany.accounts())
                .entrySet().stream()
                        .map(account -> new BankFileAccount(
                                Currency.getInstance(account.getKey()), Iban.of(account.getValue()), Optional.empty()))
                        .toList();
        return Map.of(COMPANY, accounts);
    }

    static CompanySetup atTheBank() {
        List<InitialWallet> wallets = new TreeMap<>(DemoCompany.accounts())
                .entrySet().stream()
                        .map(account -> InitialWallet.of(account.getKey(), DemoCompany.NAME, account.getValue()))
                        .toList();
        return new CompanySetup(BANK_USER, BANK_SECRET, DemoCompany.NAME, wallets);
    }
}
