package org.paymentassistant.adapter.ocr.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

/**
 * Turns what stands on a page against the clock, so that text of the given direction becomes upright.
 *
 * @param degrees direction of the text that is to be upright: 0, 90, 180 or 270 clockwise
 * @param width of the page before, in points
 * @param height of the page before, in points
 */
public record Turn(int degrees, double width, double height) {

    private static final int RIGHT_ANGLE = 90;
    private static final int FULL_TURN = 360;
    private static final double MOST = 0.6;

    /** The turn that makes most of the words upright; none where no direction has a clear majority. */
    public static Turn ofMost(List<Word> words, double width, double height) {
        Map<Integer, Integer> lengths = new HashMap<>();
        words.forEach(word -> lengths.merge(word.style().rotation(), word.text().length(), Integer::sum));
        int all = lengths.values().stream().mapToInt(length -> length).sum();
        int degrees = lengths.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
        return new Turn(degrees, width, height);
    }

    /** Whether nothing changes. */
    public boolean isNone() {
        return degrees == 0;
    }

    /** Width of the page after the turn. */
    public double turnedWidth() {
        return degrees % (2 * RIGHT_ANGLE) == 0 ? width : height;
    }

    /** Height of the page after the turn. */
    public double turnedHeight() {
        return degrees % (2 * RIGHT_ANGLE) == 0 ? height : width;
    }

    /** Where a box stands after the turn. */
    public Box box(Box box) {
        return switch (degrees) {
            case RIGHT_ANGLE -> new Box(box.y(), width - box.right(), box.height(), box.width());
            case 2 * RIGHT_ANGLE -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case 3 * RIGHT_ANGLE -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
            default -> box;
        };
    }

    /** The word after the turn. */
    public Word word(Word word) {
        TextStyle style = word.style();
        int rotation = Math.floorMod(style.rotation() - degrees, FULL_TURN);
        return new Word(
                word.text(),
                box(word.box()),
                new TextStyle(style.fontSize(), style.bold(), style.colour(), rotation),
                word.origin(),
                word.confidence());
    }

    /** The turn that undoes this one. */
    public Turn back() {
        return new Turn(Math.floorMod(-degrees, FULL_TURN), turnedWidth(), turnedHeight());
    }
}
