package org.paymentassistant.example.serve;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.example.wiring.BankKind;

/**
 * A company as it is configured. A bank has its companies in its own books.
 *
 * @param company the company, not yet activated
 * @param administrator who gets the welcome mail
 * @param bank what it is at the bank, another for each company
 * @param senders who may hand in invoices
 * @param mainAccounts the bank's ids of the accounts to pay from, by currency
 */
record CompanySettings(
        Company company,
        MailAddress administrator,
        CompanyBank bank,
        SenderPolicy senders,
        Map<Currency, BankAccountId> mainAccounts) {

    private static final MailAddress NOBODY = new MailAddress("nobody@invalid");

    static List<CompanySettings> all(ConfigFile file, BankKind kind) {
        Set<String> ids = file.partsAfter("company.");
        if (ids.isEmpty()) {
            file.note("company.ID.name", "is missing: there is no company");
        }
        return ids.stream()
                .flatMap(id -> file
                        .value("company." + id + ".name", "name", name -> of(file, kind, id, PartyName.of(name)))
                        .or(() -> nameless(file, id))
                        .stream())
                .toList();
    }

    private static Optional<CompanySettings> nameless(ConfigFile file, String id) {
        file.text("company." + id + ".name");
        return Optional.empty();
    }

    private static CompanySettings of(ConfigFile file, BankKind kind, String id, PartyName name) {
        String prefix = "company." + id + ".";
        CompanyProfile profile = new CompanyProfile(
                List.of(name),
                parts(file, prefix + "vat-ids", "VAT id", VatId::of),
                parts(file, prefix + "accounts", "IBAN", text -> PaymentAccount.of(Iban.of(text))));
        Language language = file.value(
                        prefix + "language",
                        "language that is spoken here",
                        text -> Language.of(text).orElseThrow(IllegalArgumentException::new))
                .orElse(Language.EN);
        SenderPolicy senders = new SenderPolicy(
                parts(file, prefix + "senders", "e-mail address", MailAddress::new),
                Set.copyOf(file.list(prefix + "sender-domains")),
                Set.of());
        return new CompanySettings(
                Company.notActivated(new CompanyId(id), name, profile, language),
                administrator(file, prefix + "administrator"),
                CompanyBank.of(file, kind, prefix),
                senders,
                mainAccounts(file, prefix + "main-account."));
    }

    private static MailAddress administrator(ConfigFile file, String key) {
        file.text(key);
        return file.value(key, "e-mail address", MailAddress::new).orElse(NOBODY);
    }

    private static Map<Currency, BankAccountId> mainAccounts(ConfigFile file, String prefix) {
        Map<String, BankAccountId> accounts = new TreeMap<>();
        for (String code : file.partsAfter(prefix)) {
            file.value(prefix + code, "account id of the bank in a known currency", id -> {
                        Currency.getInstance(code);
                        return new BankAccountId(id);
                    })
                    .ifPresent(id -> accounts.put(code, id));
        }
        return accounts.entrySet().stream()
                .collect(Collectors.toMap(account -> Currency.getInstance(account.getKey()), Map.Entry::getValue));
    }

    private static <T> Set<T> parts(ConfigFile file, String key, String form, Function<String, T> parsing) {
        return file.value(
                        key,
                        "list separated by commas, each part: " + form,
                        text -> file.list(key).stream().map(parsing).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
