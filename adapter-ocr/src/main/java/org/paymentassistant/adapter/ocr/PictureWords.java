package org.paymentassistant.adapter.ocr;

import java.awt.image.BufferedImage;
import java.util.List;
import org.paymentassistant.adapter.ocr.engine.OcrEngine;
import org.paymentassistant.adapter.ocr.engine.OcrEngine.OcrWord;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

/** Words of a page's picture, in points of the page. */
final class PictureWords {

    private static final double POINTS_PER_INCH = 72;
    private static final double CAPITAL_TO_FONT_SIZE = 1.4;

    private final OcrEngine engine;

    PictureWords(OcrEngine engine) {
        this.engine = engine;
    }

    /**
     * The words of a picture, as it lies.
     *
     * @param words in points of the picture as it was given
     * @param turn how its text lies on it: 0, 90, 180 or 270 degrees clockwise
     */
    record Recognised(List<Word> words, int turn) {}

    Recognised recognise(BufferedImage grey, double pointsPerPixel) {
        int dotsPerInch = (int) Math.round(POINTS_PER_INCH / pointsPerPixel);
        List<Word> words = engine.recognise(grey, dotsPerInch).stream()
                .filter(word -> !word.text().isBlank())
                .map(word -> word(word, pointsPerPixel))
                .toList();
        return new Recognised(words, 0);
    }

    private static Word word(OcrWord word, double scale) {
        Box box = new Box(word.x() * scale, word.y() * scale, word.width() * scale, word.height() * scale);
        TextStyle style = TextStyle.plain(Math.max(1, box.height() * CAPITAL_TO_FONT_SIZE));
        return new Word(word.text(), box, style, TextOrigin.OCR, word.confidence());
    }
}
