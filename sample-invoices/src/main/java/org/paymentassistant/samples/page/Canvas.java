package org.paymentassistant.samples.page;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.truth.PrintedValue;

/**
 * The pages of a document to draw on, in points from the top left corner. It notes where each value is printed. Not
 * thread-safe. Close it before the document is saved.
 */
public final class Canvas implements AutoCloseable {
    private static final double ASCENT = 0.93;
    private final PDDocument document;
    private final PDRectangle format;
    private final Fonts fonts;
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private final List<PrintedValue> printed = new ArrayList<>();
    private int current;

    /**
     * Opens the first page.
     *
     * @param document the document to add pages to, stays the caller's
     * @param format the size of the pages
     * @param family the font of all texts
     * @param setting how letters are put on the pages
     */
    public Canvas(PDDocument document, PDRectangle format, FontFamily family, Typesetting setting) {
        this.document = document;
        this.format = format;
        this.fonts = Fonts.of(family, document, setting);
        newPage();
    }

    /** Adds a page and goes there. */
    public void newPage() {
        PDPage page = new PDPage(format);
        document.addPage(page);
        pages.add(Pen.open(document, page));
        current = pages.size() - 1;
    }

    /**
     * Goes to a page.
     *
     * @param number the page, from 1
     */
    public void goTo(int number) {
        current = number - 1;
    }

    /**
     * How many pages there are.
     *
     * @return 1 or more
     */
    public int pageCount() {
        return pages.size();
    }

    /**
     * The width of a page.
     *
     * @return in points
     */
    public double width() {
        return format.getWidth();
    }

    /**
     * The height of a page.
     *
     * @return in points
     */
    public double height() {
        return format.getHeight();
    }

    /**
     * Where the values have been printed so far.
     *
     * @return in the order of printing
     */
    public List<PrintedValue> printed() {
        return List.copyOf(printed);
    }

    /**
     * Measures a line.
     *
     * @param line the line
     * @param type how it is set
     * @return its width in points
     */
    public double widthOf(Line line, Type type) {
        double width = 0;
        for (Span span : line.spans()) {
            width += fonts.width(span.text(), type.size(), type.bold() || span.bold());
        }
        return width;
    }

    /**
     * Draws a line.
     *
     * @param x its left edge
     * @param top its upper edge
     * @param line the line
     * @param type how it is set
     */
    public void text(double x, double top, Line line, Type type) {
        double left = x;
        for (Span span : line.spans()) {
            double width = fonts.width(span.text(), type.size(), type.bold() || span.bold());
            pen().text(left, height() - top - type.size() * ASCENT, span, type, fonts);
            note(span, new Box(left, top, width, type.size() * 1.15));
            left += width;
        }
    }

    /**
     * Fills a rectangle.
     *
     * @param box where
     * @param color its colour
     */
    public void fill(Box box, Color color) {
        pen().fill(box, height(), color);
    }

    /**
     * Draws a rectangle or, where a side is zero, a line.
     *
     * @param box where
     * @param thickness of the line in points
     * @param color its colour
     */
    public void stroke(Box box, double thickness, Color color) {
        pen().stroke(box, height(), thickness, color);
    }

    /**
     * Draws a picture.
     *
     * @param image the picture
     * @param box where
     */
    public void image(BufferedImage image, Box box) {
        try {
            float bottom = (float) (height() - box.y() - box.height());
            pages.get(current)
                    .drawImage(
                            LosslessFactory.createFromImage(document, image),
                            (float) box.x(),
                            bottom,
                            (float) box.width(),
                            (float) box.height());
        } catch (IOException e) {
            throw new UncheckedIOException("Picture", e);
        }
    }

    @Override
    public void close() {
        pages.forEach(Pen::close);
    }

    private Pen pen() {
        return new Pen(pages.get(current));
    }

    private void note(Span span, Box box) {
        span.field().ifPresent(field -> note(field, span.text(), box));
    }

    private void note(Field field, String text, Box box) {
        printed.add(new PrintedValue(field, text.strip(), current + 1, box));
    }
}
