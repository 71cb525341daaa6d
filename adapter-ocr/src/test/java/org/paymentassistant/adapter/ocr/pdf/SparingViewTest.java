package org.paymentassistant.adapter.ocr.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.ocr.Refusal;
import org.paymentassistant.domain.document.Concealment;
import org.paymentassistant.domain.document.Word;

/** Which glyphs are judged without being drawn, and when a page has to be drawn nevertheless. */
final class SparingViewTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    @Test
    void drawsNoGlyphOfPlainTextBetweenRulesAndOnBars() throws IOException, Refusal {
        Views views = views((document, content) -> {
            content.setNonStrokingColor(new Color(0x1F4E79));
            content.addRect(60, 690, 300, 24);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            write(content, 72, 696, 12, "Total");
            content.setNonStrokingColor(Color.BLACK);
            write(content, 72, 600, 12, "Amount");
            content.moveTo(72, 598);
            content.lineTo(200, 598);
            content.stroke();
        });

        assertThat(views.isSpared()).isTrue();
        assertThat(views.words()).containsExactly("Total", "Amount");
    }

    @Test
    void hidesLettersInTheColourOfThePaperWithinAWordThatIsSeen() throws IOException, Refusal {
        Views views = views((document, content) -> {
            content.beginText();
            content.setFont(FONT, 12);
            content.newLineAtOffset(72, 700);
            content.showText("BE71");
            content.setNonStrokingColor(Color.WHITE);
            content.showText("0961");
            content.endText();
        });

        assertThat(views.isSpared()).isTrue();
        assertThat(views.words()).containsExactly("BE71");
        assertThat(views.sparing().text().hiddenText()).singleElement().satisfies(hidden -> {
            assertThat(hidden.line().text()).isEqualTo("0961");
            assertThat(hidden.concealment()).isEqualTo(Concealment.SAME_COLOUR);
        });
    }

    @Test
    void hidesWhatAnOpaquePictureOrManyLinesCover() throws IOException, Refusal {
        Views views = views((document, content) -> {
            write(content, 72, 700, 12, "PICTURE");
            write(content, 72, 600, 12, "LINES");
            BufferedImage white = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
            Arrays.fill(((DataBufferInt) white.getRaster().getDataBuffer()).getData(), 0xFFFFFF);
            content.drawImage(LosslessFactory.createFromImage(document, white), 60, 690, 200, 30);
            content.setStrokingColor(Color.WHITE);
            for (int y = 590; y < 620; y++) {
                content.moveTo(60, y);
                content.lineTo(260, y);
                content.stroke();
            }
            write(content, 72, 500, 12, "seen");
        });

        assertThat(views.isSpared()).isTrue();
        assertThat(views.words()).containsExactly("seen");
        assertThat(views.sparing().text().hiddenText())
                .extracting(hidden -> hidden.concealment())
                .containsOnly(Concealment.COVERED);
    }

    @Test
    void drawsWhereSomethingSeenThroughFollows() throws IOException, Refusal {
        Views views = views((document, content) -> {
            write(content, 72, 700, 12, "VEILED");
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(0.98f);
            content.setGraphicsStateParameters(state);
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(60, 690, 200, 30);
            content.fill();
        });

        assertDrawnAndAlike(views);
        assertThat(views.words()).isEmpty();
    }

    @Test
    void drawsWhereABlendModeFollows() throws IOException, Refusal {
        assertDrawnAndAlike(views((document, content) -> {
            write(content, 72, 700, 12, "BLENDED");
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setBlendMode(BlendMode.SCREEN);
            content.setGraphicsStateParameters(state);
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(60, 690, 200, 30);
            content.fill();
        }));
    }

    @Test
    void drawsWhereATransparentPictureFollows() throws IOException, Refusal {
        assertDrawnAndAlike(views((document, content) -> {
            write(content, 72, 700, 12, "MASKED");
            BufferedImage veil = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
            Arrays.fill(((DataBufferInt) veil.getRaster().getDataBuffer()).getData(), 0xFEFFFFFF);
            content.drawImage(LosslessFactory.createFromImage(document, veil), 60, 690, 200, 30);
        }));
    }

    @Test
    void drawsNoGlyphWhereSomethingSeenThroughStandsElsewhereOrBefore() throws IOException, Refusal {
        Views views = views((document, content) -> {
            content.saveGraphicsState();
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(0.2f);
            content.setGraphicsStateParameters(state);
            content.addRect(60, 690, 200, 30);
            content.fill();
            content.addRect(60, 100, 200, 30);
            content.fill();
            content.restoreGraphicsState();
            write(content, 72, 700, 12, "before");
        });

        assertThat(views.isSpared()).isTrue();
        assertThat(views.words()).containsExactly("before");
    }

    @Test
    void drawsWhereAGlyphLiesOverOthers() throws IOException, Refusal {
        assertDrawnAndAlike(views((document, content) -> {
            write(content, 80, 700, 6, "under");
            content.setNonStrokingColor(Color.WHITE);
            write(content, 60, 660, 120, "I");
        }));
    }

    @Test
    void drawsNoGlyphWhereLettersAreSetCloseAndAllWhereTheyLieOnOneAnother() throws IOException, Refusal {
        Views close = views((document, content) -> {
            content.setCharacterSpacing(-3);
            write(content, 72, 700, 12, "HNHN");
        });
        assertThat(close.isSpared()).isTrue();
        assertThat(close.sparing().text()).isEqualTo(close.full().text());

        assertDrawnAndAlike(views((document, content) -> {
            content.setCharacterSpacing(-6);
            write(content, 72, 700, 12, "HNHN");
        }));
    }

    @Test
    void drawsWhereALetterIsTheBackgroundOfAnother() throws IOException, Refusal {
        assertDrawnAndAlike(views((document, content) -> {
            write(content, 60, 660, 120, "H");
            content.setNonStrokingColor(Color.WHITE);
            write(content, 74, 700, 8, "O");
        }));
    }

    @Test
    void drawsWhereAClippingPathCutsALetter() throws IOException, Refusal {
        assertDrawnAndAlike(views((document, content) -> {
            content.saveGraphicsState();
            content.addRect(60, 706, 200, 50);
            content.clip();
            write(content, 72, 700, 12, "CUT");
            content.restoreGraphicsState();
        }));
    }

    @Test
    void drawsWhereTheEdgeOfThePageCutsALetter() throws IOException, Refusal {
        assertDrawnAndAlike(views((document, content) -> write(content, 72, -5, 12, "EDGE")));
    }

    @Test
    void drawsWhereACoverLeavesAPart() throws IOException, Refusal {
        assertDrawnAndAlike(views((document, content) -> {
            write(content, 72, 700, 12, "HALF");
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(60, 690, 200, 14);
            content.fill();
        }));
    }

    @Test
    void drawsLettersThatAreFaintOrStrokedOrCrushed() throws IOException, Refusal {
        assertDrawnAndAlike(views((document, content) -> {
            content.setNonStrokingColor(new Color(0xF0F0F0));
            write(content, 72, 700, 12, "FAINT");
        }));
        assertDrawnAndAlike(views((document, content) -> {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setStrokingColor(Color.WHITE);
            content.setLineWidth(4);
            write(content, 72, 700, 12, "STROKED");
        }));
        assertDrawnAndAlike(views((document, content) -> {
            content.beginText();
            content.setFont(FONT, 12);
            content.setTextMatrix(new Matrix(0.001f, 0, 0, 1, 72, 700));
            content.showText("CRUSHED");
            content.endText();
        }));
    }

    private static void assertDrawnAndAlike(Views views) {
        assertThat(views.isSpared()).isFalse();
        assertThat(views.sparing().text()).isEqualTo(views.full().text());
    }

    private static void write(PDPageContentStream content, float x, float y, float size, String text)
            throws IOException {
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static Views views(Drawing drawing) throws IOException, Refusal {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.saveGraphicsState();
                drawing.draw(document, content);
                content.restoreGraphicsState();
                content.setNonStrokingColor(new Color(0x123456));
                write(content, 300, 300, 20, "witness");
            }
            document.save(bytes);
            try (PDDocument saved = Loader.loadPDF(bytes.toByteArray())) {
                PdfPages pages = new PdfPages(saved, 1_000_000);
                return new Views(pages.sparingView(0, 150), pages.view(0, 150));
            }
        }
    }

    /** A page seen sparingly and in full; a word in a colour of its own tells whether its glyphs are drawn. */
    private record Views(PageView sparing, PageView full) {

        private static final int WITNESS = 0x123456;

        boolean isSpared() {
            assertThat(hasWitness(full)).isTrue();
            return !hasWitness(sparing);
        }

        List<String> words() {
            return sparing.text().words().stream()
                    .map(Word::text)
                    .filter(word -> !word.equals("witness"))
                    .toList();
        }

        private static boolean hasWitness(PageView view) {
            int[] pixels = ((DataBufferInt) view.picture().getRaster().getDataBuffer()).getData();
            return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xFFFFFF) == WITNESS);
        }
    }

    /** Draws a page. */
    private interface Drawing {
        void draw(PDDocument document, PDPageContentStream content) throws IOException;
    }
}
