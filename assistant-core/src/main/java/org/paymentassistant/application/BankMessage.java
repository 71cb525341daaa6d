package org.paymentassistant.application;

import java.util.Optional;
import java.util.regex.Pattern;
import org.paymentassistant.domain.text.CleanLine;

/**
 * What a bank says to a refusal, made fit for a mail and a page: one line of visible characters, no longer than people read,
 * without addresses that would become links and with no more of a long number than its end.
 */
final class BankMessage {

    private static final int LONGEST = 200;
    private static final int LONGEST_READ = 2 * LONGEST;
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\S*(?:://|www\\.|@)\\S*");
    /** An IBAN, with or without spaces; eight digits or more; digits in groups, which is how accounts are printed. */
    private static final Pattern LONG_NUMBER = Pattern.compile(
            "\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{1,4}){3,8}\\b|[0-9]{8,}|\\b[0-9]{2,5}(?: [0-9]{2,5}){2,8}\\b");

    private static final int SHOWN = 4;

    private BankMessage() {}

    /** The text to show; empty where nothing of it can be shown. */
    static Optional<String> shown(String said) {
        String read = said.substring(0, Math.min(said.length(), LONGEST_READ));
        return CleanLine.of(read, LONGEST_READ)
                .map(line -> ADDRESS.matcher(line).replaceAll("…"))
                .map(line -> LONG_NUMBER.matcher(line).replaceAll(number -> masked(number.group())))
                .map(BankMessage::cut)
                .filter(line -> line.chars().anyMatch(Character::isLetter));
    }

    private static String masked(String number) {
        String compact = number.replace(" ", "");
        return "•••• " + compact.substring(compact.length() - SHOWN);
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST - 1);
        int letter = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1);
        return line.substring(0, space > LONGEST / 2 ? space : letter) + "…";
    }
}
