package org.paymentassistant.application;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.account.Iban;

/** Recognises an invoice that is written in a message's own text, so that the answer can say what to do with it. */
final class WrittenInvoice {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:€|\\$|£|\\b(?:EUR|CHF|USD|GBP))\\s?\\d|\\d[.,]\\d{2}\\s?(?:€|\\$|£|(?:EUR|CHF|USD|GBP)\\b)");
    private static final Pattern ACCOUNT = Pattern.compile("\\b[A-Z]{2}\\d{2}(?:[ \u00a0]?[A-Z0-9]){11,30}");
    private static final int SHORTEST_IBAN = 15;

    private WrittenInvoice() {}

    /** Whether the text holds an amount of money and a valid account to pay it to. */
    static boolean isIn(String text) {
        return AMOUNT.matcher(text).find() && holdsAccount(text);
    }

    private static boolean holdsAccount(String text) {
        Matcher account = ACCOUNT.matcher(text);
        while (account.find()) {
            if (beginsWithIban(account.group().replaceAll("[ \u00a0]", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Words may follow an account without anything between. */
    private static boolean beginsWithIban(String compact) {
        for (int length = SHORTEST_IBAN; length <= compact.length(); length++) {
            if (Iban.parse(compact.substring(0, length)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
