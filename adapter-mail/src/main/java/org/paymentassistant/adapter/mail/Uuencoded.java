package org.paymentassistant.adapter.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.document.SourceDocument;

/**
 * The files that old mail programs write into the text of a message (POSIX {@code uuencode}), and the text without them. A
 * block that is broken, or has no end, is text like any other.
 *
 * @param text the text without the files
 * @param files the files in their order
 */
record Uuencoded(String text, List<SourceDocument> files) {

    private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} (\\S.{0,254})");
    private static final int MOST_FILES = 50;

    Uuencoded {
        files = List.copyOf(files);
    }

    static Uuencoded in(String text) {
        if (!text.startsWith("begin ") && !text.contains("\nbegin ")) {
            return new Uuencoded(text, List.of());
        }
        List<String> lines = text.lines().toList();
        StringBuilder words = new StringBuilder();
        List<SourceDocument> files = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            Matcher begin = BEGIN.matcher(lines.get(line));
            int end = begin.matches() && files.size() < MOST_FILES ? end(lines, line + 1) : -1;
            if (end > 0) {
                files.add(SourceDocument.of(begin.group(1).strip(), decode(lines.subList(line + 1, end))));
                line = end + 1;
            } else {
                words.append(lines.get(line++)).append('\n');
            }
        }
        return new Uuencoded(words.toString(), files);
    }

    /** The line that ends the block; negative where a line before it is not of the encoding. */
    private static int end(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals("end")) {
                return i;
            }
            if (!isEncoded(lines.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** A count of at most 45 and characters for as many bytes; spaces at the end may have been lost on the way. */
    private static boolean isEncoded(String line) {
        if (line.isEmpty() || line.equals("`")) {
            return true;
        }
        int bytes = value(line.charAt(0));
        boolean alphabet = line.chars().allMatch(c -> c >= ' ' && c <= '`');
        return alphabet && bytes <= 45 && line.length() <= 1 + (bytes + 2) / 3 * 4 + 1;
    }

    private static byte[] decode(List<String> lines) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        for (String line : lines) {
            byte[] characters = line.getBytes(StandardCharsets.US_ASCII);
            int bytes = line.isEmpty() ? 0 : value(line.charAt(0));
            for (int done = 0, at = 1; done < bytes; done += 3, at += 4) {
                int group = at(characters, at) << 18
                        | at(characters, at + 1) << 12
                        | at(characters, at + 2) << 6
                        | at(characters, at + 3);
                byte[] three = {(byte) (group >> 16), (byte) (group >> 8), (byte) group};
                decoded.write(three, 0, Math.min(3, bytes - done));
            }
        }
        return decoded.toByteArray();
    }

    private static int at(byte[] characters, int index) {
        return index < characters.length ? value((char) characters[index]) : 0;
    }

    private static int value(char character) {
        return (character - ' ') & 0x3f;
    }
}
