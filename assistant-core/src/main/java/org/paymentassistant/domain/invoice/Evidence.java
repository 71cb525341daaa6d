package org.paymentassistant.domain.invoice;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.document.Box;

/**
 * Where a value was found. Immutable.
 *
 * @param source the kind of source
 * @param page counted from 1, where it stands on a page
 * @param box where on that page
 * @param label the words that told what the value means
 */
public record Evidence(Source source, Optional<Integer> page, Optional<Box> box, Optional<String> label) {

    public Evidence {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(label, "label");
    }

    /** Evidence without a place on a page. */
    public static Evidence of(Source source) {
        return new Evidence(source, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Evidence at a place on a page. */
    public static Evidence at(Source source, int page, Box box) {
        return new Evidence(source, Optional.of(page), Optional.of(box), Optional.empty());
    }

    /** The same place, found by the given label. */
    public Evidence labelled(String words) {
        return new Evidence(source, page, box, Optional.of(words));
    }
}
