package org.paymentassistant.benchmarks.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;
import org.paymentassistant.domain.document.SourceDocument;

/**
 * Compares the files found in a message with those that Apache James Mime4j finds in it: each PDF that one
 * sees the other must see with the same content, line ends at its end left aside.
 */
final class FileComparison {

    private static final List<String> SIGNATURES = List.of("%PDF-");

    private static final int BASE64_GROUP = 3;

    private FileComparison() {}

    static List<String> differences(byte[] raw, List<SourceDocument> found) {
        List<String> expected = leaves(raw);
        List<String> given =
                found.stream().map(document -> text(document.content().bytes())).toList();
        List<String> differences = new ArrayList<>();
        expected.stream()
                .filter(file -> !isAmong(given, file))
                .forEach(file -> differences.add("missed " + shown(file)));
        given.stream()
                .filter(FileComparison::isFile)
                .filter(file -> !isAmong(expected, file))
                .forEach(file -> differences.add("only we see " + shown(file)));
        return differences;
    }

    /** Readers differ in what they make of a last base64 group that is not whole. */
    private static boolean isAmong(List<String> files, String file) {
        return files.stream()
                .anyMatch(other -> Math.abs(other.length() - file.length()) < BASE64_GROUP
                        && (other.startsWith(file) || file.startsWith(other)));
    }

    private static List<String> leaves(byte[] raw) {
        List<String> leaves = new ArrayList<>();
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.PERMISSIVE);
        parser.setContentDecoding(true);
        parser.setContentHandler(new AbstractContentHandler() {
            @Override
            public void body(BodyDescriptor descriptor, InputStream stream) throws IOException {
                String content = text(stream.readAllBytes());
                if (isFile(content)) {
                    leaves.add(content);
                }
            }
        });
        try {
            parser.parse(new ByteArrayInputStream(raw));
        } catch (MimeException | IOException e) {
            // it is compared as far as the other reader came
        }
        return leaves;
    }

    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isFile(String content) {
        return SIGNATURES.stream().anyMatch(content::startsWith);
    }

    private static String shown(String file) {
        return file.substring(0, 4).replaceAll("\\W", "") + " of " + file.length() + " bytes";
    }
}
