package org.paymentassistant.adapter.ocr.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the glyphs of one page with place, size, colour and render mode, in the order they are drawn. */
final class GlyphCollector extends PDFTextStripper {

    private static final int WHITE = 0xFFFFFF;
    private static final int MOST_GLYPHS = 200_000;

    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean switchedOff;
    private int pageRotation;
    private int markedContentDepth;
    private int switchedOffDepth;
    private final OptionalContent optionalContent;

    GlyphCollector(OptionalContent optionalContent) {
        this.optionalContent = optionalContent;
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        setSuppressDuplicateOverlappingText(true);
    }

    List<Glyph> collect(PDPage page) throws IOException {
        pageRotation = page.getRotation();
        processPage(page);
        return glyphs;
    }

    @Override
    protected void writePage() {
        // glyphs are collected one by one instead
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        if (name.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ) || name.equals(OperatorName.BEGIN_MARKED_CONTENT)) {
            markedContentDepth++;
            if (!switchedOff && optionalContent.isSwitchedOff(operands, getResources())) {
                switchedOff = true;
                switchedOffDepth = markedContentDepth;
            }
        } else if (name.equals(OperatorName.END_MARKED_CONTENT)) {
            if (switchedOff && markedContentDepth == switchedOffDepth) {
                switchedOff = false;
            }
            markedContentDepth--;
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || glyphs.size() >= MOST_GLYPHS) {
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        glyphs.add(new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj() - height(position),
                position.getWidthDirAdj(),
                height(position),
                fontSize(position),
                isBold(position),
                colour(),
                Math.floorMod(Math.round(position.getDir()) - pageRotation, 360),
                mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP,
                switchedOff,
                position.getWidthOfSpace()));
    }

    private static float height(TextPosition position) {
        float size = fontSize(position);
        float height = position.getHeightDir();
        return height > 0 && height < 3 * size ? Math.max(height, size * 0.5f) : size * 0.7f;
    }

    private static float fontSize(TextPosition position) {
        return Math.abs(position.getFontSizeInPt()) > 0 ? Math.abs(position.getFontSizeInPt()) : 1;
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont() == null ? null : position.getFont().getName();
        return name != null && name.toLowerCase(java.util.Locale.ROOT).matches(".*(bold|black|heavy|semibold).*");
    }

    private int colour() {
        try {
            PDColor colour = getGraphicsState().getNonStrokingColor();
            return colour.getColorSpace() == null || colour.getPatternName() != null ? 0 : colour.toRGB() & WHITE;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
