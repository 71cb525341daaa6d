package org.paymentassistant.adapter.ocr.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, or a part of one.
 *
 * @param glyphs from left to right, not empty
 * @param blankBefore whether a space was drawn before it
 * @param blankAfter whether a space was drawn after it
 */
record Fragment(List<Glyph> glyphs, boolean blankBefore, boolean blankAfter) {

    private static final double TOUCHING = 0.1;
    private static final double OVERLAPPING = -0.3;
    private static final double SAME_LINE = 0.15;
    private static final double SAME_SIZE = 0.7;

    Fragment {
        glyphs = List.copyOf(glyphs);
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    double x() {
        return first().x();
    }

    double baseline() {
        return first().baseline();
    }

    boolean isJoinedBy(Fragment next) {
        double size = Math.max(last().fontSize(), next.first().fontSize());
        double gap = (next.x() - last().right()) / size;
        return !blankAfter
                && !next.blankBefore
                && gap < TOUCHING
                && gap > OVERLAPPING
                && Math.abs(next.baseline() - last().baseline()) < SAME_LINE * size
                && Math.min(last().fontSize(), next.first().fontSize()) > SAME_SIZE * size;
    }

    Fragment with(Fragment next) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(next.glyphs);
        return new Fragment(all, blankBefore, next.blankAfter);
    }
}
