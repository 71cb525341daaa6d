package org.paymentassistant.samples.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the labels of a document are written. */
public enum Casing {
    /** As in the table of words. */
    UNTOUCHED,
    /** As in the table of words, without a colon. */
    AS_IS,
    /** In capitals. */
    CAPITALS,
    /** In small letters. */
    SMALL;

    private static final Pattern COLON = Pattern.compile(" ?:$");
    private static final int LONGEST_LABEL = 40;
    private static final List<Casing> USUAL =
            List.of(AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, AS_IS, CAPITALS, CAPITALS, SMALL);

    static Casing chosen(Choice choice) {
        return choice.from("casing", USUAL);
    }

    /** Sentences and texts with blanks stay as they are. */
    String of(String label) {
        if (this == UNTOUCHED || label.length() > LONGEST_LABEL || label.indexOf('{') >= 0) {
            return label;
        }
        String bare = COLON.matcher(label).replaceFirst("");
        return switch (this) {
            case UNTOUCHED, AS_IS -> bare;
            case CAPITALS -> bare.toUpperCase(Locale.ROOT);
            case SMALL -> bare.toLowerCase(Locale.ROOT);
        };
    }
}
