package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.document.Box;

/**
 * Where on a page a payment code may be: where pictures are, or anywhere once as much is drawn by lines and areas, or by
 * letters that are blocks, as a code needs. The search is spared elsewhere.
 */
final class Drawn {

    /** The smallest payment code in points, less a third. */
    private static final double SMALLEST = 28;

    private static final double MARGIN = 12;

    /** The outlines of the modules of the smallest payment code have more corners than this. */
    private static final int ENOUGH = 400;

    private static final int FIRST_BLOCK = 0x2580;
    private static final int LAST_BLOCK = 0x25FF;

    private final Box page;
    private @Nullable Box pictures;
    private int marks;
    private boolean blocks;

    Drawn(PageGeometry geometry) {
        this.page = new Box(0, 0, geometry.width(), geometry.height());
    }

    void picture(Box place) {
        pictures = pictures == null ? place : pictures.union(place);
    }

    void path(GeneralPath path) {
        for (PathIterator parts = path.getPathIterator(null); marks < ENOUGH && !parts.isDone(); parts.next()) {
            marks++;
        }
    }

    void glyph(Glyph glyph) {
        boolean block = glyph.text().chars().anyMatch(Drawn::isBlock);
        marks += block ? 1 : 0;
        blocks |= block;
    }

    private static boolean isBlock(int character) {
        return (character >= FIRST_BLOCK && character <= LAST_BLOCK)
                || Character.getType(character) == Character.PRIVATE_USE;
    }

    /** Whether letters that are blocks may be a payment code. */
    boolean isOfLetters() {
        return blocks && marks >= ENOUGH;
    }

    /** Within the page; empty where there is no code for certain. */
    Optional<Box> area() {
        if (marks >= ENOUGH) {
            return Optional.of(page);
        }
        if (pictures == null || Math.min(pictures.width(), pictures.height()) < SMALLEST) {
            return Optional.empty();
        }
        double left = Math.max(0, pictures.x() - MARGIN);
        double top = Math.max(0, pictures.y() - MARGIN);
        double right = Math.min(page.right(), pictures.right() + MARGIN);
        double bottom = Math.min(page.bottom(), pictures.bottom() + MARGIN);
        return right > left && bottom > top
                ? Optional.of(new Box(left, top, right - left, bottom - top))
                : Optional.empty();
    }
}
