package org.paymentassistant.adapter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;

final class HostilePdfTest {

    private static final int MEGABYTE = 1 << 20;
    private static final ReadResult TOO_COMPLEX = new ReadResult.Refused(ReasonCode.TOO_COMPLEX);

    private final InProcessDocumentReader reader = InProcessDocumentReader.open();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void refusesAPageThatUnpacksToTooMuch() throws IOException {
        assertThat(read(page(COSName.FLATE_DECODE, 70))).isEqualTo(TOO_COMPLEX);
    }

    @Test
    void refusesAPageThatIsPackedTwice() throws IOException {
        COSArray twice = new COSArray();
        twice.add(COSName.FLATE_DECODE);
        twice.add(COSName.FLATE_DECODE);
        byte[] pdf = page(twice, 70);

        assertThat(pdf.length).isLessThan(10_000);
        assertThat(read(pdf)).isEqualTo(TOO_COMPLEX);
    }

    @Test
    void refusesPagesThatUnpackToTooMuchTogether() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 5; i++) {
                add(document, COSName.FLATE_DECODE, 60);
            }
            assertThat(read(saved(document))).isEqualTo(TOO_COMPLEX);
        }
    }

    @Test
    void refusesASmallPictureWithTooMuchData() throws IOException {
        assertThat(read(picture(10, 10, 70))).isEqualTo(TOO_COMPLEX);
    }

    @Test
    void looksAtALargePictureThatIsAsLargeAsItSays() throws IOException {
        assertThat(read(picture(5_000, 5_000, 24))).isNotEqualTo(TOO_COMPLEX);
    }

    @Test
    void refusesAPageThatDrawsWithoutEnd() throws IOException {
        byte[] operators = "0 g\n".repeat(1_000_001).getBytes(StandardCharsets.US_ASCII);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream output = content.createOutputStream(COSName.FLATE_DECODE)) {
                output.write(operators);
            }
            page.setContents(content);
            assertThat(read(saved(document))).isEqualTo(TOO_COMPLEX);
        }
    }

    private ReadResult read(byte[] pdf) {
        return reader.read(SourceDocument.of("a.pdf", pdf));
    }

    private static byte[] page(COSBase filters, int megabytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            add(document, filters, megabytes);
            return saved(document);
        }
    }

    private static void add(PDDocument document, COSBase filters, int megabytes) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        COSStream content = document.getDocument().createCOSStream();
        fill(content, filters, megabytes);
        page.setContents(new PDStream(content));
    }

    private static byte[] picture(int width, int height, int megabytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, width);
            picture.setInt(COSName.HEIGHT, height);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            fill(picture, COSName.FLATE_DECODE, megabytes);
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.XOBJECT, new org.apache.pdfbox.cos.COSDictionary());
            resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).setItem("Im", picture);
            page.setResources(resources);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 600);
                content.showText("A page with a picture and with enough words to be read");
                content.endText();
            }
            PDStream drawing = new PDStream(document);
            try (OutputStream output = drawing.createOutputStream()) {
                output.write("q 100 0 0 100 72 72 cm /Im Do Q".getBytes(StandardCharsets.US_ASCII));
            }
            COSArray contents = new COSArray();
            page.getContentStreams().forEachRemaining(contents::add);
            contents.add(drawing);
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
            return saved(document);
        }
    }

    private static void fill(COSStream stream, COSBase filters, int megabytes) throws IOException {
        byte[] blank = new byte[MEGABYTE];
        java.util.Arrays.fill(blank, (byte) ' ');
        try (OutputStream output = stream.createOutputStream(filters)) {
            for (int i = 0; i < megabytes; i++) {
                output.write(blank);
            }
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
