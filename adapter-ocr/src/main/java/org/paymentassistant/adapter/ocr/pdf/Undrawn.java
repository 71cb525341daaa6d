package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.document.Concealment;

/**
 * The glyphs of a page that are not drawn, because what a person sees of them is known from their place, their colour and
 * what else is drawn there. As soon as something is met of which that cannot be said, the page is in doubt and has to be
 * drawn with all its glyphs.
 */
final class Undrawn {

    /** Of the square of the font size; a full stop fills three times as much. */
    private static final double LEAST_INK = 0.003;

    private static final double LEAST_INK_POINTS = 0.04;
    private static final double THOUSAND = 1000;
    private static final Set<Concealment> WITHOUT_INK =
            EnumSet.of(Concealment.INVISIBLE, Concealment.SWITCHED_OFF, Concealment.CLIPPED);

    private final PageGeometry geometry;
    private final FontFacts fonts;
    private final Rectangle2D page;
    private final AffineTransform toUpright;
    private final Tiles tiles;
    private final List<PlacedGlyph> glyphs = new ArrayList<>();
    private boolean doubtful;

    Undrawn(PageGeometry geometry, FontFacts fonts) {
        this.geometry = geometry;
        this.fonts = fonts;
        this.page = new Rectangle2D.Double(0, 0, geometry.width(), geometry.height());
        this.toUpright = geometry.toUpright();
        this.tiles = new Tiles(geometry);
    }

    boolean isDoubtful() {
        return doubtful;
    }

    void doubt() {
        doubtful = true;
    }

    List<PlacedGlyph> glyphs() {
        return glyphs;
    }

    /** Whether something that is drawn at a place of the upright page lies over a glyph. */
    boolean isUnder(Rectangle2D place) {
        return tiles.touch(place);
    }

    /** Takes a glyph in place of its being drawn. */
    void add(
            Glyph glyph,
            Matrix matrix,
            PDFont font,
            int code,
            Vector displacement,
            boolean plain,
            @Nullable Area clip) {
        Optional<Outline> outline = fonts.outline(font, code);
        boolean inkless = glyph.concealment().filter(WITHOUT_INK::contains).isPresent();
        if (inkless || outline.filter(Outline::isEmpty).isPresent()) {
            glyphs.add(new PlacedGlyph(glyph, new Rectangle2D.Double()));
            doubtful |= !inkless && !glyph.isBlank();
            return;
        }
        if (!plain || outline.isEmpty()) {
            doubtful = true;
            return;
        }
        AffineTransform toPage = toPage(matrix, font, code, displacement);
        PlacedGlyph placed = new PlacedGlyph(
                glyph, toPage.createTransformedShape(outline.get().bounds()).getBounds2D());
        double ink = outline.get().ink() * Math.abs(toPage.getDeterminant());
        boolean certain = hasInk(glyph, ink) && isInItsPlace(placed) && isWhole(placed, clip);
        glyphs.add(placed);
        doubtful |= !certain || (placed.shape().intersects(page) && !tiles.add(placed));
    }

    private AffineTransform toPage(Matrix matrix, PDFont font, int code, Vector displacement) {
        AffineTransform transform = new AffineTransform(toUpright);
        transform.concatenate(matrix.createAffineTransform());
        transform.concatenate(font.getFontMatrix().createAffineTransform());
        transform.scale(stretch(font, code, displacement), 1);
        return transform;
    }

    /** A font that stands in for one that the file lacks is made as wide as the file wants it. */
    private static double stretch(PDFont font, int code, Vector displacement) {
        try {
            if (font.isEmbedded() || font.isStandard14() || !(font instanceof PDVectorFont)) {
                return 1;
            }
            double own = font.getWidthFromFont(code);
            return own > 0 && displacement.getX() > 0 ? displacement.getX() * THOUSAND / own : 1;
        } catch (IOException | RuntimeException e) {
            return 1;
        }
    }

    private static boolean hasInk(Glyph glyph, double ink) {
        return glyph.isBlank()
                || glyph.concealment().isPresent()
                || ink >= Math.max(LEAST_INK_POINTS, LEAST_INK * glyph.fontSize() * glyph.fontSize());
    }

    /** Whether it is drawn where the file says that it stands. */
    private static boolean isInItsPlace(PlacedGlyph placed) {
        Glyph glyph = placed.glyph();
        double reach = glyph.fontSize() / 2;
        Rectangle2D shape = placed.shape();
        double along = glyph.frame().along(shape.getCenterX(), shape.getCenterY());
        double across = glyph.frame().across(shape.getCenterX(), shape.getCenterY());
        return glyph.isBlank()
                || (along > glyph.x() - reach
                        && along < glyph.right() + reach
                        && across < glyph.baseline() + reach
                        && across > glyph.baseline() - glyph.height() - reach);
    }

    /** Whether neither the edge of the page nor the clipping path cuts into it. */
    private boolean isWhole(PlacedGlyph placed, @Nullable Area clip) {
        if (!placed.shape().intersects(page)) {
            return true;
        }
        Rectangle2D core = placed.core();
        return page.contains(core) && (clip == null || contains(clip, core));
    }

    private boolean contains(Area clip, Rectangle2D core) {
        return clip.contains(geometry.drawn(core));
    }
}
