package org.paymentassistant.adapter.ocr.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.document.Box;

/**
 * Draws a page and notes on the way which glyphs it draws, what covers them later, and which pictures it could not show.
 * Text and picture so come from the same pass and cannot see two different documents.
 */
final class PageWatcher extends PageDrawer {

    private static final int MOST_GLYPHS = 100_000;
    private static final int MOST_OPERATORS = 1_000_000;
    private static final double OPAQUE = 0.99;

    private final PageGeometry geometry;
    private final GlyphFactory factory;
    private final Covers covers;
    private final OptionalContent optionalContent;
    private final long mostPixels;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> missingPictures = new ArrayList<>();
    private boolean tooManyPixels;
    private int operators;
    private final Drawn drawn;
    private int insideGlyph;
    private int insideMask;
    private int insideFaintGroup;
    private int markedContent;
    private int switchedOffSince;

    PageWatcher(PageDrawerParameters parameters, OptionalContent optionalContent, long mostPixels) throws IOException {
        super(parameters);
        this.geometry = new PageGeometry(parameters.getPage());
        this.factory = new GlyphFactory(geometry);
        this.covers = new Covers(geometry);
        this.optionalContent = optionalContent;
        this.mostPixels = mostPixels;
        this.drawn = new Drawn(geometry);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Covers covers() {
        return covers;
    }

    List<Box> pictures() {
        return pictures;
    }

    List<Box> missingPictures() {
        return missingPictures;
    }

    Optional<Box> drawn() {
        return drawn.area();
    }

    boolean tooManyPixels() {
        return tooManyPixels;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooComplexException("a page has more than " + MOST_OPERATORS + " operators");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        markedContent++;
        if (switchedOffSince == 0 && optionalContent.isSwitchedOff(tag, properties)) {
            switchedOffSince = markedContent;
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (switchedOffSince == markedContent) {
            switchedOffSince = 0;
        }
        markedContent = Math.max(0, markedContent - 1);
        super.endMarkedContentSequence();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (insideGlyph == 0 && insideMask == 0 && glyphs.size() < MOST_GLYPHS) {
            factory.glyph(matrix, font, code, displacement, getGraphicsState(), switchedOffSince > 0, covers.next())
                    .map(this::clipped)
                    .ifPresent(this::add);
        }
        insideGlyph++;
        try {
            super.showGlyph(matrix, font, code, displacement);
        } finally {
            insideGlyph--;
        }
    }

    private void add(Glyph glyph) {
        drawn.glyph(glyph);
        glyphs.add(glyph);
    }

    private Glyph clipped(Glyph glyph) {
        if (glyph.concealment().isPresent() || glyph.isBlank()) {
            return glyph;
        }
        return Clip.shows(getGraphicsState().getCurrentClippingPath(), glyph, geometry) ? glyph : Clip.away(glyph);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        GeneralPath path = (GeneralPath) getLinePath().clone();
        path.setWindingRule(windingRule);
        draws(path);
        super.fillPath(windingRule);
        PDGraphicsState state = getGraphicsState();
        if (state.getNonStrokingColor().getPatternName() == null) {
            cover(path);
        }
    }

    @Override
    public void strokePath() throws IOException {
        draws(getLinePath());
        super.strokePath();
    }

    private void draws(GeneralPath path) {
        if (insideGlyph == 0) {
            drawn.path(path);
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        Shape square = new Rectangle2D.Double(0, 0, 1, 1);
        AffineTransform placed =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Shape place = placed.createTransformedShape(square);
        if ((long) image.getWidth() * image.getHeight() > mostPixels) {
            tooManyPixels = true;
            return;
        }
        try {
            super.drawImage(image);
            if (insideGlyph == 0 && insideMask == 0) {
                pictures.add(upright(place));
            }
            drawn.picture(upright(place));
        } catch (TooComplexException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            missingPictures.add(upright(place));
            return;
        }
        COSDictionary dictionary = image.getCOSObject();
        if (!image.isStencil()
                && !dictionary.containsKey(COSName.SMASK)
                && !dictionary.containsKey(COSName.MASK)
                && !dictionary.containsKey(COSName.SMASK_IN_DATA)) {
            cover(place);
        }
    }

    private void cover(Shape shape) {
        PDGraphicsState state = getGraphicsState();
        boolean opaque = insideGlyph == 0
                && insideMask == 0
                && insideFaintGroup == 0
                && switchedOffSince == 0
                && isOpaque(state);
        if (opaque) {
            Area clip = state.getCurrentClippingPath();
            covers.cover(shape, clip);
        }
    }

    private static boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() > OPAQUE
                && state.getSoftMask() == null
                && (state.getBlendMode() == null || state.getBlendMode() == BlendMode.NORMAL);
    }

    private Box upright(Shape place) {
        Rectangle2D bounds = geometry.toUpright().createTransformedShape(place).getBounds2D();
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int faint = isOpaque(getGraphicsState()) ? 0 : 1;
        insideFaintGroup += faint;
        try {
            super.showTransparencyGroup(form);
        } finally {
            insideFaintGroup -= faint;
        }
    }

    @Override
    protected void processSoftMask(PDTransparencyGroup group) throws IOException {
        insideMask++;
        try {
            super.processSoftMask(group);
        } finally {
            insideMask--;
        }
    }
}
