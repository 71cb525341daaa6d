package org.paymentassistant.adapter.mail;

import java.util.Optional;

/**
 * A structured header (RFC 5322) without comments and quoted strings. Both may hold words that a stranger chose, such
 * as an envelope sender or a host name, and must never be read as if our host had said them.
 */
final class UnquotedText {

    private static final char QUOTED = '?';

    private final String value;
    private final StringBuilder kept = new StringBuilder();
    private int depth;
    private boolean quoted;

    private UnquotedText(String value) {
        this.value = value;
    }

    /** The text; empty where a comment or quoted string does not end, for then nothing in it is certain. */
    static Optional<String> of(String header) {
        return new UnquotedText(header).read();
    }

    private Optional<String> read() {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quoted) {
                quoted = c != '"';
            } else if (depth > 0) {
                depth += step(c);
            } else {
                readPlain(c);
            }
        }
        return quoted || depth != 0 ? Optional.empty() : Optional.of(kept.toString());
    }

    private void readPlain(char c) {
        if (c == '"') {
            quoted = true;
            kept.append(QUOTED);
        } else if (c == '(' || c == ')') {
            depth += step(c);
            kept.append(' ');
        } else {
            kept.append(c);
        }
    }

    private static int step(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }
}
