package org.paymentassistant.domain.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file as it may be shown to people: never a path, without control or direction-changing characters, at
 * most 100 characters. Any text makes a name; a text of which nothing is left becomes "document".
 *
 * @param value the cleaned name
 */
public record FileName(String value) {

    private static final int LONGEST = 100;

    public FileName {
        value = clean(value);
    }

    /** The name made of any text. */
    public static FileName of(String text) {
        return new FileName(text);
    }

    /** What follows the last dot, lower case; empty where there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String clean(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        String lastPart = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        lastPart.codePoints().filter(FileName::isShown).limit(LONGEST).forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        return name.isEmpty() || name.chars().allMatch(c -> c == '.') ? "document" : name;
    }

    private static boolean isShown(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
