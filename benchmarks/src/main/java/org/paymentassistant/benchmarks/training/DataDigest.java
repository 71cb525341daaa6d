package org.paymentassistant.benchmarks.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import org.paymentassistant.adapter.extraction.training.TrainingExample;
import org.paymentassistant.domain.document.Line;

/** The SHA-256 of all that is learned from: the same documents in the same order give the same. Not thread-safe. */
final class DataDigest {

    private final MessageDigest digest;

    DataDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds the words of a document and its right values. */
    void add(TrainingExample example) {
        example.document()
                .pages()
                .forEach(page -> page.lines().stream().map(Line::text).forEach(this::add));
        new TreeMap<>(example.right()).forEach((field, values) -> add(field + " " + new TreeSet<>(values)));
    }

    private void add(String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** The digest of all so far, in hexadecimal digits; nothing can be added afterwards. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
