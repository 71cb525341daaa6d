package org.paymentassistant.application.risk;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.submission.MailTraits;

/** Notes what a mail says beside its files. It is data: nothing in it is ever done because it says so. */
public final class MailReading {

    private static final int LONGEST_IBAN = 34;
    private static final int SHORTEST_IBAN = 15;
    private static final Pattern IBAN_START =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?=[ \\u00a0]?[A-Z0-9])");

    private MailReading() {}

    /** The traits of a message. */
    public static MailTraits of(IncomingMessage message) {
        String text = message.subject() + "\n" + message.text();
        return new MailTraits(
                message.authentication(), Domains.in(text), accounts(text), NewBankDetails.announcedIn(text));
    }

    private static Set<Iban> accounts(String text) {
        Set<Iban> found = new HashSet<>();
        String upper = text.toUpperCase(Locale.ROOT);
        Matcher matcher = IBAN_START.matcher(upper);
        while (matcher.find()) {
            longest(compact(upper, matcher.start()), found);
        }
        return found;
    }

    private static String compact(String text, int from) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < text.length() && letters.length() < LONGEST_IBAN; i++) {
            char character = text.charAt(i);
            boolean digitOrLetter = character < 128 && Character.isLetterOrDigit(character);
            if (digitOrLetter) {
                letters.append(character);
            } else if (character != ' ' && character != '\u00a0') {
                break;
            }
        }
        return letters.toString();
    }

    private static void longest(String letters, Set<Iban> found) {
        for (int length = letters.length(); length >= SHORTEST_IBAN; length--) {
            java.util.Optional<Iban> iban = Iban.parse(letters.substring(0, length));
            if (iban.isPresent()) {
                found.add(iban.get());
                return;
            }
        }
    }
}
