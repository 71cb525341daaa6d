package org.paymentassistant.adapter.ocr.guard;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.paymentassistant.adapter.ocr.InProcessDocumentReader;
import org.paymentassistant.domain.document.SourceDocument;

/** Reads a page of its own making, so that the first real document does not wait for fonts and classes. */
final class WarmUp {

    /** By then the machine code is made for most of what an ordinary page needs. */
    private static final int TIMES = 12;

    private static final int LINES = 40;

    private WarmUp() {}

    static void with(InProcessDocumentReader reader) throws IOException {
        byte[] page = page();
        for (int i = 0; i < TIMES; i++) {
            reader.read(SourceDocument.of("page", page));
        }
    }

    private static void drawTable(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(0.9f);
        content.addRect(50, 120, 500, 20);
        content.fill();
        for (int i = 0; i < LINES; i++) {
            content.moveTo(50, 120 + i);
            content.lineTo(550, 120 + i);
            content.stroke();
        }
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(480, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        for (int i = 0; i < LINES; i++) {
            graphics.drawOval(4 * i, i, 200, 100);
        }
        graphics.dispose();
        return picture;
    }

    private static byte[] page() throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 10);
                content.newLineAtOffset(60, 780);
                for (int i = 0; i < LINES; i++) {
                    content.showText("Ready for the first document, line " + i);
                    content.newLineAtOffset(0, -14);
                }
                content.endText();
                drawTable(content);
                content.drawImage(LosslessFactory.createFromImage(document, picture()), 400, 700, 120, 60);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
