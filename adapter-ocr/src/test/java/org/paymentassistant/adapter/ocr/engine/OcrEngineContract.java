package org.paymentassistant.adapter.ocr.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.ocr.engine.OcrEngine.OcrWord;
import org.paymentassistant.adapter.ocr.engine.OcrEngine.Segmentation;

/** What {@link OcrEngine} promises. */
interface OcrEngineContract {

    OcrEngine engine();

    @Test
    default void findsWordsWithTheirPlacesAndConfidences() {
        List<OcrWord> words = engine().recognise(page("Rechnung 4711", "Betrag 1.234,56"), 300, Segmentation.PAGE);

        assertThat(words).extracting(OcrWord::text).containsExactly("Rechnung", "4711", "Betrag", "1.234,56");
        assertThat(words).allSatisfy(word -> {
            assertThat(word.confidence()).isBetween(0.5, 1.0);
            assertThat(word.x()).isBetween(90, 900);
            assertThat(word.height()).isBetween(20, 80);
        });
        assertThat(words.get(2).y())
                .isGreaterThan(words.get(0).y() + words.get(0).height());
    }

    @Test
    default void findsNothingOnAnEmptyPage() {
        assertThat(engine().recognise(page(), 300, Segmentation.SPARSE)).isEmpty();
    }

    @Test
    default void givesTheSameForTheSamePicture() {
        BufferedImage page = page("Facture n° 12", "Total 99,00");

        assertThat(engine().recognise(page, 300, Segmentation.SPARSE))
                .isEqualTo(engine().recognise(page, 300, Segmentation.SPARSE));
    }

    private static BufferedImage page(String... lines) {
        BufferedImage page = new BufferedImage(1000, 500, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        for (int i = 0; i < lines.length; i++) {
            graphics.drawString(lines[i], 100, 150 + 100 * i);
        }
        graphics.dispose();
        return page;
    }
}
