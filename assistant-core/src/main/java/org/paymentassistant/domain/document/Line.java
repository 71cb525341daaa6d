package org.paymentassistant.domain.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that a person reads in one go, left to right, without a column gap between them. Immutable.
 *
 * @param words in reading order, not empty
 */
public record Line(List<Word> words) {

    public Line {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line has a word");
        }
    }

    /** The words with one space between them. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The smallest box around all words. */
    public Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }
}
