package org.paymentassistant.tck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headers of mails that are written correctly, independent of any mail library. */
final class RawHeaders {

    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?utf-8\\?([bq])\\?([^?]*)\\?=", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("=([0-9A-F]{2})");

    private final List<String> lines = new ArrayList<>();

    RawHeaders(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        String head = text.substring(0, text.indexOf("\n\n"));
        lines.addAll(List.of(head.replaceAll("\n[ \t]+", " ").split("\n", -1)));
    }

    /** The values of a header, unfolded, as written. */
    List<String> all(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    /** The values of a header with encoded words (RFC 2047) decoded. */
    List<String> decoded(String name) {
        return all(name).stream().map(RawHeaders::decode).toList();
    }

    private static String decode(String value) {
        String joined = value.replaceAll("\\?=\\s+=\\?", "?==?");
        return ENCODED_WORD.matcher(joined).replaceAll(word -> Matcher.quoteReplacement(decodeWord(word)));
    }

    private static String decodeWord(MatchResult word) {
        boolean base64 = word.group(1).equalsIgnoreCase("b");
        byte[] bytes = base64
                ? Base64.getDecoder().decode(word.group(2))
                : quotedPrintable(word.group(2)).getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String quotedPrintable(String text) {
        return ESCAPE.matcher(text.replace('_', ' '))
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }
}
