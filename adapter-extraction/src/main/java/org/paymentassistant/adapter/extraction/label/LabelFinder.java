package org.paymentassistant.adapter.extraction.label;

import java.util.List;
import org.paymentassistant.adapter.extraction.text.TextDocument;

/** Finds labels. Thread-safe. */
public final class LabelFinder {

    private final PhraseFinder<Concept> finder = new PhraseFinder<>(PhraseTable.load(Concept.class, "labels.txt"));

    /** All labels of a document in their order. */
    public List<Label> labels(TextDocument document) {
        return finder.phrases(document.rows()).stream()
                .map(phrase -> new Label(phrase.meanings(), phrase.span(), phrase.length()))
                .toList();
    }
}
