package org.paymentassistant.adapter.ocr.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What a character code of a font stands for. */
final class GlyphText {

    /** Stands for a glyph of which the font does not say what it means. */
    static final String UNKNOWN = "\ufffd";

    private GlyphText() {}

    static String of(PDFont font, int code) {
        String text = fromMap(font, code);
        if (text != null && isUsable(text)) {
            return text;
        }
        String named = font instanceof PDSimpleFont simple ? fromName(simple, code) : null;
        if (named != null && isUsable(named)) {
            return named;
        }
        return text != null && text.isBlank() && !text.isEmpty() ? " " : UNKNOWN;
    }

    private static @Nullable String fromMap(PDFont font, int code) {
        try {
            return font.toUnicode(code, GlyphList.getAdobeGlyphList());
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static @Nullable String fromName(PDSimpleFont font, int code) {
        try {
            String name = embeddedName(font, code);
            String known =
                    font.getEncoding() == null ? name : font.getEncoding().getName(code);
            String text = known == null ? null : GlyphList.getAdobeGlyphList().toUnicode(known);
            return isUsable(text) || name == null
                    ? text
                    : GlyphList.getAdobeGlyphList().toUnicode(name);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static @Nullable String embeddedName(PDSimpleFont font, int code) throws IOException {
        if (font instanceof PDType1Font type1) {
            return type1.codeToName(code);
        }
        return font instanceof PDType1CFont compact ? compact.codeToName(code) : null;
    }

    private static boolean isUsable(@Nullable String text) {
        return text != null && !text.isEmpty() && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t');
    }
}
