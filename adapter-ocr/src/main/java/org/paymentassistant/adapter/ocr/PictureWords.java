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

    private static final double CAPITAL_TO_FONT_SIZE = 1.4;

    private final OcrEngine engine;

    PictureWords(OcrEngine engine) {
        this.engine = engine;
    }

    List<Word> recognise(BufferedImage grey, int dotsPerInch, double pointsPerPixel) {
        return engine.recognise(grey, dotsPerInch).stream()
                .filter(word -> !word.text().isBlank())
                .map(word -> word(word, pointsPerPixel))
                .toList();
    }

    private static Word word(OcrWord word, double scale) {
        Box box = new Box(word.x() * scale, word.y() * scale, word.width() * scale, word.height() * scale);
        TextStyle style = TextStyle.plain(Math.max(1, box.height() * CAPITAL_TO_FONT_SIZE));
        return new Word(word.text(), box, style, TextOrigin.OCR, word.confidence());
    }
}
