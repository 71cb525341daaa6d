package org.paymentassistant.adapter.ocr;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.adapter.ocr.engine.OcrEngine;
import org.paymentassistant.adapter.ocr.engine.OcrEngine.OcrWord;
import org.paymentassistant.adapter.ocr.engine.OcrEngine.Segmentation;
import org.paymentassistant.adapter.ocr.image.GreyImage;

/**
 * Recognises a page as blocks of text, then looks for single words in what is left: what the first pass did not see as
 * text, and what it was not certain of.
 */
final class TwoPassRecognition {

    private static final double CERTAIN = 0.7;
    private static final double BELIEVED = 0.5;
    private static final double TALLEST_INCHES = 0.5;
    private static final int MARGIN = 2;

    private final OcrEngine engine;

    TwoPassRecognition(OcrEngine engine) {
        this.engine = engine;
    }

    List<OcrWord> words(BufferedImage page, int dotsPerInch, boolean thoroughly) {
        List<OcrWord> certain = new ArrayList<>();
        List<OcrWord> doubtful = new ArrayList<>();
        for (OcrWord word : engine.recognise(page, dotsPerInch, Segmentation.PAGE)) {
            boolean kept = word.confidence() >= CERTAIN && word.height() < TALLEST_INCHES * dotsPerInch;
            (kept ? certain : doubtful).add(word);
        }
        if (thoroughly) {
            lookAgain(page, dotsPerInch, certain, doubtful);
        }
        certain.addAll(doubtful);
        return certain.stream().filter(word -> !word.text().isBlank()).toList();
    }

    private void lookAgain(BufferedImage page, int dotsPerInch, List<OcrWord> certain, List<OcrWord> doubtful) {
        BufferedImage rest = GreyImage.without(
                page, certain.stream().map(TwoPassRecognition::around).toList());
        for (OcrWord word : engine.recognise(rest, dotsPerInch, Segmentation.SPARSE)) {
            if (word.confidence() >= BELIEVED) {
                take(word, certain, doubtful);
            }
        }
    }

    private static void take(OcrWord word, List<OcrWord> certain, List<OcrWord> doubtful) {
        List<OcrWord> earlier =
                doubtful.stream().filter(other -> overlap(word, other)).toList();
        boolean better = earlier.stream().allMatch(other -> other.confidence() < word.confidence());
        if (better) {
            doubtful.removeAll(earlier);
            certain.add(word);
        }
    }

    private static boolean overlap(OcrWord one, OcrWord other) {
        return area(one).intersects(area(other));
    }

    private static Rectangle area(OcrWord word) {
        return new Rectangle(word.x(), word.y(), word.width(), word.height());
    }

    private static Rectangle around(OcrWord word) {
        Rectangle area = area(word);
        area.grow(MARGIN, MARGIN);
        return area;
    }
}
