package org.paymentassistant.adapter.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.adapter.extraction.text.Token;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanRepair;

/** Finds IBANs by their check digits, also where they are printed in groups, and what only looks like one. */
public final class AccountFinder {

    private static final Pattern BEGIN =
            Pattern.compile("(?<![A-Z0-9])(?:IBAN[:.]?)?([A-Z]{2}[0-9OIlSBZ]{2}[A-Z0-9]*)[.,;)]*$");
    private static final Pattern DASH = Pattern.compile("[\\u00a0\\u2011-\\u2014-]");
    private static final Pattern OPENING = Pattern.compile("^[(\\[:]+");
    private static final Pattern CLOSING = Pattern.compile("[.,;)]+$");
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9]{1,30}");
    private static final Pattern PART_BELOW = Pattern.compile("[A-Z0-9]{1,30}");
    private static final Pattern GROUPED = Pattern.compile("[A-Z]{2}\\d{2}(?:-[A-Z0-9]{4})+(?:-[A-Z0-9]{1,4})?$");
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;
    private static final int MOST_TOKENS = 12;
    private static final int SHORTEST_PLACEHOLDER = 14;

    private AccountFinder() {}

    /**
     * What looks like an IBAN.
     *
     * @param iban the account, where its check digits are right
     * @param repaired whether reading errors were mended for it
     * @param compact what was read
     */
    public record Found(Optional<Iban> iban, boolean repaired, String compact) {}

    /** All that look like IBANs, in the order of the text. */
    public static List<Mention<Found>> find(TextDocument document) {
        List<Mention<Found>> accounts = new ArrayList<>();
        for (TextRow row : document.rows()) {
            int from = 0;
            while (from < row.tokens().size()) {
                Optional<Mention<Found>> found = at(document, row, from);
                found.ifPresent(accounts::add);
                from = found.map(mention -> mention.span().to()).orElse(from + 1);
            }
        }
        return accounts;
    }

    private static Optional<Mention<Found>> at(TextDocument document, TextRow row, int from) {
        Matcher begin = BEGIN.matcher(clean(row.tokens().get(from)));
        if (!begin.find()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(begin.group(1));
        Optional<Mention<Found>> valid = check(text, row, from, from + 1);
        int to = from + 1;
        while (valid.isEmpty() && to < row.tokens().size() && to - from < MOST_TOKENS && text.length() < LONGEST) {
            String next = CLOSING.matcher(clean(row.tokens().get(to))).replaceAll("");
            if (!PART.matcher(next).matches() || isLabel(next, text)) {
                break;
            }
            text.append(next.toUpperCase(Locale.ROOT));
            to++;
            valid = check(text, row, from, to);
        }
        int end = to;
        return valid.or(() -> belowToo(document, row, text, from, end))
                .or(() -> repaired(text, row, from, end))
                .or(() -> placeholder(text, row, from, end));
    }

    private static boolean isLabel(String next, StringBuilder text) {
        return text.length() >= SHORTEST - 1 && next.matches("(?i)bic|swift|iban|bank|blz");
    }

    private static Optional<Mention<Found>> check(StringBuilder text, TextRow row, int from, int to) {
        return text.length() < SHORTEST
                ? Optional.empty()
                : Iban.parse(text.toString())
                        .map(iban -> new Mention<>(
                                new Found(Optional.of(iban), false, text.toString()), new Span(row, from, to)));
    }

    private static boolean goesOn(TextRow row, int from, int to) {
        return to < row.tokens().size()
                && row.tokens().get(to).cell() == row.tokens().get(from).cell();
    }

    /** An IBAN that goes on at the beginning of the line below. */
    private static Optional<Mention<Found>> belowToo(
            TextDocument document, TextRow row, StringBuilder text, int from, int to) {
        if (text.length() < 8 || goesOn(row, from, to)) {
            return Optional.empty();
        }
        return document.neighbour(row, 1).flatMap(below -> {
            StringBuilder longer = new StringBuilder(text);
            for (Token token : below.tokens()) {
                if (token.box().x()
                                >= row.tokens().get(from).box().x()
                                        - token.word().style().fontSize() * 8
                        && PART_BELOW.matcher(clean(token)).matches()
                        && longer.length() < LONGEST) {
                    longer.append(clean(token));
                    Optional<Mention<Found>> found = check(longer, row, from, to);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<Mention<Found>> repaired(StringBuilder text, TextRow row, int from, int to) {
        Span span = new Span(row, from, to);
        return span.isOcr()
                ? IbanRepair.repair(text.toString())
                        .map(iban -> new Mention<>(new Found(Optional.of(iban), true, text.toString()), span))
                : Optional.empty();
    }

    /** A word with hyphens other than between groups of four is another kind of number. */
    private static Optional<Mention<Found>> placeholder(StringBuilder text, TextRow row, int from, int to) {
        String first = row.tokens().get(from).text();
        if (first.contains("-") && !GROUPED.matcher(first).find()) {
            return Optional.empty();
        }
        boolean digits = text.chars().filter(Character::isDigit).count() >= text.length() * 0.6;
        return text.length() >= SHORTEST_PLACEHOLDER && digits
                ? Optional.of(
                        new Mention<>(new Found(Optional.empty(), false, text.toString()), new Span(row, from, to)))
                : Optional.empty();
    }

    private static String clean(Token token) {
        return OPENING.matcher(DASH.matcher(token.text()).replaceAll("")).replaceAll("");
    }
}
