package org.paymentassistant.adapter.ocr.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** What is known of the fonts of one document, found once for each of their glyphs. Not thread-safe. */
final class FontFacts {

    private static final Pattern HEAVY = Pattern.compile("bold|black|heavy");

    private final IdentityHashMap<PDFont, Font> fonts = new IdentityHashMap<>();

    /** What a character code stands for. */
    String text(PDFont font, int code) {
        return facts(font).texts.computeIfAbsent(code, key -> GlyphText.of(font, key));
    }

    /** Whether a font is heavy by its name. */
    boolean isHeavy(PDFont font) {
        return facts(font).heavy;
    }

    /** The shape that a character code draws; empty where that is not known. */
    Optional<Outline> outline(PDFont font, int code) {
        return facts(font).outlines.computeIfAbsent(code, key -> outlineOf(font, key));
    }

    private Font facts(PDFont font) {
        return fonts.computeIfAbsent(font, Font::new);
    }

    private static Optional<Outline> outlineOf(PDFont font, int code) {
        try {
            return font instanceof PDVectorFont vectors
                    ? Optional.of(Outline.of(vectors.getNormalizedPath(code)))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Of one font. */
    private static final class Font {

        private final Map<Integer, String> texts = new HashMap<>();
        private final Map<Integer, Optional<Outline>> outlines = new HashMap<>();
        private final boolean heavy;

        private Font(PDFont font) {
            String name = font.getName();
            heavy = name != null && HEAVY.matcher(name.toLowerCase(Locale.ROOT)).find();
        }
    }
}
