package org.paymentassistant.adapter.ocr.pdf;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** Colours as they are shown; the last one is kept, as most glyphs have the colour of the one before. Not thread-safe. */
final class Colours {

    private static final int RGB = 0xFFFFFF;

    private @Nullable PDColor last;
    private OptionalInt shown = OptionalInt.empty();

    /** 0xRRGGBB; empty for patterns and for what cannot be told. */
    OptionalInt rgb(PDColor colour) {
        if (last != colour) {
            shown = of(colour);
            last = colour;
        }
        return shown;
    }

    private static OptionalInt of(PDColor colour) {
        try {
            return colour.getColorSpace() == null || colour.getPatternName() != null
                    ? OptionalInt.empty()
                    : OptionalInt.of(colour.toRGB() & RGB);
        } catch (IOException | RuntimeException e) {
            return OptionalInt.empty();
        }
    }
}
