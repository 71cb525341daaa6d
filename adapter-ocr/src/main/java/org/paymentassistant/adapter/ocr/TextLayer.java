package org.paymentassistant.adapter.ocr;

import java.util.List;
import org.paymentassistant.domain.document.Word;

/** Tells whether the text that a PDF gives for a page is text that a person would read there. */
final class TextLayer {

    private static final int FEWEST_CHARACTERS = 25;
    private static final double MOST_STRANGE = 0.15;

    private TextLayer() {}

    static boolean makesSense(List<Word> words) {
        long all = words.stream().mapToLong(word -> word.text().length()).sum();
        long strange = words.stream()
                .flatMapToInt(word -> word.text().chars())
                .filter(TextLayer::isStrange)
                .count();
        return all >= FEWEST_CHARACTERS && strange <= MOST_STRANGE * all;
    }

    private static boolean isStrange(int character) {
        int type = Character.getType(character);
        return character == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL;
    }
}
