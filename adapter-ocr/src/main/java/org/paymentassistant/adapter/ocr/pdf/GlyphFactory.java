package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.paymentassistant.domain.document.Concealment;

/** Makes glyphs of what a page draws. */
final class GlyphFactory {

    private static final double SMALLEST_SEEN = 2;
    private static final double FAINTEST_SEEN = 0.04;
    private static final double FARTHEST = 1e5;
    private static final double USUAL_CAPITAL = 0.7;
    private static final double LOWEST = 0.45;

    private final PageGeometry geometry;
    private final FontFacts fonts;
    private final Colours colours = new Colours();

    GlyphFactory(PageGeometry geometry, FontFacts fonts) {
        this.geometry = geometry;
        this.fonts = fonts;
    }

    /** The glyph; empty where its place is no place at all. */
    Optional<Glyph> glyph(
            Matrix matrix, PDFont font, int code, Vector displacement, PDGraphicsState state, boolean off, int order) {
        Point2D start = geometry.upright(matrix.getTranslateX(), matrix.getTranslateY());
        Frame frame =
                new Frame((int) Math.round(Math.toDegrees(Math.atan2(-matrix.getValue(0, 1), matrix.getValue(0, 0))))
                        + geometry.rotation());
        double size = size(matrix, font);
        double advance = displacement.getX() * Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
        double height = height(font) * size;
        boolean sound = Math.abs(start.getX()) < FARTHEST
                && Math.abs(start.getY()) < FARTHEST
                && Math.abs(advance) < FARTHEST
                && size > 0
                && size < FARTHEST;
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(new Glyph(
                fonts.text(font, code),
                frame,
                frame.along(start.getX(), start.getY()),
                frame.across(start.getX(), start.getY()),
                Math.max(0, advance),
                height,
                size,
                isBold(font, state),
                colour(state),
                order,
                concealment(state, off, Math.max(size, height))));
    }

    private static double size(Matrix matrix, PDFont font) {
        double size = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1));
        if (font instanceof PDType3Font drawn) {
            double box = drawn.getFontBBox() == null ? 0 : drawn.getFontBBox().getHeight();
            double unit = Math.abs(drawn.getFontMatrix().getValue(1, 1));
            return box > 0 && unit > 0 ? size * box * unit : size;
        }
        return size;
    }

    private static double height(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        double capital = descriptor == null ? 0 : descriptor.getCapHeight() / 1000;
        return capital > LOWEST && capital < 1 ? capital : USUAL_CAPITAL;
    }

    private static Optional<Concealment> concealment(PDGraphicsState state, boolean off, double size) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean strokes = mode.isStroke();
        double alpha = strokes && !mode.isFill() ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || alpha < FAINTEST_SEEN) {
            return Optional.of(Concealment.INVISIBLE);
        }
        if (off) {
            return Optional.of(Concealment.SWITCHED_OFF);
        }
        return size < SMALLEST_SEEN ? Optional.of(Concealment.TINY) : Optional.empty();
    }

    private boolean isBold(PDFont font, PDGraphicsState state) {
        return fonts.isHeavy(font) || state.getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    private int colour(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        return colours.rgb(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor())
                .orElse(0);
    }
}
