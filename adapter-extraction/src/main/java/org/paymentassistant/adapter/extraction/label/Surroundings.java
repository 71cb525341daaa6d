package org.paymentassistant.adapter.extraction.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.document.Box;

/** The labels of a document by place: which stand to the left of a value, and which above it. */
public final class Surroundings {

    private static final Set<Concept> PARTIES = EnumSet.of(Concept.SELLER, Concept.BUYER, Concept.SHIP_TO);
    private static final int ROWS_OF_A_BLOCK = 7;
    private static final int ROWS_OF_A_LIST = 12;
    private static final int MOST_BEFORE = 20;
    private static final int ROWS_ABOVE = 4;
    private static final double FARTHEST_ABOVE = 5;
    private static final double NEAR = 1.5;

    private final TextDocument document;
    private final Map<Integer, List<Label>> byRow = new HashMap<>();
    private final Map<Integer, List<Label>> headings = new HashMap<>();

    /** Over the labels of a document. */
    public Surroundings(TextDocument document, List<Label> labels) {
        this.document = document;
        labels.forEach(label -> byRow.computeIfAbsent(label.span().row().index(), row -> new ArrayList<>())
                .add(label));
        byRow.forEach((row, all) -> headings.put(row, headings(all)));
    }

    /** The labels before a value on its row, nearest first, at most the given number. */
    public List<Label> before(Span value, int most) {
        List<Label> row = byRow.getOrDefault(value.row().index(), List.of());
        List<Label> before = new ArrayList<>();
        for (int i = lastBefore(row, value); i >= 0 && before.size() < most; i--) {
            before.add(row.get(i));
        }
        return before;
    }

    private static int lastBefore(List<Label> row, Span value) {
        int low = 0;
        int high = row.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (row.get(middle).span().to() <= value.from() + (isGlued(value) ? 1 : 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether a label may be written together with the value; a word of a name that is a label elsewhere is none here. */
    private static boolean isGlued(Span value) {
        return !value.tokens().get(0).text().chars().allMatch(Character::isLetter);
    }

    /** What the labels before a value on its row can mean, near or far. */
    public Set<Concept> anywhereBefore(Span value) {
        List<Label> row = byRow.getOrDefault(value.row().index(), List.of());
        Set<Concept> concepts = EnumSet.noneOf(Concept.class);
        for (int i = Math.min(lastBefore(row, value), MOST_BEFORE); i >= 0; i--) {
            concepts.addAll(row.get(i).concepts());
        }
        return concepts;
    }

    /** The nearest label above a value that stands in its column. */
    public Optional<Label> above(Span value) {
        Box box = value.box();
        for (int distance = 1; distance <= ROWS_ABOVE; distance++) {
            Optional<Label> found = document.neighbour(value.row(), -distance)
                    .filter(row -> box.y() - row.box().bottom() < FARTHEST_ABOVE * value.fontSize())
                    .flatMap(row -> inColumn(byRow.getOrDefault(row.index(), List.of()), box, value.fontSize()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The nearest heading of a party's block above a value, whatever else stands between. */
    public Optional<Label> heading(Span value) {
        return heading(value, ROWS_OF_A_BLOCK);
    }

    /** The heading of the party whose list of labels and values a value stands in. */
    public Optional<Label> section(Span value) {
        return before(value, 1).stream().findFirst().flatMap(label -> heading(label.span(), ROWS_OF_A_LIST));
    }

    private Optional<Label> heading(Span value, int rows) {
        for (int distance = 1; distance <= rows; distance++) {
            Optional<Label> found = document.neighbour(value.row(), -distance)
                    .flatMap(row ->
                            inColumn(headings.getOrDefault(row.index(), List.of()), value.box(), value.fontSize()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Label> headings(List<Label> row) {
        return row.stream()
                .filter(label -> label.concepts().stream().anyMatch(PARTIES::contains))
                .filter(label -> label.span().from() == 0
                        || label.span()
                                        .row()
                                        .tokens()
                                        .get(label.span().from() - 1)
                                        .cell()
                                != label.span().tokens().get(0).cell())
                .toList();
    }

    private static Optional<Label> inColumn(List<Label> labels, Box box, double fontSize) {
        return labels.isEmpty() ? Optional.empty() : nearest(labels, box, fontSize);
    }

    private static Optional<Label> nearest(List<Label> labels, Box box, double fontSize) {
        return labels.stream()
                .filter(label -> isAligned(label.span().box(), box, fontSize))
                .min(Comparator.comparingDouble(
                        label -> misalignment(label.span().box(), box)));
    }

    private static boolean isAligned(Box label, Box value, double fontSize) {
        return label.horizontalOverlap(value) > 0.3
                || Math.abs(label.x() - value.x()) < NEAR * fontSize
                || Math.abs(label.right() - value.right()) < NEAR * fontSize;
    }

    private static double misalignment(Box label, Box value) {
        return Math.min(
                Math.abs(label.x() - value.x()),
                Math.min(Math.abs(label.right() - value.right()), Math.abs(label.centreX() - value.centreX())));
    }

    /** How many rows a label stands above a value. */
    public static int rowsBetween(Label label, Span value) {
        return value.row().index() - label.span().row().index();
    }

    /** The gap between a label and a value on its row, in font sizes; 0 where they share a word. */
    public static double gap(Label label, Span value) {
        return Math.max(0, value.box().x() - label.span().box().right()) / Math.max(1, value.fontSize());
    }
}
