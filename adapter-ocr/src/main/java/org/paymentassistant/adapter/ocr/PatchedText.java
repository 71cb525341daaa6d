package org.paymentassistant.adapter.ocr;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.document.Word;

/** Takes from the picture the words that the text layer leaves without a meaning. */
final class PatchedText {

    private PatchedText() {}

    static List<Word> of(List<Word> layer, List<Word> picture) {
        List<Word> strange = layer.stream().filter(TextLayer::isStrange).toList();
        List<Word> words = new ArrayList<>(layer);
        words.removeAll(strange);
        picture.stream()
                .filter(word -> strange.stream().anyMatch(hole -> hole.box().intersects(word.box())))
                .filter(word -> words.stream().noneMatch(known -> known.box().intersects(word.box())))
                .toList()
                .forEach(words::add);
        return words;
    }
}
