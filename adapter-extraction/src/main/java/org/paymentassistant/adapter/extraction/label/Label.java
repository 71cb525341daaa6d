package org.paymentassistant.adapter.extraction.label;

import java.util.Set;
import org.paymentassistant.adapter.extraction.text.Span;

/**
 * Words of a page that tell what a value is.
 *
 * @param concepts what they can mean, not empty
 * @param span where they stand
 * @param length how many letters they have: longer ones tell more
 */
public record Label(Set<Concept> concepts, Span span, int length) {

    public Label {
        concepts = Set.copyOf(concepts);
    }

    /** Whether it can mean the given concept. */
    public boolean means(Concept concept) {
        return concepts.contains(concept);
    }
}
