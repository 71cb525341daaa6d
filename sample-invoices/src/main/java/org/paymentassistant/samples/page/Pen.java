package org.paymentassistant.samples.page;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.paymentassistant.samples.truth.Box;

/**
 * Draws on one page.
 *
 * @param stream the content of the page
 */
record Pen(PDPageContentStream stream) {
    private static final Pattern WORD = Pattern.compile("[^ ]+");
    private static final double OUTLINE = 0.035;

    static PDPageContentStream open(PDDocument document, PDPage page) {
        return unchecked(() -> new PDPageContentStream(document, page));
    }

    static void close(PDPageContentStream stream) {
        unchecked(() -> {
            stream.close();
            return stream;
        });
    }

    void text(double x, double baseline, Span span, Type type, Fonts fonts) {
        if (!fonts.setting().wordByWord()) {
            piece(x, baseline, span.text(), span.bold(), type, fonts);
            return;
        }
        boolean bold = type.bold() || span.bold();
        Matcher words = WORD.matcher(span.text());
        while (words.find()) {
            double before = fonts.width(span.text().substring(0, words.start()), type.size(), bold);
            piece(x + before, baseline, words.group(), span.bold(), type, fonts);
        }
    }

    private void piece(double x, double baseline, String text, boolean boldSpan, Type type, Fonts fonts) {
        boolean bold = type.bold() || boldSpan;
        unchecked(() -> {
            stream.beginText();
            stream.setFont(fonts.face(bold), (float) type.size());
            stream.setHorizontalScaling((float) (fonts.setting().stretch() * 100));
            stream.setNonStrokingColor(type.color());
            outline(fonts.isThickened(bold), type);
            stream.newLineAtOffset((float) x, (float) baseline);
            stream.showText(text);
            stream.endText();
            return stream;
        });
    }

    void fill(Box box, double pageHeight, Color color) {
        unchecked(() -> {
            stream.setNonStrokingColor(color);
            rectangle(box, pageHeight);
            stream.fill();
            return stream;
        });
    }

    void stroke(Box box, double pageHeight, double thickness, Color color) {
        unchecked(() -> {
            stream.setStrokingColor(color);
            stream.setLineWidth((float) thickness);
            path(box, pageHeight);
            stream.stroke();
            return stream;
        });
    }

    private void outline(boolean thickened, Type type) throws IOException {
        stream.setRenderingMode(thickened ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (thickened) {
            stream.setStrokingColor(type.color());
            stream.setLineWidth((float) (type.size() * OUTLINE));
        }
    }

    private void path(Box box, double pageHeight) throws IOException {
        if (box.width() > 0 && box.height() > 0) {
            rectangle(box, pageHeight);
            return;
        }
        stream.moveTo((float) box.x(), (float) (pageHeight - box.y()));
        stream.lineTo((float) (box.x() + box.width()), (float) (pageHeight - box.y() - box.height()));
    }

    private void rectangle(Box box, double pageHeight) throws IOException {
        float bottom = (float) (pageHeight - box.y() - box.height());
        stream.addRect((float) box.x(), bottom, (float) box.width(), (float) box.height());
    }

    private static <T> T unchecked(Drawing<T> drawing) {
        try {
            return drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException("Drawing on a page", e);
        }
    }

    private interface Drawing<T> {
        T draw() throws IOException;
    }
}
