package org.paymentassistant.adapter.ocr;

import java.util.List;
import java.util.stream.Collectors;
import org.paymentassistant.domain.document.Concealment;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Word;

/**
 * Compares the text layer under or over a page's picture with what the picture says. A layer that agrees hides nothing
 * and is dropped; tokens that matter and are not in the picture remain as text that differs from it.
 */
final class LayerCheck {

    private static final int FEWEST_DIGITS = 4;
    private static final double CLOSE = 0.2;

    private LayerCheck() {}

    static List<HiddenText> of(List<HiddenText> hidden, List<Word> picture) {
        String shown = compact(picture.stream().map(Word::text).collect(Collectors.joining()));
        return hidden.stream()
                .filter(text -> text.concealment() != Concealment.TINY && text.concealment() != Concealment.OFF_PAGE)
                .flatMap(text -> text.line().words().stream())
                .filter(word -> matters(word.text()) && !agrees(word, picture, shown))
                .map(word -> new HiddenText(new Line(List.of(word)), Concealment.DIFFERS_FROM_PICTURE))
                .toList();
    }

    private static boolean matters(String text) {
        return text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static boolean agrees(Word word, List<Word> picture, String shown) {
        String text = compact(word.text());
        if (shown.contains(text)) {
            return true;
        }
        String there = compact(picture.stream()
                .filter(other -> other.box().intersects(word.box()))
                .map(Word::text)
                .collect(Collectors.joining()));
        return there.isEmpty() || Distance.between(text, there) <= Math.max(1, CLOSE * text.length());
    }

    private static String compact(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
