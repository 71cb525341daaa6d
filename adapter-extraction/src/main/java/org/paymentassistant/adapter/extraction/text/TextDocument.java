package org.paymentassistant.adapter.extraction.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.Word;

/** The visible text of some pages as rows of cells, from top to bottom. Immutable. */
public final class TextDocument {

    private final List<TextRow> rows;
    private final Map<Integer, Page> pages = new LinkedHashMap<>();
    private final double usualFontSize;

    private TextDocument(List<Page> pages) {
        List<TextRow> all = new ArrayList<>();
        for (Page page : pages) {
            this.pages.put(page.number(), page);
            addRows(page, all);
        }
        this.rows = List.copyOf(all);
        this.usualFontSize = median(all);
    }

    /** The text of the given pages. */
    public static TextDocument of(List<Page> pages) {
        return new TextDocument(pages);
    }

    /** All rows in their order. */
    public List<TextRow> rows() {
        return rows;
    }

    /** All cells in their order. */
    public List<Span> cells() {
        return rows.stream().flatMap(row -> row.cells().stream()).toList();
    }

    /** The page numbers in their order. */
    public List<Integer> pageNumbers() {
        return List.copyOf(pages.keySet());
    }

    /** The row at a distance from another on the same page. */
    public Optional<TextRow> neighbour(TextRow row, int distance) {
        int index = row.index() + distance;
        return index >= 0 && index < rows.size() && rows.get(index).page() == row.page()
                ? Optional.of(rows.get(index))
                : Optional.empty();
    }

    /** The size of most words, in points. */
    public double usualFontSize() {
        return usualFontSize;
    }

    /** How far down its page something stands, from 0 at the top to 1. */
    public double heightOnPage(Span span) {
        return clamp(span.box().centreY() / page(span).height());
    }

    /** How far right on its page something stands, from 0 at the left to 1. */
    public double placeAcross(Span span) {
        return clamp(span.box().centreX() / page(span).width());
    }

    private Page page(Span span) {
        return java.util.Objects.requireNonNull(pages.get(span.page()));
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static void addRows(Page page, List<TextRow> rows) {
        for (List<Line> row : new PageRows(page.lines()).rows()) {
            rows.add(row(page.number(), rows.size(), row));
        }
    }

    private static TextRow row(int page, int index, List<Line> cells) {
        List<Token> tokens = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Word word : cells.get(cell).words()) {
                tokens.add(new Token(word, cell, Plain.compact(word.text())));
            }
        }
        return new TextRow(page, index, tokens);
    }

    private static double median(List<TextRow> rows) {
        double[] sizes = rows.stream()
                .flatMap(row -> row.tokens().stream())
                .mapToDouble(token -> token.word().style().fontSize())
                .sorted()
                .toArray();
        return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
    }

    /** The distinct plain words, for a first look at what the text is about. */
    public Set<String> vocabulary() {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> row.tokens().forEach(token -> words.add(token.plain())));
        return words;
    }
}
