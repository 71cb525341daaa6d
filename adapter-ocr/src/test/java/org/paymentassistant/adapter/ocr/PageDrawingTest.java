package org.paymentassistant.adapter.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.tck.SampleFiles;

/** What a person sees of a page is the page that was read: words stand in the picture where the reader says. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageDrawingTest {

    private static final int DARK = 110;

    private GuardedDocumentReader guarded;

    @BeforeAll
    void open() {
        guarded = GuardedDocumentReader.open(GuardSettings.usual().withChildren(1));
    }

    @AfterAll
    void close() {
        guarded.close();
    }

    @Test
    void drawsWordsWhereTheReaderFoundThem() throws IOException {
        assertWordsStandInThePicture(SampleFiles.pdf());
    }

    @Test
    void turnsThePictureAsTheWordsAreTurned() throws IOException {
        assertWordsStandInThePicture(SourceDocument.of("sideways.pdf", sideways()));
    }

    @Test
    void drawsAnImageFile() throws IOException {
        BufferedImage photograph = new BufferedImage(3000, 4000, BufferedImage.TYPE_INT_RGB);
        PagePicture drawn = drawn(SourceDocument.of("photo.png", png(photograph)), 1);

        assertThat(drawn.width()).isEqualTo(595, within(0.5));
        assertThat(drawn.height()).isEqualTo(793, within(0.5));
        assertThat(picture(drawn).getWidth()).isLessThan(1000);
    }

    @Test
    void refusesWhatItCannotDraw() {
        assertThat(refused(SampleFiles.pdf(), 9)).isEqualTo(ReasonCode.NO_TEXT_FOUND);
        assertThat(refused(SampleFiles.pdf(), 0)).isEqualTo(ReasonCode.NO_TEXT_FOUND);
        assertThat(refused(text("<?xml version='1.0'?><a/>"), 1)).isEqualTo(ReasonCode.UNSUPPORTED_TYPE);
        assertThat(refused(text("%PDF-1.7 and nothing else"), 1)).isEqualTo(ReasonCode.DAMAGED_FILE);
        assertThat(refused(text(""), 1)).isEqualTo(ReasonCode.EMPTY_FILE);
    }

    @Test
    void readsAndDrawsInTurns() {
        assertThat(guarded.read(SampleFiles.pdf())).isInstanceOf(ReadResult.Read.class);
        assertThat(guarded.draw(SampleFiles.pdf(), 1)).isInstanceOf(DrawResult.Drawn.class);
        assertThat(guarded.read(SampleFiles.pdf())).isInstanceOf(ReadResult.Read.class);
    }

    private void assertWordsStandInThePicture(SourceDocument document) throws IOException {
        Page page =
                ((ReadResult.Read) guarded.read(document)).document().pages().get(0);
        PagePicture drawn = drawn(document, 1);
        BufferedImage picture = picture(drawn);
        double scale = picture.getWidth() / drawn.width();

        assertThat(drawn.width()).isEqualTo(page.width(), within(0.5));
        assertThat(drawn.height()).isEqualTo(page.height(), within(0.5));
        List<Word> words = page.words();
        assertThat(words).isNotEmpty();
        assertThat(words.stream().filter(word -> hasInk(picture, word, scale)).count())
                .as("words with ink in their box")
                .isGreaterThanOrEqualTo(words.size() * 9L / 10);
    }

    private static boolean hasInk(BufferedImage picture, Word word, double scale) {
        for (int y = (int) (word.box().y() * scale); y < word.box().bottom() * scale; y++) {
            for (int x = (int) (word.box().x() * scale); x < word.box().right() * scale; x++) {
                if (x >= 0 && y >= 0 && x < picture.getWidth() && y < picture.getHeight() && isDark(picture, x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xff) < DARK;
    }

    private PagePicture drawn(SourceDocument document, int page) {
        return ((DrawResult.Drawn) guarded.draw(document, page)).picture();
    }

    private ReasonCode refused(SourceDocument document, int page) {
        return ((DrawResult.Refused) guarded.draw(document, page)).reason();
    }

    private static BufferedImage picture(PagePicture drawn) throws IOException {
        return Objects.requireNonNull(
                ImageIO.read(new ByteArrayInputStream(drawn.png().bytes())));
    }

    private static SourceDocument text(String content) {
        return SourceDocument.of("file", content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A page whose text runs from bottom to top, all of it in the page's left half. */
    private static byte[] sideways() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.beginText();
                for (int line = 0; line < 12; line++) {
                    content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 60 + 18 * line, 60));
                    content.showText("Line " + line + " of an invoice that was printed sideways");
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
