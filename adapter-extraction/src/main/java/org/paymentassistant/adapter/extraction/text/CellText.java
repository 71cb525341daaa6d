package org.paymentassistant.adapter.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a cell as one string, from whose characters one gets back to the words. */
public final class CellText {

    private static final int LONGEST = 2_000;

    private final Span cell;
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    /** The text of some neighbouring words; very long ones are cut. */
    public CellText(Span cell) {
        this.cell = cell;
        StringBuilder joined = new StringBuilder();
        for (Token token : cell.tokens()) {
            if (joined.length() > LONGEST) {
                break;
            }
            if (!joined.isEmpty()) {
                joined.append(' ');
            }
            starts.add(joined.length());
            joined.append(token.text());
        }
        this.text = joined.toString();
    }

    /** The words with one space between them. */
    public String text() {
        return text;
    }

    /** The words that the characters from {@code start} to before {@code end} belong to. */
    public Span span(int start, int end) {
        return new Span(cell.row(), cell.from() + indexAt(start), cell.from() + indexAt(end - 1) + 1);
    }

    /** The gap before a word as a share of its font size: about a quarter for an ordinary space. */
    public double gapBefore(int character) {
        int index = cell.from() + indexAt(character);
        if (index == 0) {
            return 0;
        }
        Token left = cell.row().tokens().get(index - 1);
        Token right = cell.row().tokens().get(index);
        return (right.box().x() - left.box().right())
                / Math.max(1, right.word().style().fontSize());
    }

    /** The mean width of a character of the word at a place as a share of its font size. */
    public double characterWidth(int character) {
        Token word = cell.row().tokens().get(cell.from() + indexAt(character));
        return word.box().width()
                / Math.max(1, word.text().length())
                / Math.max(1, word.word().style().fontSize());
    }

    private int indexAt(int character) {
        int index = java.util.Collections.binarySearch(starts, character);
        return index >= 0 ? index : -index - 2;
    }
}
