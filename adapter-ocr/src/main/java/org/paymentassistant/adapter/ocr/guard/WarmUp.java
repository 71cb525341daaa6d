package org.paymentassistant.adapter.ocr.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.paymentassistant.adapter.ocr.InProcessDocumentReader;
import org.paymentassistant.domain.document.SourceDocument;

/** Reads a page of its own making, so that the first real document does not wait for fonts and classes. */
final class WarmUp {

    private static final int TIMES = 3;
    private static final int LINES = 40;

    private WarmUp() {}

    static void with(InProcessDocumentReader reader) throws IOException {
        byte[] page = page();
        for (int i = 0; i < TIMES; i++) {
            reader.read(SourceDocument.of("page", page));
        }
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
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
