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

/** Finds VAT ids by their country prefix and check digits. */
public final class VatIdFinder {

    private static final Pattern PATTERN =
            Pattern.compile("(?<![A-Z0-9])(?:CHE[- ]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}(?:\\s?(?:MWST|TVA|IVA))?"
                    + "|(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI)"
                    + "[ -]?[A-Z0-9](?:[ .-]?[A-Z0-9+*]){6,14})(?![A-Z0-9])");
    private static final int SHORTEST = 8;
    private static final int MOST = 200;

    private VatIdFinder() {}

    /** All VAT ids in the order of the text. */
    public static List<Mention<VatId>> find(TextDocument document) {
        List<Mention<VatId>> ids = new ArrayList<>();
        for (Span cell : document.cells()) {
            CellText text = new CellText(cell);
            Matcher matcher = PATTERN.matcher(text.text());
            while (ids.size() < MOST && matcher.find()) {
                longest(matcher.group())
                        .ifPresent(id -> ids.add(new Mention<>(id, text.span(matcher.start(), matcher.end()))));
            }
        }
        return ids;
    }

    /** Words behind an id may look like part of it; the longest beginning that is an id counts. */
    private static Optional<VatId> longest(String text) {
        for (int end = text.length(); end >= SHORTEST; end--) {
            boolean atBreak = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            Optional<VatId> id = atBreak ? VatId.parse(text.substring(0, end)) : Optional.empty();
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }
}
