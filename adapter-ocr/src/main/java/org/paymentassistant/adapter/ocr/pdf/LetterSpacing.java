package org.paymentassistant.adapter.ocr.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins titles whose letters are set apart, such as {@code I N V O I C E}. */
final class LetterSpacing {

    private static final int FEWEST_LETTERS = 4;
    private static final double WIDEST = 0.9;
    private static final double NARROWEST_WORD_GAP = 1.6;

    private LetterSpacing() {}

    /** The words of a row from left to right, spaced letters joined. */
    static List<Fragment> joined(List<Fragment> row) {
        List<Fragment> result = new ArrayList<>();
        int start = 0;
        while (start < row.size()) {
            int end = end(row, start);
            if (end - start >= FEWEST_LETTERS) {
                result.add(
                        row.subList(start, end).stream().reduce(Fragment::with).orElseThrow());
            } else {
                result.addAll(row.subList(start, end));
            }
            start = end;
        }
        return result;
    }

    private static int end(List<Fragment> row, int start) {
        int end = start + 1;
        if (!isCapital(row.get(start)) || end >= row.size()) {
            return end;
        }
        double usual = Math.min(WIDEST / NARROWEST_WORD_GAP, gap(row, end));
        while (end < row.size() && isCapital(row.get(end)) && gap(row, end) < usual * NARROWEST_WORD_GAP) {
            end++;
        }
        return end;
    }

    private static boolean isCapital(Fragment fragment) {
        return fragment.glyphs().size() == 1
                && fragment.first().text().codePoints().allMatch(Character::isUpperCase);
    }

    private static double gap(List<Fragment> row, int index) {
        Glyph left = row.get(index - 1).last();
        Glyph right = row.get(index).first();
        return (right.x() - left.right()) / Math.max(left.fontSize(), right.fontSize());
    }
}
