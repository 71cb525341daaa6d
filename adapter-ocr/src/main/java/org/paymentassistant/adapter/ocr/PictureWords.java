package org.paymentassistant.adapter.ocr;

import java.awt.image.BufferedImage;
import java.util.List;
import org.paymentassistant.adapter.ocr.engine.OcrEngine;
import org.paymentassistant.adapter.ocr.engine.OcrEngine.OcrWord;
import org.paymentassistant.adapter.ocr.image.Background;
import org.paymentassistant.adapter.ocr.image.GreyImage;
import org.paymentassistant.adapter.ocr.image.Skew;
import org.paymentassistant.adapter.ocr.layout.Turn;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

/**
 * Words of a page's picture, in points of the page. The picture is brought to the resolution, the brightness and the
 * level that recognition does best with; {@code docs/adr} has the measurements.
 */
final class PictureWords {

    private static final double POINTS_PER_INCH = 72;
    private static final double CAPITAL_TO_FONT_SIZE = 1.4;
    private static final double BEST_DPI = 300;
    private static final double NEAR_ENOUGH = 0.05;
    private static final double MOST_TOO_FINE = 1.4;
    private static final double MOST_ENLARGED = 3;
    private static final double MOST_PIXELS = 25_000_000;
    private static final int RIGHT_ANGLE = 90;

    private final TwoPassRecognition recognition;

    PictureWords(OcrEngine engine) {
        this.recognition = new TwoPassRecognition(engine);
    }

    /**
     * The words of a picture, as it lies.
     *
     * @param words in points of the picture as it was given
     * @param turn how its text lies on it: 0, 90, 180 or 270 degrees clockwise
     */
    record Recognised(List<Word> words, int turn) {}

    /** Recognises a picture; thoroughly means with a second look, which takes half as long again. */
    Recognised recognise(BufferedImage grey, double pointsPerPixel, boolean thoroughly) {
        double factor = factor(grey, pointsPerPixel);
        BufferedImage page = Background.whitened(factor == 1 ? grey : GreyImage.scaled(grey, factor));
        double scale = pointsPerPixel / factor;
        int dotsPerInch = (int) Math.round(POINTS_PER_INCH / scale);
        if (Skew.isSideways(page)) {
            return better(
                            at(page, RIGHT_ANGLE, dotsPerInch, thoroughly),
                            at(page, 3 * RIGHT_ANGLE, dotsPerInch, thoroughly))
                    .recognised(scale);
        }
        Attempt upright = at(page, 0, dotsPerInch, thoroughly);
        return (upright.isDoubtful() ? better(upright, at(page, 2 * RIGHT_ANGLE, dotsPerInch, thoroughly)) : upright)
                .recognised(scale);
    }

    private static double factor(BufferedImage grey, double pointsPerPixel) {
        double wanted = BEST_DPI * pointsPerPixel / POINTS_PER_INCH;
        boolean fine = wanted < 1 + NEAR_ENOUGH && wanted > 1 / MOST_TOO_FINE;
        double possible = Math.sqrt(MOST_PIXELS / ((double) grey.getWidth() * grey.getHeight()));
        return fine && possible >= 1 ? 1 : Math.min(possible, Math.min(MOST_ENLARGED, wanted));
    }

    private Attempt at(BufferedImage page, int turn, int dotsPerInch, boolean thoroughly) {
        BufferedImage upright = Skew.levelled(turn == 0 ? page : GreyImage.turned(page, 4 * RIGHT_ANGLE - turn));
        return new Attempt(
                turn, upright.getWidth(), upright.getHeight(), recognition.words(upright, dotsPerInch, thoroughly));
    }

    private static Attempt better(Attempt one, Attempt other) {
        return other.certainty() > one.certainty() ? other : one;
    }

    /** What recognition gives, taking the text to lie in one direction. */
    private record Attempt(int turn, int width, int height, List<OcrWord> words) {

        private static final double DOUBTFUL = 0.55;

        double certainty() {
            return words.stream()
                    .mapToDouble(word ->
                            word.confidence() * word.confidence() * word.text().length())
                    .sum();
        }

        boolean isDoubtful() {
            return !words.isEmpty()
                    && words.stream().mapToDouble(OcrWord::confidence).average().orElse(1) < DOUBTFUL;
        }

        Recognised recognised(double scale) {
            Turn back = new Turn(Math.floorMod(-turn, 4 * RIGHT_ANGLE), width * scale, height * scale);
            return new Recognised(
                    words.stream().map(word -> back.word(word(word, scale))).toList(), turn);
        }

        private static Word word(OcrWord word, double scale) {
            Box box = new Box(word.x() * scale, word.y() * scale, word.width() * scale, word.height() * scale);
            TextStyle style = TextStyle.plain(Math.max(1, box.height() * CAPITAL_TO_FONT_SIZE));
            return new Word(word.text(), box, style, TextOrigin.OCR, word.confidence());
        }
    }
}
