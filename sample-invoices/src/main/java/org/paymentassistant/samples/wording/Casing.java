package org.paymentassistant.samples.wording;

import java.util.List;
import java.util.Locale;

/** How the labels of a document are written. */
public enum Casing {
    /** As in the table of words. */
    AS_IS,
    /** In capitals. */
    CAPITALS,
    /** In small letters. */
    SMALL;

    private static final int LONGEST_LABEL = 40;
    private static final List<Casing> USUAL =
            List.of(AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, CAPITALS, CAPITALS, SMALL);

    static Casing chosen(Choice choice) {
        return choice.from("casing", USUAL);
    }

    /** Sentences and texts with blanks stay as they are. */
    String of(String label) {
        if (label.length() > LONGEST_LABEL || label.indexOf('{') >= 0) {
            return label;
        }
        return switch (this) {
            case AS_IS -> label;
            case CAPITALS -> label.toUpperCase(Locale.ROOT);
            case SMALL -> label.toLowerCase(Locale.ROOT);
        };
    }
}
