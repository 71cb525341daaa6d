package org.paymentassistant.adapter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.tck.SampleFiles;

final class DocumentKindsTest {

    private final InProcessDocumentReader reader = InProcessDocumentReader.open();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void refusesAPageWhosePictureCannotBeShown() throws IOException {
        byte[] pdf = pdf((document, content) -> {
            ByteArrayInputStream noImage = new ByteArrayInputStream(new byte[200]);
            PDImageXObject image =
                    new PDImageXObject(document, noImage, COSName.JPX_DECODE, 100, 100, 8, PDDeviceGray.INSTANCE);
            content.drawImage(image, 0, 0, 500, 700);
        });

        assertThat(read(pdf)).isEqualTo(new ReadResult.Refused(ReasonCode.UNREADABLE_SCAN));
    }

    @Test
    void readsAScanPackedAsJpeg2000() throws IOException {
        BufferedImage scan = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        graphics.drawString("Invoice 48213907", 200, 300);
        graphics.dispose();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ImageIO.write(scan, "jpeg 2000", packed);
        byte[] pdf = pdf((document, content) -> content.drawImage(
                new PDImageXObject(
                        document,
                        new ByteArrayInputStream(packed.toByteArray()),
                        COSName.JPX_DECODE,
                        scan.getWidth(),
                        scan.getHeight(),
                        8,
                        PDDeviceGray.INSTANCE),
                0,
                0,
                595,
                842));

        assertThat(((ReadResult.Read) read(pdf)).document().pages().get(0).words())
                .extracting(Word::text)
                .contains("Invoice", "48213907");
    }

    @Test
    void readsLightTextInADarkBarOfAScan() throws IOException {
        BufferedImage scan = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.setColor(Color.DARK_GRAY);
        graphics.fillRect(150, 1000, 900, 90);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        graphics.drawString("Invoice 48213907", 200, 300);
        graphics.setColor(Color.WHITE);
        graphics.drawString("Balance 1234.56 EUR", 200, 1060);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(scan, "png", png);

        assertThat(((ReadResult.Read) read(png.toByteArray()))
                        .document()
                        .pages()
                        .get(0)
                        .words())
                .extracting(Word::text)
                .contains("48213907", "Balance", "1234.56", "EUR");
    }

    @Test
    void takesFewWordsFromTheTextLayerWhereNothingElseIsDrawn() throws IOException {
        byte[] pdf = pdf((document, content) -> {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 600);
            content.showText("Page 2");
            content.endText();
        });

        assertThat(((ReadResult.Read) read(pdf)).document().pages().get(0).words())
                .extracting(Word::origin)
                .containsOnly(TextOrigin.TEXT_LAYER);
    }

    @Test
    void saysThatAnEmptyPageHoldsNothing() throws IOException {
        assertThat(read(pdf((document, content) -> {}))).isEqualTo(new ReadResult.Refused(ReasonCode.NO_TEXT_FOUND));
    }

    @Test
    void opensAZipFileWithOneDocumentAndNoOther() throws IOException {
        byte[] pdf = SampleFiles.pdf().content().bytes();
        byte[] text = "hello".getBytes(StandardCharsets.UTF_8);

        assertThat(read(zip(pdf, text))).isEqualTo(reader.read(SampleFiles.pdf()));
        assertThat(read(zip(pdf, pdf))).isEqualTo(new ReadResult.Refused(ReasonCode.SEVERAL_INVOICES));
        assertThat(read(zip(text))).isEqualTo(new ReadResult.Refused(ReasonCode.UNSUPPORTED_TYPE));
        assertThat(read(zip(new byte[20 << 20]))).isEqualTo(new ReadResult.Refused(ReasonCode.TOO_COMPLEX));
    }

    @Test
    void refusesHtml() {
        byte[] html = "<!doctype html><html><body>Invoice</body></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(read(html)).isEqualTo(new ReadResult.Refused(ReasonCode.UNSUPPORTED_TYPE));
    }

    @Test
    void refusesOfficeFilesAsSuchAndNotAsSeveralInvoices() throws IOException {
        byte[] xml = "<?xml version='1.0'?><text>Invoice</text>".getBytes(StandardCharsets.UTF_8);

        assertThat(read(named(xml, "word/document.xml", "word/styles.xml", "[Content_Types].xml")))
                .isEqualTo(new ReadResult.Refused(ReasonCode.UNSUPPORTED_TYPE));
        assertThat(read(named(xml, "content.xml", "styles.xml", "META-INF/manifest.xml")))
                .isEqualTo(new ReadResult.Refused(ReasonCode.UNSUPPORTED_TYPE));
    }

    private ReadResult read(byte[] bytes) {
        return reader.read(SourceDocument.of("file", bytes));
    }

    private static byte[] named(byte[] content, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(byte[]... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i++) {
                zip.putNextEntry(new ZipEntry("file" + i));
                zip.write(files[i]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.draw(document, content);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Draws a page. */
    private interface Drawing {
        void draw(PDDocument document, PDPageContentStream content) throws IOException;
    }
}
