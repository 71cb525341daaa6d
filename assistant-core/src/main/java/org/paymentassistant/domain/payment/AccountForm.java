package org.paymentassistant.domain.payment;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.LocalAccountNumbers;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;

/**
 * One way in which accounts are named at a destination. Immutable and thread-safe.
 *
 * @param iban whether it is an IBAN
 * @param number what a local number looks like
 * @param check the check digits of a local number
 * @param bank what names the bank
 */
record AccountForm(boolean iban, Pattern number, Predicate<LocalAccount> check, BankNaming bank) {

    private static final Pattern LOCAL = Pattern.compile("([0-9]+)(?:-([0-9]+))?([nc])(?:!([a-z-]+))?");
    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final Map<String, Predicate<LocalAccount>> CHECKS = Map.of(
            "cbu", account -> LocalAccountNumbers.cbu(account.number()).isPresent(),
            "clabe", account -> LocalAccountNumbers.clabe(account.number()).isPresent(),
            "new-zealand",
                    account -> LocalAccountNumbers.newZealand(account.number()).isPresent(),
            "norwegian",
                    account -> LocalAccountNumbers.norwegian(account.number()).isPresent(),
            "swedish", AccountForm::swedish);

    /** The form of an entry of the table, for example {@code 8n@GB_SORT_CODE}. */
    static AccountForm ofEntry(String entry) {
        String[] halves = entry.split("@", -1);
        BankNaming bank = BankNaming.ofEntry(halves.length > 1 ? halves[1] : "");
        if ("IBAN".equals(halves[0])) {
            return new AccountForm(true, NONE, account -> true, bank);
        }
        Matcher local = LOCAL.matcher(halves[0]);
        if (!local.matches()) {
            throw new IllegalStateException("no form of an account: " + entry);
        }
        String longest = local.group(2) == null ? local.group(1) : local.group(2);
        String kind = "n".equals(local.group(3)) ? "[0-9]" : "[A-Z0-9]";
        return new AccountForm(
                false, Pattern.compile(kind + "{" + local.group(1) + "," + longest + "}"), check(local), bank);
    }

    private static Predicate<LocalAccount> check(Matcher local) {
        if (local.group(4) == null) {
            return account -> true;
        }
        Predicate<LocalAccount> check = CHECKS.get(local.group(4));
        if (check == null) {
            throw new IllegalStateException("no check of accounts: " + local.group(4));
        }
        return check;
    }

    boolean accepts(PaymentAccount account) {
        return account.fold(
                known -> iban, local -> !iban && number.matcher(local.number()).matches() && check.test(local));
    }

    private static boolean swedish(LocalAccount account) {
        String clearing = account.routingNumber().map(RoutingNumber::value).orElse("");
        return switch (clearing) {
            case "9900" -> LocalAccountNumbers.bankgiro(account.number()).isPresent();
            case "9960" -> LocalAccountNumbers.plusgiro(account.number()).isPresent();
            default -> true;
        };
    }
}
