package org.paymentassistant.adapter.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.TextRow;

/** Finds what can be the number of a document: words with a digit, also where they are parted by a space. */
public final class IdentifierFinder {

    private static final Pattern LABEL_BEFORE = Pattern.compile("^(?:.*[:#°º№=]|(?i:no|nr|n|num)[.:°º]+)(?=[^:#°]+$)");
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d./_\\\\+*-]{0,28}[\\p{L}\\d])?");
    private static final Pattern PREFIX = Pattern.compile(
            "(?!(?i:no|nr|n|num|ref|id|iban|bic|swift|vat|tva|mwst|ust|btw|iva|tel|fax|hrb|hra|rcs|kvk|page|seite|date|eur|usd|gbp|chf|ca|us)\\b)\\p{Lu}{1,4}[-/.]?");
    private static final Pattern JOINT = Pattern.compile("[-/–]");
    private static final Pattern ENDS = Pattern.compile("^[(\\[#'\"*]+|[.,;:)\\]'\"*]+$");
    private static final int MOST = 3_000;

    private IdentifierFinder() {}

    /** All identifiers in the order of the text. */
    public static List<Mention<String>> find(TextDocument document) {
        List<Mention<String>> found = new ArrayList<>();
        for (TextRow row : document.rows()) {
            for (int i = 0; i < row.tokens().size() && found.size() < MOST; i++) {
                Optional<String> single = single(row.tokens().get(i).text());
                if (single.isPresent()) {
                    found.add(new Mention<>(single.get(), new Span(row, i, i + 1)));
                    withPrefix(row, i, single.get()).ifPresent(found::add);
                    withSuffix(row, i, single.get()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<String> single(String word) {
        if (word.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher label = LABEL_BEFORE.matcher(word);
        String bare =
                ENDS.matcher(label.find() ? word.substring(label.end()) : word).replaceAll("");
        boolean hasDigit = bare.chars().anyMatch(Character::isDigit);
        return hasDigit && FORM.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    /** "RE 2024-17", "F / 2024". */
    private static Optional<Mention<String>> withPrefix(TextRow row, int i, String number) {
        if (i == 0
                || !sameCell(row, i - 1, i)
                || !PREFIX.matcher(row.tokens().get(i - 1).text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Mention<>(row.tokens().get(i - 1).text() + " " + number, new Span(row, i - 1, i + 1)));
    }

    /** "2024 / 17", "2024 - 0017", "2024 0017". */
    private static Optional<Mention<String>> withSuffix(TextRow row, int i, String number) {
        boolean jointed = i + 2 < row.tokens().size()
                && sameCell(row, i, i + 2)
                && JOINT.matcher(row.tokens().get(i + 1).text()).matches();
        int last = jointed ? i + 2 : i + 1;
        if (last >= row.tokens().size() || !sameCell(row, i, last)) {
            return Optional.empty();
        }
        return single(row.tokens().get(last).text())
                .filter(end -> jointed
                        || (end.length() >= 2
                                && end.equals(row.tokens().get(last).text())))
                .map(end -> new Mention<>(
                        number + (jointed ? " " + row.tokens().get(i + 1).text() + " " : " ") + end,
                        new Span(row, i, last + 1)));
    }

    private static boolean sameCell(TextRow row, int one, int other) {
        return row.tokens().get(one).cell() == row.tokens().get(other).cell();
    }
}
