package org.paymentassistant.samples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/**
 * The fonts of one document. The embedded family has no bold face; it is thickened by a thin outline.
 *
 * @param regular the upright face
 * @param bold the bold face, or the upright one where it is to be thickened
 * @param setting how letters are put on the pages
 */
record Fonts(PDFont regular, PDFont bold, Typesetting setting) {
    private static final String EMBEDDED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static Fonts of(FontFamily family, PDDocument document, Typesetting setting) {
        if (family != FontFamily.LIBERATION) {
            return new Fonts(new PDType1Font(family.standard(false)), new PDType1Font(family.standard(true)), setting);
        }
        try (InputStream in = PDFont.class.getResourceAsStream(EMBEDDED)) {
            PDFont font = PDType0Font.load(document, in);
            return new Fonts(font, font, setting);
        } catch (IOException e) {
            throw new UncheckedIOException("Embedded font", e);
        }
    }

    PDFont face(boolean inBold) {
        return inBold ? bold : regular;
    }

    boolean isThickened(boolean inBold) {
        return inBold && bold.equals(regular);
    }

    double width(String text, double size, boolean inBold) {
        try {
            return face(inBold).getStringWidth(text) / 1000 * size * setting.stretch();
        } catch (IOException e) {
            throw new UncheckedIOException("Width of a text", e);
        }
    }
}
