package org.paymentassistant.adapter.ocr.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out glyphs that are drawn again on the same spot, as programs do to make text look bold. */
final class Repetitions {

    private static final int CELL = 3;

    private Repetitions() {}

    static List<Glyph> without(List<Glyph> glyphs) {
        Map<Cell, Glyph> known = new HashMap<>();
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || !isRepeated(glyph, known)) {
                kept.add(glyph);
                known.put(cell(glyph, 0, 0), glyph);
            }
        }
        return kept;
    }

    private static boolean isRepeated(Glyph glyph, Map<Cell, Glyph> known) {
        for (int column = -1; column <= 1; column++) {
            for (int row = -1; row <= 1; row++) {
                Glyph earlier = known.get(cell(glyph, column, row));
                if (earlier != null && earlier.concealment().equals(glyph.concealment()) && glyph.repeats(earlier)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Cell cell(Glyph glyph, int column, int row) {
        return new Cell(
                glyph.text(),
                (int) Math.floor(glyph.x() / CELL) + column,
                (int) Math.floor(glyph.baseline() / CELL) + row);
    }

    private record Cell(String text, int column, int row) {}
}
