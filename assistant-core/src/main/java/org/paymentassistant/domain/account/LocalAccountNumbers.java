package org.paymentassistant.domain.account;

import java.util.Optional;
import java.util.function.Predicate;
import org.paymentassistant.domain.checksum.Checksum;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.text.CompactText;

/**
 * Account numbers of countries whose own format holds check digits. Each method reads the number as people write it
 * and gives the account, or nothing if the length or a check digit is wrong.
 */
public final class LocalAccountNumbers {

    private static final String BANKGIROT = "9900";
    private static final String PLUSGIROT = "9960";

    private LocalAccountNumbers() {}

    /**
     * A Swedish Bankgiro number: 7 or 8 digits (Luhn), for example {@code 5050-1055}. Its bank is the clearing number
     * 9900, by which credit transfers address Bankgirot.
     */
    public static Optional<LocalAccount> bankgiro(String text) {
        return digits(text, 7, 8)
                .filter(Checksum::luhn)
                .map(number -> at(RoutingScheme.SE_CLEARING, BANKGIROT, number));
    }

    /**
     * A Swedish Plusgiro number: 2 to 8 digits (Luhn). Its bank is the clearing number 9960, by which credit transfers
     * address Plusgirot.
     */
    public static Optional<LocalAccount> plusgiro(String text) {
        return digits(text, 2, 8)
                .filter(Checksum::luhn)
                .map(number -> at(RoutingScheme.SE_CLEARING, PLUSGIROT, number));
    }

    /** A Mexican CLABE: 18 digits, the last of which checks the others by the weights 3, 7, 1. */
    public static Optional<LocalAccount> clabe(String text) {
        return in("MX", digits(text, 18, 18), LocalAccountNumbers::clabeCheck);
    }

    /** An Argentine CBU: 22 digits in two blocks, each with a check digit. */
    public static Optional<LocalAccount> cbu(String text) {
        return in("AR", digits(text, 22, 22), LocalAccountNumbers::cbuCheck);
    }

    /** A Norwegian account: eleven digits, the last of which checks the others by modulus 11. */
    public static Optional<LocalAccount> norwegian(String text) {
        return in("NO", digits(text, 11, 11), NationalAccountCheck::norwegian);
    }

    /**
     * A New Zealand account: bank 2, branch 4, base 7, suffix 2 or 3, which is brought to 3. The base has a check
     * digit by the rule of its bank; the few banks whose rule counts the suffix are not checked.
     */
    public static Optional<LocalAccount> newZealand(String text) {
        return in("NZ", digits(text, 15, 16).map(LocalAccountNumbers::withLongSuffix), NewZealandCheck::passes);
    }

    /**
     * An account at a bank that is known by its routing number, in the scheme's normal form: British numbers of six or
     * seven digits get zeros before them, which the sort code's bank reads the same.
     *
     * @param routingNumber the number of the bank; not null
     * @param text the account's number and nothing else; not null
     * @return the account; empty if the text is no number
     */
    public static Optional<LocalAccount> atBank(RoutingNumber routingNumber, String text) {
        return LocalAccount.parse(text, Optional.of(routingNumber), Optional.empty())
                .map(account ->
                        routingNumber.scheme() == RoutingScheme.GB_SORT_CODE ? withEightDigits(account) : account);
    }

    private static LocalAccount withEightDigits(LocalAccount account) {
        String number = account.number();
        boolean shortened = CompactText.isDigits(number) && (number.length() == 6 || number.length() == 7);
        return shortened
                ? new LocalAccount("0".repeat(8 - number.length()) + number, account.routingNumber(), account.country())
                : account;
    }

    private static Optional<LocalAccount> in(String country, Optional<String> number, Predicate<String> check) {
        return number.filter(check)
                .map(n -> new LocalAccount(n, Optional.empty(), Optional.of(new CountryCode(country))));
    }

    private static LocalAccount at(RoutingScheme scheme, String bank, String number) {
        return new LocalAccount(number, Optional.of(new RoutingNumber(scheme, bank)), Optional.empty());
    }

    private static Optional<String> digits(String text, int shortest, int longest) {
        return CompactText.of(text, ".")
                .filter(CompactText::isDigits)
                .filter(number -> number.length() >= shortest && number.length() <= longest);
    }

    private static String withLongSuffix(String number) {
        return number.length() == 16 ? number : number.substring(0, 13) + "0" + number.substring(13);
    }

    private static boolean clabeCheck(String number) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += Checksum.valueOf(number.charAt(i)) * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1) % 10;
        }
        return (10 - sum % 10) % 10 == Checksum.lastDigit(number);
    }

    private static boolean cbuCheck(String number) {
        return Checksum.weighted(number, 7, 1, 3, 9, 7, 1, 3, 1) % 10 == 0
                && Checksum.weighted(number.substring(8), 3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1) % 10 == 0;
    }
}
