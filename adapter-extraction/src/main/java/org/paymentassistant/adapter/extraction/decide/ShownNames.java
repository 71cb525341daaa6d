package org.paymentassistant.adapter.extraction.decide;

import java.util.List;
import java.util.Set;
import org.paymentassistant.adapter.extraction.text.Plain;

/** Whether a name can be read on the pages, word by word, with a misread letter here and there. */
final class ShownNames {

    private static final int SHORTEST_WORD = 3;
    private static final double ENOUGH = 0.5;

    private final Set<String> vocabulary;

    ShownNames(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether at least half of its longer words are there; true where the pages have no words at all. */
    boolean isShown(String name) {
        List<String> words = List.of(Plain.words(name).split(" ", -1)).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        long shown = words.stream().filter(this::isShownWord).count();
        return vocabulary.isEmpty() || words.isEmpty() || shown >= ENOUGH * words.size();
    }

    private boolean isShownWord(String word) {
        return vocabulary.contains(word)
                || vocabulary.stream()
                        .anyMatch(seen -> seen.contains(word)
                                || (seen.length() == word.length() && differences(seen, word) <= 1));
    }

    private static int differences(String one, String other) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
