package org.paymentassistant.adapter.extraction.text;

import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Word;

/**
 * A word of a row.
 *
 * @param word as read
 * @param cell which cell of the row it belongs to, counted from 0
 * @param plain its letters and digits, see {@link Plain#compact}
 */
public record Token(Word word, int cell, String plain) {

    /** As written. */
    public String text() {
        return word.text();
    }

    /** Where it stands. */
    public Box box() {
        return word.box();
    }
}
