package org.paymentassistant.benchmarks.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The header block of a message as plain lines: a second, independent look for what must not be answered (RFC 3834
 * section 2, RFC 2919, RFC 3464, RFC 5965, RFC 8098).
 */
final class PlainHeaders {

    private static final Pattern END = Pattern.compile("\\r?\\n\\r?\\n|\\r\\r");
    private static final Pattern FOLD = Pattern.compile("(?:\\r\\n|\\r|\\n)[ \\t]+");
    private static final Pattern AUTOMATIC = Pattern.compile(
            "^(?:auto-submitted:[ \\t]*(?!no\\b)\\S"
                    + "|precedence:[ \\t]*(?:bulk|list|junk|auto_reply)\\b"
                    + "|list-(?:id|unsubscribe|post|help|subscribe|owner|archive):"
                    + "|return-path:[ \\t]*<>"
                    + "|content-type:[ \\t]*multipart/report\\b"
                    + "|x-auto-?(?:reply|respond)[^:]*:"
                    + "|from:.*(?:mailer-daemon|postmaster)@)",
            Pattern.MULTILINE);

    private final String lines;

    private PlainHeaders(String lines) {
        this.lines = lines;
    }

    static PlainHeaders of(byte[] raw) {
        String all = new String(raw, StandardCharsets.ISO_8859_1);
        String block = END.split(all, 2)[0];
        return new PlainHeaders(FOLD.matcher(block).replaceAll(" ").replace('\r', '\n'));
    }

    boolean sayAutomatic() {
        return AUTOMATIC.matcher(lines.toLowerCase(Locale.ROOT)).find();
    }
}
