package org.paymentassistant.adapter.ocr.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Concealment;

/**
 * Draws a page and notes on the way which glyphs it draws, what covers them later, and which pictures it could not show.
 * Text and picture so come from the same pass and cannot see two different documents.
 */
final class PageWatcher extends PageDrawer {

    private static final int MOST_GLYPHS = 100_000;
    private static final int MOST_OPERATORS = 1_000_000;
    private static final double OPAQUE = 0.99;
    private static final float THINNEST = 0.5f;

    private final PageGeometry geometry;
    private final GlyphFactory factory;
    private final Undrawn undrawn;
    private final boolean sparing;
    private final Colours fills = new Colours();
    private final Colours lines = new Colours();
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
    private int insidePattern;
    private int insideFaintGroup;
    private int markedContent;
    private int switchedOffSince;

    PageWatcher(
            PageDrawerParameters parameters,
            OptionalContent optionalContent,
            FontFacts fonts,
            long mostPixels,
            boolean sparing)
            throws IOException {
        super(parameters);
        this.geometry = new PageGeometry(parameters.getPage());
        this.factory = new GlyphFactory(geometry, fonts);
        this.undrawn = new Undrawn(geometry, fonts);
        this.sparing = sparing;
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

    /** The glyphs that were not drawn, where it was drawn sparingly. */
    Undrawn undrawn() {
        return undrawn;
    }

    /** Whether letters that are blocks may be a payment code. */
    boolean isOfLetters() {
        return drawn.isOfLetters();
    }

    /** What was drawn, with a picture of it and the text on it. */
    PageView view(BufferedImage picture, PdfText text) {
        return new PageView(picture, text, pictures, missingPictures, drawn.area());
    }

    boolean tooManyPixels() {
        return tooManyPixels;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooComplexException("a page has more than " + MOST_OPERATORS + " operators");
        }
        if (!undrawn.isDoubtful()) {
            super.processOperator(operator, operands);
        }
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
            Optional<Glyph> glyph = factory.glyph(
                            matrix, font, code, displacement, getGraphicsState(), switchedOffSince > 0, covers.next())
                    .map(this::clipped);
            glyph.ifPresent(this::add);
            if (sparing) {
                leaveOut(glyph, matrix, font, code, displacement);
                return;
            }
        }
        insideGlyph++;
        try {
            super.showGlyph(matrix, font, code, displacement);
        } finally {
            insideGlyph--;
        }
    }

    /** Notes a glyph in place of drawing it; one in a pattern, in no place or among too many is in doubt. */
    private void leaveOut(Optional<Glyph> glyph, Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        PDGraphicsState state = getGraphicsState();
        if (glyph.isEmpty() || insidePattern > 0 || glyphs.size() >= MOST_GLYPHS) {
            undrawn.doubt();
            return;
        }
        undrawn.add(glyph.get(), matrix, font, code, displacement, isPlain(state), state.getCurrentClippingPath());
        if (state.getTextState().getRenderingMode() == RenderingMode.NEITHER_CLIP) {
            super.showGlyph(matrix, font, code, displacement);
        }
    }

    /** Whether the glyph is as it would be seen: filled with one opaque colour. */
    private boolean isPlain(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        OptionalInt fill = fills.rgb(state.getNonStrokingColor());
        boolean filled = mode == RenderingMode.FILL
                || (mode == RenderingMode.FILL_STROKE
                        && state.getAlphaConstant() > OPAQUE
                        && fill.equals(lines.rgb(state.getStrokingColor())));
        return filled && fill.isPresent() && insideFaintGroup == 0 && isOpaque(state);
    }

    private void add(Glyph glyph) {
        drawn.glyph(glyph);
        glyphs.add(glyph);
    }

    private Glyph clipped(Glyph glyph) {
        if (glyph.concealment().isPresent() || glyph.isBlank()) {
            return glyph;
        }
        return Clip.shows(getGraphicsState().getCurrentClippingPath(), glyph, geometry)
                ? glyph
                : glyph.hidden(Concealment.CLIPPED);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        GeneralPath path = (GeneralPath) getLinePath().clone();
        path.setWindingRule(windingRule);
        draws(path);
        int pattern = getGraphicsState().getNonStrokingColor().getPatternName() == null ? 0 : 1;
        insidePattern += pattern;
        try {
            super.fillPath(windingRule);
        } finally {
            insidePattern -= pattern;
        }
        if (pattern == 0) {
            cover(path);
        } else {
            blur(path.getBounds2D());
        }
    }

    @Override
    public void strokePath() throws IOException {
        GeneralPath path = (GeneralPath) getLinePath().clone();
        draws(path);
        int pattern = getGraphicsState().getStrokingColor().getPatternName() == null ? 0 : 1;
        insidePattern += pattern;
        try {
            super.strokePath();
        } finally {
            insidePattern -= pattern;
        }
        if (sparing) {
            line(path, pattern > 0);
        }
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        super.shadingFill(name);
        blur(getGraphicsState().getCurrentClippingPath().getBounds2D());
    }

    /** A line over a glyph is a cover, as many lines together can hide it. */
    private void line(GeneralPath path, boolean pattern) {
        PDGraphicsState state = getGraphicsState();
        float width = Math.max(THINNEST, transformWidth(state.getLineWidth()));
        float miter = Math.max(1, state.getMiterLimit());
        double reach = width * miter;
        Rectangle2D bounds = path.getBounds2D();
        bounds.setRect(
                bounds.getX() - reach,
                bounds.getY() - reach,
                bounds.getWidth() + 2 * reach,
                bounds.getHeight() + 2 * reach);
        if (!reachesGlyphs(bounds)) {
            return;
        }
        if (pattern || state.getAlphaConstant() <= OPAQUE) {
            undrawn.doubt();
        } else {
            cover(new BasicStroke(width, state.getLineCap(), state.getLineJoin(), miter).createStrokedShape(path));
        }
    }

    /** Something is drawn of which it is not known how far it covers what is below. */
    private void blur(Rectangle2D place) {
        if (sparing && reachesGlyphs(place)) {
            undrawn.doubt();
        }
    }

    /** Whether something drawn in a place lies over a glyph that was left out. */
    private boolean reachesGlyphs(Rectangle2D place) {
        boolean shown = insideMask == 0 && insidePattern == 0 && switchedOffSince == 0;
        Area clip = getGraphicsState().getCurrentClippingPath();
        Rectangle2D visible = clip == null ? place : place.createIntersection(clip.getBounds2D());
        return shown && undrawn.isUnder(geometry.upright(grown(visible)));
    }

    /** So that lines without an area are somewhere, too. */
    private static Rectangle2D grown(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() - THINNEST,
                place.getY() - THINNEST,
                Math.max(0, place.getWidth()) + 2 * THINNEST,
                Math.max(0, place.getHeight()) + 2 * THINNEST);
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
        } else {
            blur(place.getBounds2D());
        }
    }

    private void cover(Shape shape) {
        if (sparing && !reachesGlyphs(shape.getBounds2D())) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        boolean opaque = insideGlyph == 0
                && insideMask == 0
                && insideFaintGroup == 0
                && switchedOffSince == 0
                && isOpaque(state);
        if (opaque) {
            Area clip = state.getCurrentClippingPath();
            covers.cover(shape, clip);
        } else if (sparing) {
            undrawn.doubt();
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
