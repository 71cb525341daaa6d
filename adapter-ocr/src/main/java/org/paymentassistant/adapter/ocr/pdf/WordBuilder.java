package org.paymentassistant.adapter.ocr.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

/** Joins glyphs that stand close together to words. */
final class WordBuilder {

    private static final double WORD_GAP = 0.22;
    private static final double SAME_ROW = 0.5;
    private static final int RIGHT_ANGLE = 90;

    private WordBuilder() {}

    /** The words of glyphs of one direction. */
    static List<Word> words(List<Glyph> glyphs, int direction, double pageWidth, double pageHeight) {
        List<Word> words = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            row.sort(Comparator.comparingDouble(Glyph::x));
            List<Glyph> word = new ArrayList<>();
            for (Glyph glyph : row) {
                if (!word.isEmpty() && (glyph.isBlank() || isGap(word.get(word.size() - 1), glyph))) {
                    add(words, word, direction, pageWidth, pageHeight);
                    word.clear();
                }
                if (!glyph.isBlank()) {
                    word.add(glyph);
                }
            }
            add(words, word, direction, pageWidth, pageHeight);
        }
        return words;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.y() + glyph.height()));
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!last.isEmpty() && sameBaseline(last.get(last.size() - 1), glyph)) {
                last.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        return rows;
    }

    private static boolean sameBaseline(Glyph one, Glyph other) {
        double distance = Math.abs(one.y() + one.height() - other.y() - other.height());
        return distance < SAME_ROW * Math.min(one.fontSize(), other.fontSize()) * SAME_ROW;
    }

    private static boolean isGap(Glyph left, Glyph right) {
        double gap = right.x() - left.right();
        return gap > WORD_GAP * Math.max(left.fontSize(), right.fontSize()) || gap < -left.fontSize();
    }

    private static void add(List<Word> words, List<Glyph> glyphs, int direction, double width, double height) {
        if (glyphs.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]", "");
        if (normal.isEmpty()) {
            return;
        }
        Glyph first = glyphs.get(0);
        words.add(new Word(
                normal,
                upright(boxOf(glyphs), direction, width, height),
                new TextStyle(first.fontSize(), first.bold(), first.colour(), direction),
                TextOrigin.TEXT_LAYER,
                1));
    }

    private static Box boxOf(List<Glyph> glyphs) {
        double left = glyphs.stream().mapToDouble(Glyph::x).min().orElseThrow();
        double right = glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow();
        double top = glyphs.stream().mapToDouble(Glyph::y).min().orElseThrow();
        double bottom = glyphs.stream()
                .mapToDouble(glyph -> glyph.y() + glyph.height())
                .max()
                .orElseThrow();
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** From the reading direction's coordinates to those of the upright page. */
    private static Box upright(Box box, int direction, double width, double height) {
        return switch (direction) {
            case RIGHT_ANGLE -> new Box(box.y(), height - box.right(), box.height(), box.width());
            case 2 * RIGHT_ANGLE -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case 3 * RIGHT_ANGLE -> new Box(width - box.bottom(), box.x(), box.height(), box.width());
            default -> box;
        };
    }
}
