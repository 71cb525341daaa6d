package org.paymentassistant.domain.document;

import java.util.Objects;

/**
 * Text that the file holds but a person does not see: evidence of tampering, never a source of values. Immutable.
 *
 * @param line the hidden words
 * @param concealment why they are not seen
 */
public record HiddenText(Line line, Concealment concealment) {

    public HiddenText {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(concealment, "concealment");
    }
}
