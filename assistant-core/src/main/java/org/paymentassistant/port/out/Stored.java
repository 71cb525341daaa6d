package org.paymentassistant.port.out;

import java.util.Objects;

/**
 * Something stored, with the version it was read at. Immutable.
 *
 * @param value what is stored
 * @param version grows with each change
 */
public record Stored<T>(T value, long version) {

    public Stored {
        Objects.requireNonNull(value, "value");
    }
}
