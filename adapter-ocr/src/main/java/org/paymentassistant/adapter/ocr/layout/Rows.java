package org.paymentassistant.adapter.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.paymentassistant.domain.document.Word;

/**
 * Words on one height. A word belongs to the row of the nearest word beside it; words much taller than most, which may
 * reach over two rows, are placed last and so never tie rows together.
 */
final class Rows {

    private static final double SAME_ROW = 0.5;
    private static final double TALL = 1.6;
    private static final int NEAR = 8;

    private final List<List<Word>> rows = new ArrayList<>();

    private Rows() {}

    /** The rows from top to bottom, the words of each from left to right. */
    static List<List<Word>> of(List<Word> words) {
        Rows result = new Rows();
        double tall = TALL * usualHeight(words);
        List<Word> fromTop = new ArrayList<>(words);
        fromTop.sort(Comparator.comparingDouble((Word word) -> word.box().centreY())
                .thenComparingDouble(word -> word.box().x()));
        fromTop.stream().filter(word -> word.box().height() <= tall).forEach(word -> result.add(word, NEAR));
        fromTop.stream()
                .filter(word -> word.box().height() > tall)
                .forEach(word -> result.add(word, Integer.MAX_VALUE));
        result.rows.forEach(
                row -> row.sort(Comparator.comparingDouble(word -> word.box().x())));
        result.rows.sort(Comparator.comparingDouble(Rows::centre));
        return result.rows;
    }

    private static double usualHeight(List<Word> words) {
        double[] heights =
                words.stream().mapToDouble(word -> word.box().height()).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    private static double centre(List<Word> row) {
        return row.stream().mapToDouble(word -> word.box().centreY()).average().orElseThrow();
    }

    private void add(Word word, int among) {
        List<Word> best = null;
        double most = SAME_ROW;
        for (int i = rows.size() - 1; i >= 0 && rows.size() - i <= among; i--) {
            double shared = nearest(rows.get(i), word).box().verticalOverlap(word.box());
            if (shared >= most) {
                most = shared + 1e-9;
                best = rows.get(i);
            }
        }
        if (best == null) {
            rows.add(new ArrayList<>(List.of(word)));
        } else {
            best.add(word);
        }
    }

    private static Word nearest(List<Word> row, Word word) {
        return row.stream()
                .min(Comparator.comparingDouble(other -> distance(other, word)))
                .orElseThrow();
    }

    private static double distance(Word one, Word other) {
        return Math.max(
                0,
                Math.max(
                        one.box().x() - other.box().right(),
                        other.box().x() - one.box().right()));
    }
}
