package org.paymentassistant.example.serve;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.example.web.NoticeSecret;
import org.paymentassistant.example.wiring.BankApplication;
import org.paymentassistant.example.wiring.BankFileAccount;
import org.paymentassistant.example.wiring.BankKind;
import org.paymentassistant.example.wiring.BankUser;

/**
 * A company as its bank knows it, which is another thing at each kind of bank. Only what the kind needs is asked for.
 *
 * @param user who it is; at an API of drafts the application's client id and the refresh token
 * @param issuer the domain that the application is registered for; else empty
 * @param key the application's key in PEM; else empty
 * @param accounts what payment files debit; else empty
 * @param notices what the bank signs its notices with, where it sends any
 */
record CompanyBank(
        BankUser user, String issuer, String key, List<BankFileAccount> accounts, Optional<NoticeSecret> notices) {

    private static final BankUser NOBODY = new BankUser("", "");

    static CompanyBank of(ConfigFile file, BankKind kind, String prefix) {
        return switch (kind) {
            case IBANFIRST -> new CompanyBank(user(file, prefix), "", "", List.of(), notices(file, prefix));
            case REVOLUT ->
                new CompanyBank(
                        user(file, prefix),
                        file.text(prefix + "bank-issuer"),
                        key(file, prefix + "bank-key"),
                        List.of(),
                        Optional.empty());
            case PAIN001 -> new CompanyBank(NOBODY, "", "", accounts(file, prefix + "pay-from."), Optional.empty());
        };
    }

    BankApplication application() {
        return new BankApplication(user.name(), issuer, () -> BankApplication.key(key), user::secret);
    }

    private static Optional<NoticeSecret> notices(ConfigFile file, String prefix) {
        String key = prefix + "bank-notice-secret";
        return file.optionalSecret(key)
                .flatMap(secret -> file.value(key, "secret of 16 characters or more", NoticeSecret::of));
    }

    private static BankUser user(ConfigFile file, String prefix) {
        return new BankUser(file.text(prefix + "bank-user"), file.secret(prefix + "bank-secret"));
    }

    /** Tried at once, so that a key that is none is told when the service starts and not with the first invoice. */
    private static String key(ConfigFile file, String key) {
        String pem = file.secret(key);
        if (!pem.isEmpty()) {
            file.value(key, "RSA key in PEM (PKCS #8)", BankApplication::key);
        }
        return pem;
    }

    private static List<BankFileAccount> accounts(ConfigFile file, String prefix) {
        Set<String> currencies = file.partsAfter(prefix);
        if (currencies.isEmpty()) {
            file.note(prefix + "EUR", "is missing: there is no account to pay from");
        }
        return currencies.stream()
                .flatMap(code -> file
                        .value(
                                prefix + code,
                                "IBAN in a known currency, with or without a BIC after it",
                                text -> account(code, text))
                        .stream())
                .toList();
    }

    private static BankFileAccount account(String code, String text) {
        String[] parts = text.split(" ", 2);
        Optional<Bic> agent = parts.length == 2 ? Optional.of(Bic.of(parts[1].strip())) : Optional.empty();
        return new BankFileAccount(Currency.getInstance(code), Iban.of(parts[0]), agent);
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return "CompanyBank[" + user.name() + "]";
    }
}
