package org.paymentassistant.adapter.extraction.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.label.Surroundings;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.adapter.extraction.text.Token;

/** What can be said of a place in a document whatever stands there: its labels, its position, its type. */
public final class Features {

    private static final int WORDS_AROUND = 3;
    private static final int NEAR = 2;
    private static final int FAR = 12;

    private final InvoiceText text;
    private final List<String> names = new ArrayList<>();

    /** An empty list for a document. */
    public Features(InvoiceText text) {
        this.text = text;
    }

    /** The features so far. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Adds one. */
    public Features add(String name) {
        names.add(name);
        return this;
    }

    /** Adds one where it holds. */
    public Features addIf(boolean holds, String name) {
        if (holds) {
            names.add(name);
        }
        return this;
    }

    /** Adds what the labels around a place say. */
    public Features labels(Span span) {
        List<Label> before = text.surroundings().before(span, 2);
        if (before.isEmpty()) {
            add("L=none");
        } else {
            addLabel("L", before.get(0), distance(before.get(0), span));
            if (before.size() > 1) {
                before.get(1).concepts().forEach(concept -> add("L2=" + concept));
            }
        }
        text.surroundings().anywhereBefore(span).forEach(concept -> add("R=" + concept));
        Optional<Label> above = text.surroundings().above(span);
        if (above.isEmpty()) {
            add("A=none");
        } else {
            addLabel("A", above.get(), Surroundings.rowsBetween(above.get(), span) == 1 ? "1" : "n");
        }
        addPair(before, above);
        return this;
    }

    /** Adds whose block and whose list of labels and values a place stands in. */
    public Features party(Span span) {
        text.surroundings().heading(span).ifPresent(label -> addConcepts("H=", label));
        text.surroundings().section(span).ifPresent(label -> addConcepts("S=", label));
        return this;
    }

    private void addConcepts(String place, Label label) {
        label.concepts().forEach(concept -> add(place + concept));
    }

    private void addLabel(String place, Label label, String distance) {
        for (Concept concept : label.concepts()) {
            add(place + "=" + concept);
            add(place + "=" + concept + "/" + distance);
            addIf(label.length() < 5, place + "=" + concept + "/short");
        }
        addIf(label.concepts().size() > 1, place + "=several");
    }

    private void addPair(List<Label> before, Optional<Label> above) {
        String left = before.isEmpty() ? "none" : key(before.get(0));
        add("LA=" + left + "+" + above.map(Features::key).orElse("none"));
    }

    private static String key(Label label) {
        return label.concepts().stream().sorted().findFirst().orElseThrow().name();
    }

    private static String distance(Label label, Span span) {
        boolean sameCell =
                label.span().tokens().get(0).cell() == span.tokens().get(0).cell();
        double gap = Surroundings.gap(label, span);
        int between = span.from() - label.span().to();
        if (sameCell) {
            return between <= 0 ? "touching" : between <= 2 ? "cell" : "cellfar";
        }
        return between <= 1 && gap < FAR * NEAR ? "next" : between <= 1 ? "nextfar" : "beyond";
    }

    /** Adds the words around a place, without numbers. */
    public Features words(Span span) {
        List<Token> tokens = span.row().tokens();
        for (int distance = 1; distance <= WORDS_AROUND; distance++) {
            addWord("w-" + distance + "=", tokens, span.from() - distance);
        }
        addWord("w+1=", tokens, span.to());
        return this;
    }

    private void addWord(String place, List<Token> tokens, int index) {
        if (index >= 0 && index < tokens.size()) {
            String plain = tokens.get(index).plain();
            addIf(plain.length() < 16 && plain.chars().allMatch(Character::isLetter), place + plain);
        }
    }

    /** Adds where on the page it stands. */
    public Features position(Span span) {
        int down = (int) Math.min(4, text.document().heightOnPage(span) * 5);
        int across = (int) Math.min(2, text.document().placeAcross(span) * 3);
        List<Integer> pages = text.document().pageNumbers();
        boolean last = pages.get(pages.size() - 1) == span.page();
        boolean first = pages.get(0) == span.page();
        add("pos=" + down + "," + across);
        add("down=" + down);
        add(first && last ? "page=only" : first ? "page=first" : last ? "page=last" : "page=middle");
        return this;
    }

    /** Adds how it is set. */
    public Features style(Span span) {
        double ratio = span.fontSize() / Math.max(1, text.document().usualFontSize());
        add("size=" + (ratio < 0.85 ? "small" : ratio < 1.15 ? "usual" : ratio < 1.6 ? "large" : "huge"));
        addIf(span.isBold(), "bold");
        addIf(span.isOcr(), "ocr");
        boolean alone =
                span.row().cells().stream().anyMatch(cell -> cell.from() == span.from() && cell.to() == span.to());
        add(alone ? "alone" : "among");
        return this;
    }

    /** Adds whether the next rows below have the same concept as a label, as in tables. */
    public Features rowShape(TextRow row) {
        int cells = row.cells().size();
        add("cells=" + (cells > 4 ? "many" : String.valueOf(cells)));
        return this;
    }
}
