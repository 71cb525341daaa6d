package org.paymentassistant.adapter.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;

/**
 * Finds what can be the name of a party: short pieces of text that are mostly letters. A label before it and what
 * follows a separator ("Name · Street · Town") are left off.
 */
public final class NameFinder {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 9;
    private static final int MOST = 1_500;
    private static final Pattern SEPARATOR = Pattern.compile("[•·|●*■▪–—-]");
    private static final Pattern ENDS = Pattern.compile("^[\\s:;,.•·|*–—-]+|[\\s:;,•·|*–—-]+$");
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    private static final Pattern ADDRESS_ON_THE_WEB = Pattern.compile("(?i)www\\.|https?:");
    private static final double FEWEST_LETTERS = 0.6;

    private NameFinder() {}

    /** All that could be names in the order of the text. */
    public static List<Mention<String>> find(TextDocument document, List<Label> labels) {
        Map<Integer, List<Label>> byRow = labels.stream()
                .collect(Collectors.groupingBy(label -> label.span().row().index()));
        List<Mention<String>> names = new ArrayList<>();
        for (Span cell : document.cells()) {
            if (names.size() < MOST) {
                List<Label> onRow = byRow.getOrDefault(cell.row().index(), List.of());
                addName(withoutLabel(cell, onRow), names);
                holders(cell, onRow).forEach(holder -> addName(holder, names));
            }
        }
        return names;
    }

    private static void addName(Span cell, List<Mention<String>> names) {
        Span span = cell;
        for (int i = 1; i < cell.tokens().size(); i++) {
            if (SEPARATOR.matcher(cell.tokens().get(i).text()).matches()) {
                span = new Span(cell.row(), cell.from(), cell.from() + i);
                break;
            }
        }
        String text = tidy(span.text());
        if (looksLikeName(text, span)) {
            names.add(new Mention<>(text, span));
        }
        int comma = text.indexOf(", ");
        if (comma > 2) {
            beforeComma(span)
                    .filter(part -> looksLikeName(tidy(part.text()), part))
                    .ifPresent(part -> names.add(new Mention<>(tidy(part.text()), part)));
        }
    }

    private static java.util.Optional<Span> beforeComma(Span span) {
        for (int i = 0; i < span.tokens().size() - 1; i++) {
            if (span.tokens().get(i).text().endsWith(",")) {
                return java.util.Optional.of(new Span(span.row(), span.from(), span.from() + i + 1));
            }
        }
        return java.util.Optional.empty();
    }

    private static boolean looksLikeName(String text, Span span) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 3
                && text.length() <= LONGEST
                && span.tokens().size() <= MOST_WORDS
                && letters >= FEWEST_LETTERS * text.replace(" ", "").length()
                && !text.contains("@")
                && !ADDRESS_ON_THE_WEB.matcher(text).lookingAt()
                && !text.endsWith(":");
    }

    private static Span withoutLabel(Span cell, List<Label> labels) {
        return labels.stream()
                .filter(label ->
                        label.span().from() == cell.from() && label.span().to() < cell.to())
                .filter(label -> label.span().text().endsWith(":")
                        || label.span()
                                .row()
                                .tokens()
                                .get(label.span().to())
                                .text()
                                .equals(":"))
                .map(label -> behind(cell, label))
                .findFirst()
                .orElse(cell);
    }

    /** What stands behind "account holder:" and the like in the middle of a cell, up to the next separator. */
    private static List<Span> holders(Span cell, List<Label> labels) {
        return labels.stream()
                .filter(label -> label.means(Concept.SELLER))
                .filter(label ->
                        label.span().from() > cell.from() && label.span().to() < cell.to())
                .filter(label -> label.span().text().endsWith(":")
                        || cell.row().tokens().get(label.span().to()).text().equals(":"))
                .map(label -> behind(cell, label))
                .map(span -> upTo(span, labels))
                .toList();
    }

    private static Span upTo(Span span, List<Label> labels) {
        int end = labels.stream()
                .mapToInt(label -> label.span().from())
                .filter(from -> from > span.from() && from < span.to())
                .min()
                .orElse(span.to());
        return new Span(span.row(), span.from(), end);
    }

    private static Span behind(Span cell, Label label) {
        int from = label.span().to();
        boolean colon = cell.row().tokens().get(from).text().equals(":") && from + 1 < cell.to();
        return new Span(cell.row(), colon ? from + 1 : from, cell.to());
    }

    private static String tidy(String text) {
        return ENDS.matcher(UNPRINTED.matcher(text).replaceAll("")).replaceAll("");
    }
}
