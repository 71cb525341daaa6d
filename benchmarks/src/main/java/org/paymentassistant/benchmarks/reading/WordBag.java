package org.paymentassistant.benchmarks.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words, each as often as it is read, in no order.
 *
 * @param counts how often each
 */
record WordBag(Map<String, Integer> counts) {

    WordBag {
        counts = Map.copyOf(counts);
    }

    /** The words between blanks; what holds neither a letter nor a digit is none. */
    static WordBag of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFKC).split("\\s+", -1)) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return new WordBag(counts);
    }

    static WordBag of(List<String> words) {
        return of(String.join(" ", words));
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many words of this one the other has too. */
    private int common(WordBag other) {
        return counts.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    /** How well these words are those that are there, 0 to 1: what is missed counts as much as what is invented. */
    double accuracy(WordBag truth) {
        int all = size() + truth.size();
        return all == 0 ? 1 : 2.0 * common(truth) / all;
    }
}
