package org.paymentassistant.example.web;

import java.util.Map;
import java.util.Optional;

/**
 * What a browser sent. Immutable.
 *
 * @param form the fields of a posted form; the first value of each
 */
public record PageRequest(Map<String, String> form) {

    public PageRequest {
        form = Map.copyOf(form);
    }

    /** A field, where it was sent. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(form.get(name));
    }
}
