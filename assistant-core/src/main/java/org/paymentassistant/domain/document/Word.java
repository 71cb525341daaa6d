package org.paymentassistant.domain.document;

import java.util.Objects;

/**
 * A run of visible characters without white space, where it stands. Immutable.
 *
 * @param text not empty, without white space
 * @param box where it stands on its page
 * @param style how it is set
 * @param origin where it comes from
 * @param confidence 0 to 1: 1 for a text layer, the engine's own estimate for OCR
 */
public record Word(String text, Box box, TextStyle style, TextOrigin origin, double confidence) {

    public Word {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(origin, "origin");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word has a visible character");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1");
        }
    }
}
