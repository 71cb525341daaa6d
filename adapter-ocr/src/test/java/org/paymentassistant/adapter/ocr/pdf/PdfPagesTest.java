package org.paymentassistant.adapter.ocr.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.adapter.ocr.Refusal;
import org.paymentassistant.domain.document.Concealment;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Word;

final class PdfPagesTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    @Test
    void showsPlainText() throws IOException, Refusal {
        PdfText text = text((document, content) -> write(content, 72, 700, 12, "Total 12.50"));

        assertThat(words(text)).containsExactly("Total", "12.50");
        assertThat(text.hiddenText()).isEmpty();
    }

    @Test
    void showsLightTextAndTextOnColouredBars() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            content.setNonStrokingColor(new Color(0xDDDDDD));
            write(content, 72, 700, 9, "light");
            content.setNonStrokingColor(new Color(0x1F4E79));
            content.addRect(60, 590, 300, 20);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            write(content, 72, 596, 10, "bar");
            content.setNonStrokingColor(Color.RED);
            content.addRect(60, 490, 300, 20);
            content.fill();
            content.setNonStrokingColor(new Color(0x008200));
            write(content, 72, 496, 10, "alike");
        });

        assertThat(words(text)).containsExactly("light", "bar", "alike");
    }

    @Test
    void showsTextUnderWhatIsSeenThrough() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            write(content, 72, 700, 12, "marked");
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setBlendMode(BlendMode.MULTIPLY);
            content.setGraphicsStateParameters(state);
            content.setNonStrokingColor(Color.YELLOW);
            content.addRect(60, 690, 200, 30);
            content.fill();
        });

        assertThat(words(text)).containsExactly("marked");
    }

    @Test
    void hidesTextInTheColourOfThePaperEvenWhereALineCrossesIt() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            content.addRect(60, 703, 300, 0.5f);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            write(content, 72, 700, 12, "WHITE123");
        });

        assertHidden(text, "WHITE123", Concealment.SAME_COLOUR);
    }

    @Test
    void hidesInvisibleText() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            write(content, 72, 700, 12, "INVISIBLE");
        });

        assertHidden(text, "INVISIBLE", Concealment.INVISIBLE);
    }

    @Test
    void hidesTinyText() throws IOException, Refusal {
        assertHidden(text((document, content) -> write(content, 72, 700, 0.5f, "TINY")), "TINY", Concealment.TINY);
    }

    @Test
    void hidesTextOutsideThePage() throws IOException, Refusal {
        PdfText text = text((document, content) -> write(content, 72, 900, 12, "OUTSIDE"));

        assertThat(words(text)).isEmpty();
        assertThat(text.hiddenText()).extracting(hidden -> hidden.line().text()).containsExactly("OUTSIDE");
    }

    @Test
    void hidesClippedText() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            content.saveGraphicsState();
            content.addRect(300, 300, 50, 50);
            content.clip();
            write(content, 72, 700, 12, "CLIPPED");
            content.restoreGraphicsState();
        });

        assertHidden(text, "CLIPPED", Concealment.CLIPPED);
    }

    @Test
    void hidesTextOfALayerThatIsSwitchedOff() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("layer");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            document.getDocumentCatalog().setOCProperties(layers);
            content.beginMarkedContent(COSName.OC, layer);
            write(content, 72, 700, 12, "SWITCHED");
            content.endMarkedContent();
        });

        assertHidden(text, "SWITCHED", Concealment.SWITCHED_OFF);
    }

    @Test
    void hidesWhatIsPaintedOverEvenWhereOtherTextStandsThere() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            write(content, 72, 700, 12, "BEFORE");
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(60, 690, 200, 30);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
            write(content, 72, 700, 12, "AFTER9");
        });

        assertThat(words(text)).containsExactly("AFTER9");
        assertHidden(text, "BEFORE", Concealment.COVERED);
    }

    @Test
    void joinsLettersThatAreSetApartAndPartsWhatIsSetClose() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            content.setCharacterSpacing(4);
            write(content, 72, 700, 12, "INVOICE");
            content.setCharacterSpacing(0);
            write(content, 72, 600, 12, "Netto");
            write(content, 72 + 12 * FONT.getStringWidth("Netto") / 1000 + 2.6f, 600, 12, "19%");
        });

        assertThat(words(text)).containsExactly("INVOICE", "Netto", "19%");
    }

    @Test
    void takesTextDrawnTwiceForOne() throws IOException, Refusal {
        PdfText text = text((document, content) -> {
            write(content, 72, 700, 12, "Bold");
            write(content, 72.3f, 700, 12, "Bold");
        });

        assertThat(words(text)).containsExactly("Bold");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void placesWordsOnThePageAsItIsSeen(int rotation) throws IOException, Refusal {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            page.setCropBox(new PDRectangle(50, 100, 400, 600));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, 60, 660, 12, "corner");
            }
            Word word = new PdfPages(document, 1_000_000)
                    .view(0, 100)
                    .text()
                    .words()
                    .get(0);

            assertThat(word.style().rotation()).isEqualTo(rotation);
            double fromTopLeftX = rotation == 0 || rotation == 270
                    ? word.box().x()
                    : word.box().right();
            double expected = switch (rotation) {
                case 90 -> 600 - 31;
                case 180 -> 400 - 10;
                case 270 -> 31;
                default -> 10;
            };
            assertThat(fromTopLeftX).isBetween(expected - 10, expected + 10);
        }
    }

    private static void assertHidden(PdfText text, String word, Concealment why) {
        assertThat(words(text)).doesNotContain(word);
        assertThat(text.hiddenText())
                .filteredOn(hidden -> hidden.line().text().equals(word))
                .extracting(HiddenText::concealment)
                .containsExactly(why);
    }

    private static List<String> words(PdfText text) {
        return text.words().stream().map(Word::text).toList();
    }

    private static void write(PDPageContentStream content, float x, float y, float size, String text)
            throws IOException {
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static PdfText text(Drawing drawing) throws IOException, Refusal {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.draw(document, content);
            }
            document.save(bytes);
            try (PDDocument saved = Loader.loadPDF(bytes.toByteArray())) {
                PdfText text = new PdfPages(saved, 1_000_000).view(0, 150).text();
                assertThat(new PdfPages(saved, 1_000_000).sparingView(0, 150).text())
                        .as("read without drawing its glyphs")
                        .isEqualTo(text);
                return text;
            }
        }
    }

    /** Draws a page. */
    private interface Drawing {
        void draw(PDDocument document, PDPageContentStream content) throws IOException;
    }
}
