package org.paymentassistant.example.bank;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who owns the accounts at other banks, for the verification of payees. Thread-safe.
 *
 * <p>Accounts that were registered are compared with their owner. For all others any name is right, except that a name with the word
 * {@code Partial} is a close match (the owner's name is that without the word) and one with the word {@code Mismatch} is none.
 * {@link #CLOSE_MATCH_IBAN} and {@link #NO_MATCH_IBAN} answer so for every name but {@link #VERIFIED_NAME}. Accounts that are no IBAN of the
 * Single Euro Payments Area cannot be verified.
 */
public final class PayeeDirectory {
    /** The account whose owner is close to every name. */
    public static final String CLOSE_MATCH_IBAN = "BE72914000010116";

    /** The account whose owner is nobody one could name. */
    public static final String NO_MATCH_IBAN = "BE61914000010217";

    /** The name of the owner of both. */
    public static final String VERIFIED_NAME = "Verified Holder";

    private final Map<AccountNumber, Owner> owners = new ConcurrentHashMap<>();

    private record Owner(String name, HolderType type) {}

    /** Registers the owner of an account, in place of an earlier one. */
    public void register(AccountNumber account, String name, HolderType type) {
        owners.put(account, new Owner(name, type));
    }

    PayeeCheck check(AccountNumber account, String name, HolderType type) {
        if (!SepaCountries.reach(account)) {
            return new PayeeCheck.NotAvailable();
        }
        Owner owner = owners.get(account);
        return owner == null ? checkMagic(account, name, type) : compare(owner, name, type);
    }

    private static PayeeCheck checkMagic(AccountNumber account, String name, HolderType type) {
        Set<String> words = words(name);
        boolean verified = words.equals(words(VERIFIED_NAME));
        if (words.contains("MISMATCH") || (account.value().equals(NO_MATCH_IBAN) && !verified)) {
            return new PayeeCheck.NoMatch();
        }
        if (words.contains("PARTIAL")) {
            return new PayeeCheck.CloseMatch(
                    name.replaceAll("(?i)\\bpartial\\b", "")
                            .replaceAll("\\s+", " ")
                            .strip(),
                    type);
        }
        return account.value().equals(CLOSE_MATCH_IBAN) && !verified
                ? new PayeeCheck.CloseMatch(VERIFIED_NAME, type)
                : new PayeeCheck.Match();
    }

    private static PayeeCheck compare(Owner owner, String name, HolderType type) {
        Set<String> given = words(name);
        Set<String> right = words(owner.name());
        if (given.equals(right)) {
            return type == owner.type()
                    ? new PayeeCheck.Match()
                    : new PayeeCheck.CloseMatch(owner.name(), owner.type());
        }
        Set<String> common = new HashSet<>(given);
        common.retainAll(right);
        boolean close = common.size() * 2 >= right.size();
        return close ? new PayeeCheck.CloseMatch(owner.name(), owner.type()) : new PayeeCheck.NoMatch();
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        Set<String> words = new HashSet<>(List.of(plain.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
