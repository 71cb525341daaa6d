package org.paymentassistant.adapter.extraction.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.adapter.extraction.label.PhraseFinder.Phrase;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.Token;

/** Finds labels. Thread-safe. */
public final class LabelFinder {

    private static final Set<Concept> PARTIES = EnumSet.of(Concept.SELLER, Concept.BUYER, Concept.SHIP_TO);
    private static final int PREPOSITION = 4;

    private final PhraseFinder<Concept> finder = new PhraseFinder<>(PhraseTable.load(Concept.class, "labels.txt"));

    /** All labels of a document in their order. */
    public List<Label> labels(TextDocument document) {
        return finder.phrases(document.rows()).stream()
                .flatMap(phrase -> label(phrase).stream())
                .toList();
    }

    private static Optional<Label> label(Phrase<Concept> phrase) {
        Set<Concept> concepts = EnumSet.copyOf(phrase.meanings());
        if (phrase.span().to() - phrase.span().from() == 1 && !isParty(phrase)) {
            concepts.removeAll(PARTIES);
        }
        return concepts.isEmpty() ? Optional.empty() : Optional.of(new Label(concepts, phrase.span(), phrase.length()));
    }

    /** A single word names a party at the head of its cell or with a colon; within a sentence, a name or a number it does not. */
    private static boolean isParty(Phrase<Concept> phrase) {
        Span span = phrase.span();
        List<Token> row = span.row().tokens();
        int cell = row.get(span.from()).cell();
        boolean first = span.from() == 0 || row.get(span.from() - 1).cell() != cell;
        boolean last = span.to() == row.size() || row.get(span.to()).cell() != cell;
        boolean colon =
                span.text().endsWith(":") || (!last && row.get(span.to()).text().equals(":"));
        boolean whole = span.tokens().get(0).plain().length() == phrase.length();
        return colon || (whole && first && (last || phrase.length() > PREPOSITION));
    }
}
