package org.paymentassistant.adapter.jdbc;

import java.util.regex.Pattern;

/**
 * Text as a column keeps it. PostgreSQL takes neither the character 0 nor half of a surrogate pair, which hostile mails
 * hold; they are written {@code \}{@code u0000}, and a backslash is doubled.
 */
final class StoredText {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:\\\\|u[0-9A-F]{4})");

    private StoredText() {}

    static String of(String text) {
        return text.codePoints().noneMatch(StoredText::isEscaped) ? text : escaped(text);
    }

    static String read(String stored) {
        if (stored.indexOf('\\') < 0) {
            return stored;
        }
        return ESCAPED.matcher(stored)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(original(match.group())));
    }

    private static String escaped(String text) {
        StringBuilder stored = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\\') {
                stored.append("\\\\");
            } else if (isEscaped(codePoint)) {
                stored.append("\\u").append("%04X".formatted(codePoint));
            } else {
                stored.appendCodePoint(codePoint);
            }
        });
        return stored.toString();
    }

    private static String original(String escaped) {
        return escaped.length() == 2 ? "\\" : String.valueOf((char) Integer.parseInt(escaped.substring(2), 16));
    }

    private static boolean isEscaped(int codePoint) {
        return codePoint == 0
                || codePoint == '\\'
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
