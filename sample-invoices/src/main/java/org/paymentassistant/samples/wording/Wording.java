package org.paymentassistant.samples.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Span;
import org.paymentassistant.samples.words.Table;

/**
 * The labels and sentences that one document uses, chosen from many. Immutable.
 *
 * @param labels the words of its language
 * @param choice decides which
 * @param casing how labels are written
 * @param second the words of a second language, where labels are written in two
 */
public record Wording(Table labels, Choice choice, Casing casing, Optional<Table> second) {
    /**
     * Labels as they stand in the table.
     *
     * @param labels the words of its language
     * @param choice decides which
     */
    public Wording(Table labels, Choice choice) {
        this(labels, choice, Casing.UNTOUCHED, Optional.empty());
    }

    private static final int LONGEST = 34;
    private static final Pattern PARTS = Pattern.compile("(?=\\{)|(?<=})");

    /**
     * The label or sentence for a key.
     *
     * @param key the key
     * @return one of the variants, always the same
     */
    public String of(String key) {
        String label = casing.of(raw(key));
        return second.flatMap(table -> table.find(key))
                .map(others -> choice.from(key + " too", others))
                .filter(other -> other.length() + label.length() < LONGEST && label.indexOf(';') < 0)
                .map(other -> label + " / " + other)
                .orElse(label);
    }

    private String raw(String key) {
        return choice.from(key, labels.all(key));
    }

    /**
     * The label for the first key that the language has.
     *
     * @param special the preferred key
     * @param general the key that is always there
     * @return one of the variants
     */
    public String of(String special, String general) {
        return labels.find(special).isPresent() ? of(special) : of(general);
    }

    /**
     * A sentence with values in it.
     *
     * @param key the key of the sentence
     * @param values the values by placeholder, without braces
     * @return the sentence in pieces
     */
    public Line sentence(String key, Map<String, Line> values) {
        List<Span> spans = new ArrayList<>();
        for (String part : PARTS.split(raw(key), -1)) {
            Line value = part.startsWith("{") ? values.get(part.substring(1, part.length() - 1)) : Line.of(part);
            spans.addAll(Optional.ofNullable(value).orElse(Line.of("")).spans());
        }
        return new Line(spans);
    }
}
