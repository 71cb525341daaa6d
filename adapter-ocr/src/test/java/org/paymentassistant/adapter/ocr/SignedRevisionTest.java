package org.paymentassistant.adapter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;

/** What a signature holds is not checked, so that any bytes do for one here. */
final class SignedRevisionTest {

    private final InProcessDocumentReader reader = InProcessDocumentReader.open();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void findsNothingInASignedDocument() throws IOException {
        assertThat(findings(signed())).isEmpty();
    }

    @Test
    void findsWordsThatCameAfterTheSignature() throws IOException {
        byte[] changed = changed(signed(), document -> write(document, document.getPage(0), 500, "Pay 9,234.56 EUR"));

        assertThat(findings(changed)).extracting(ReviewIssue::code).contains(IssueCode.MODIFIED_AFTER_SIGNING);
    }

    @Test
    void findsAPictureThatWasLaidOverTheSumAfterTheSignature() throws IOException {
        byte[] changed = changed(signed(), document -> {
            BufferedImage other = new BufferedImage(120, 20, BufferedImage.TYPE_INT_RGB);
            other.createGraphics().drawString("9,234.56 EUR", 5, 15);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                content.drawImage(LosslessFactory.createFromImage(document, other), 220, 695);
            }
        });

        assertThat(findings(changed)).extracting(ReviewIssue::code).contains(IssueCode.MODIFIED_AFTER_SIGNING);
    }

    @Test
    void findsANoteThatCoversTheSumAfterTheSignature() throws IOException {
        byte[] changed = changed(signed(), document -> {
            PDAnnotationSquare note = new PDAnnotationSquare();
            note.setRectangle(new PDRectangle(220, 690, 120, 25));
            note.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
            note.constructAppearances(document);
            List<PDAnnotation> notes = document.getPage(0).getAnnotations();
            notes.add(note);
            document.getPage(0).setAnnotations(notes);
        });

        assertThat(findings(changed)).extracting(ReviewIssue::code).contains(IssueCode.MODIFIED_AFTER_SIGNING);
    }

    @Test
    void findsAPageThatCameAfterTheSignature() throws IOException {
        byte[] changed = changed(signed(), document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page, 700, "Another page");
        });

        assertThat(findings(changed)).extracting(ReviewIssue::code).contains(IssueCode.MODIFIED_AFTER_SIGNING);
    }

    @Test
    void allowsAdditionsThatChangeNoWord() throws IOException {
        byte[] changed =
                changed(signed(), document -> document.getDocumentInformation().setKeywords("filed"));

        assertThat(findings(changed)).isEmpty();
    }

    private List<ReviewIssue> findings(byte[] pdf) {
        ReadResult result = reader.read(SourceDocument.of("a.pdf", pdf));
        return ((ReadResult.Read) result).document().findings();
    }

    private static byte[] signed() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page, 700, "Invoice 2026-17, to be paid: 1,234.56 EUR");
            document.save(plain);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(plain.toByteArray())) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(Calendar.getInstance(TimeZone.getTimeZone("UTC")));
            document.addSignature(signature, content -> new byte[] {1, 2, 3});
            document.saveIncremental(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] pdf, Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.make(document);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().forEach(page -> {
                page.getCOSObject().setNeedToBeUpdated(true);
                if (page.getCOSObject().getDictionaryObject(COSName.RESOURCES) != null) {
                    page.getResources().getCOSObject().setNeedToBeUpdated(true);
                }
            });
            document.saveIncremental(bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(PDDocument document, PDPage page, float y, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, y);
            content.showText(text);
            content.endText();
        }
    }

    @FunctionalInterface
    private interface Change {
        void make(PDDocument document) throws IOException;
    }
}
