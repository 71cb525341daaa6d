package org.paymentassistant.example.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.example.picture.DrawnPage;
import org.paymentassistant.example.picture.Sight;

/** Numbers the places where values were found, in the order in which the page speaks of them. */
final class Places {

    private static final int SUREST = 99;
    private static final int PERCENT = 100;

    private final Sight sight;
    private final PageTexts texts;
    private final Map<String, MarkView> marks = new LinkedHashMap<>();

    Places(Sight sight, PageTexts texts) {
        this.sight = sight;
        this.texts = texts;
    }

    /** Where a value was found for a field; nowhere where it was not. */
    PlaceView of(InvoiceField field, String value) {
        return sight.found(field, value)
                .map(candidate -> place(field, candidate))
                .orElse(PlaceView.NOWHERE);
    }

    /** All the marks so far. */
    List<MarkView> marks() {
        return List.copyOf(marks.values());
    }

    private PlaceView place(InvoiceField field, Candidate candidate) {
        Optional<MarkView> mark = candidate
                .evidence()
                .page()
                .flatMap(page -> candidate
                        .evidence()
                        .box()
                        .filter(box -> isShown(page, box))
                        .map(box -> mark(field, page, box)));
        return new PlaceView(
                words(candidate),
                mark.map(MarkView::id).orElse(""),
                mark.map(MarkView::number).orElse(0));
    }

    private MarkView mark(InvoiceField field, int page, Box box) {
        return marks.computeIfAbsent(page + "/" + box, place -> {
            int number = marks.size() + 1;
            return MarkView.around("mark-" + number, number, texts.get("field." + field.key()), page, box);
        });
    }

    private boolean isShown(int page, Box box) {
        return sight.pages().stream()
                .filter(drawn -> drawn.number() == page)
                .anyMatch(drawn -> box.intersects(whole(drawn)));
    }

    private static Box whole(DrawnPage page) {
        return new Box(0, 0, page.width(), page.height());
    }

    private String words(Candidate candidate) {
        int percent = Math.min(SUREST, (int) Math.floor(candidate.confidence() * PERCENT));
        String source = texts.get("source." + candidate.evidence().source().key());
        return texts.get("complete.sure").replace("{percent}", Integer.toString(percent)) + " · " + source;
    }
}
