package org.paymentassistant.adapter.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.text.CellText;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.party.VatId;

/**
 * Finds VAT ids by their country prefix and form. Their check digits are told apart and not asked for: printed ids that
 * are wrong still tell whose they are.
 */
public final class VatIdFinder {

    private static final String SWISS = "CHE[- ]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}";
    private static final Pattern PATTERN = Pattern.compile("(?<![A-Z0-9])(?:" + SWISS
            + "|(?:AT[ -]?U|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI)"
            + "[ -]?(?:[A-Z0-9]{1,2}[ .-]?)?\\d(?:[ .-]?\\d){6,10}(?:[ .]?B[ .]?\\d{2}|[A-Z]{1,2})?)(?![A-Z0-9])");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;
    private static final int MOST = 200;

    private VatIdFinder() {}

    /**
     * A VAT id as printed.
     *
     * @param value upper case, without separators
     * @param valid whether its check digits are right
     */
    public record Found(String value, boolean valid) {}

    /** All VAT ids in the order of the text. */
    public static List<Mention<Found>> find(TextDocument document) {
        List<Mention<Found>> ids = new ArrayList<>();
        for (Span cell : document.cells()) {
            CellText text = new CellText(cell);
            Matcher matcher = PATTERN.matcher(text.text());
            while (ids.size() < MOST && matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                found(matcher.group()).ifPresent(id -> ids.add(new Mention<>(id, text.span(start, end))));
            }
        }
        return ids;
    }

    private static Optional<Found> found(String text) {
        Optional<VatId> valid = VatId.parse(text);
        if (valid.isPresent()) {
            return Optional.of(new Found(valid.get().value(), true));
        }
        String compact = text.replaceAll("[^A-Z0-9]", "");
        return compact.length() >= SHORTEST && compact.length() <= LONGEST
                ? Optional.of(new Found(compact, false))
                : Optional.empty();
    }
}
