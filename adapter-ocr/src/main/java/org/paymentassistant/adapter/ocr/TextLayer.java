package org.paymentassistant.adapter.ocr;

import java.util.List;
import org.paymentassistant.domain.document.Word;

/** Tells whether the text that a PDF gives for a page is what a person would read there. */
final class TextLayer {

    private static final int FEWEST_CHARACTERS = 25;
    private static final int FEWEST_OVER_A_PICTURE = 250;
    private static final double WHOLE_PAGE = 0.6;
    private static final double MOST_STRANGE = 0.15;
    private static final int FEW_STRANGE = 3;

    private TextLayer() {}

    /** How far the text layer can be trusted. */
    enum Quality {
        /** It says what the page shows. */
        GOOD,
        /** It says what the page shows, except for some words without a meaning. */
        GAPS,
        /** It says so little that the page may show more. */
        FEW,
        /** It says nothing of use. */
        NONE
    }

    /** The quality of the visible words, where pictures take the given part of the page. */
    static Quality quality(List<Word> words, double pictures) {
        long all = words.stream().mapToLong(word -> word.text().length()).sum();
        long strange = words.stream()
                .flatMapToInt(word -> word.text().chars())
                .filter(TextLayer::isStrange)
                .count();
        if (strange > MOST_STRANGE * all) {
            return Quality.NONE;
        }
        if (all < (pictures > WHOLE_PAGE ? FEWEST_OVER_A_PICTURE : FEWEST_CHARACTERS)) {
            return Quality.FEW;
        }
        return words.stream().anyMatch(TextLayer::isStrange) ? Quality.GAPS : Quality.GOOD;
    }

    /** Whether a word is one that its font leaves without a meaning. */
    static boolean isStrange(Word word) {
        long strange = word.text().chars().filter(TextLayer::isStrange).count();
        return strange >= FEW_STRANGE && strange * 2 > word.text().length();
    }

    private static boolean isStrange(int character) {
        int type = Character.getType(character);
        return character == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL;
    }
}
