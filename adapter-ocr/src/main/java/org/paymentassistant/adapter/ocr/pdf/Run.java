package org.paymentassistant.adapter.ocr.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Glyphs that were drawn one after the other along a line. Where its words part depends on how wide its gaps are as a
 * rule, so that letter-spaced text stays whole.
 */
final class Run {

    private static final double FARTHEST = 1.0;
    private static final double FARTHEST_BACK = -0.5;
    private static final double SAME_LINE = 0.15;
    private static final double WORD_GAP = 0.12;
    private static final double FEW_GAPS_WORD_GAP = 0.16;
    private static final double WIDEST_SPACING = 0.6;
    private static final int FEW = 3;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Boolean> afterBlank = new ArrayList<>();
    private boolean blank;

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    boolean continuesWith(Glyph glyph) {
        if (glyphs.isEmpty()) {
            return true;
        }
        Glyph last = glyphs.get(glyphs.size() - 1);
        double size = Math.max(last.fontSize(), glyph.fontSize());
        double gap = glyph.x() - last.right();
        return Math.abs(glyph.baseline() - last.baseline()) < SAME_LINE * size
                && gap < FARTHEST * size
                && gap > FARTHEST_BACK * size;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
        afterBlank.add(blank);
        blank = false;
    }

    void addBlank() {
        blank = true;
    }

    /** The words, or parts of words, in their order. */
    List<Fragment> fragments() {
        double wordGap = wordGap();
        List<Fragment> fragments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            boolean end = i == glyphs.size();
            if (end || afterBlank.get(i) || gap(i) > wordGap) {
                boolean blankAfter = end ? blank : afterBlank.get(i);
                fragments.add(new Fragment(glyphs.subList(start, i), afterBlank.get(start), blankAfter));
                start = i;
            }
        }
        return fragments;
    }

    private double wordGap() {
        double[] gaps = new double[glyphs.size()];
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (!afterBlank.get(i)) {
                gaps[count++] = gap(i);
            }
        }
        if (count < FEW) {
            return FEW_GAPS_WORD_GAP;
        }
        Arrays.sort(gaps, 0, count);
        double usual = gaps[(count - 1) / 2];
        return usual > 0 && usual < WIDEST_SPACING ? usual + WORD_GAP : WORD_GAP;
    }

    /** The gap before a glyph, as a part of the font size. */
    private double gap(int index) {
        Glyph left = glyphs.get(index - 1);
        Glyph right = glyphs.get(index);
        return (right.x() - left.right()) / Math.max(left.fontSize(), right.fontSize());
    }
}
