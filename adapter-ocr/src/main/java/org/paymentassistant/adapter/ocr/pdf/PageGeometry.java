package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the coordinates in which a page is drawn to those of the page as a person sees it, upright, from its top left. */
final class PageGeometry {

    private static final int RIGHT_ANGLE = 90;

    private final int rotation;
    private final double width;
    private final double height;
    private final AffineTransform toUpright;
    private final AffineTransform toDrawn;

    PageGeometry(PDPage page) {
        PDRectangle box = page.getCropBox();
        rotation = page.getRotation();
        boolean turned = rotation % (2 * RIGHT_ANGLE) != 0;
        width = turned ? box.getHeight() : box.getWidth();
        height = turned ? box.getWidth() : box.getHeight();
        toUpright = new AffineTransform();
        switch (rotation) {
            case RIGHT_ANGLE -> toUpright.setTransform(0, 1, 1, 0, 0, 0);
            case 2 * RIGHT_ANGLE -> toUpright.setTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 3 * RIGHT_ANGLE -> toUpright.setTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> toUpright.setTransform(1, 0, 0, -1, 0, box.getHeight());
        }
        toUpright.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        toDrawn = inverse(toUpright);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    int rotation() {
        return rotation;
    }

    Point2D upright(double x, double y) {
        return toUpright.transform(new Point2D.Double(x, y), null);
    }

    AffineTransform toUpright() {
        return new AffineTransform(toUpright);
    }

    /** A place of the upright page in the coordinates in which it is drawn. */
    Rectangle2D drawn(Rectangle2D place) {
        return toDrawn.createTransformedShape(place).getBounds2D();
    }

    /** What is drawn as a place of the upright page. */
    Rectangle2D upright(Rectangle2D place) {
        return toUpright.createTransformedShape(place).getBounds2D();
    }

    private static AffineTransform inverse(AffineTransform transform) {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("turning and moving a page can always be undone", e);
        }
    }

    boolean contains(double x, double y) {
        return x >= 0 && y >= 0 && x <= width && y <= height;
    }
}
