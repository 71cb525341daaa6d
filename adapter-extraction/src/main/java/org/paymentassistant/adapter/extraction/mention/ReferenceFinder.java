package org.paymentassistant.adapter.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.text.CellText;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.ReferenceType;

/** Finds structured references whose form is unmistakable: RF, the Belgian OGM, the Swiss QR reference. */
public final class ReferenceFinder {

    private static final Pattern RF =
            Pattern.compile("(?<![A-Za-z0-9])RF\\s?\\d{2}(?:[ .-]?[A-Za-z0-9]){1,21}(?![A-Za-z0-9])");
    private static final Pattern OGM = Pattern.compile(
            "[+*]{3}\\s?\\d{3}\\s?/\\s?\\d{4}\\s?/\\s?\\d{5}\\s?[+*]{3}|(?<![\\d/])\\d{3}/\\d{4}/\\d{5}(?![\\d/])");
    private static final Pattern QRR =
            Pattern.compile("(?<!\\d)\\d{1,2}(?:\\s?\\d{5}){5}(?!\\d)|(?<!\\d)\\d{27}(?!\\d)");
    private static final int MOST = 200;

    private ReferenceFinder() {}

    /** All references in the order of the text. */
    public static List<Mention<CreditorReference>> find(TextDocument document) {
        List<Mention<CreditorReference>> references = new ArrayList<>();
        for (TextRow row : document.rows()) {
            CellText text = new CellText(row.span());
            add(text, RF, ReferenceType.RF, references);
            add(text, OGM, ReferenceType.BE_OGM, references);
            add(text, QRR, ReferenceType.CH_QRR, references);
        }
        return references;
    }

    private static void add(
            CellText text, Pattern pattern, ReferenceType type, List<Mention<CreditorReference>> references) {
        Matcher matcher = pattern.matcher(text.text());
        while (references.size() < MOST && matcher.find()) {
            longest(type, matcher.group())
                    .ifPresent(
                            found -> references.add(new Mention<>(found, text.span(matcher.start(), matcher.end()))));
        }
    }

    /** What stands behind a reference may look like part of it; the longest beginning that is one counts. */
    private static Optional<CreditorReference> longest(ReferenceType type, String text) {
        for (int end = text.length(); end > 4; end = Math.max(text.lastIndexOf(' ', end - 1), 0)) {
            Optional<CreditorReference> reference = CreditorReference.parse(type, text.substring(0, end));
            if (reference.isPresent()) {
                return reference;
            }
        }
        return Optional.empty();
    }
}
