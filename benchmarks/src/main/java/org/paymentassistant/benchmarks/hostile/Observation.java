package org.paymentassistant.benchmarks.hostile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * What became of a file.
 *
 * @param file where it is
 * @param hash of its bytes
 * @param code {@code READ}, the reason code, or one of {@link #ESCAPED} and {@link #HUNG}
 * @param reading a short hash of everything that was read, equal only where all of it is
 * @param recognised whether pictures of it went through recognition
 * @param time from handing it in to the answer
 */
record Observation(Path file, ContentHash hash, String code, String reading, boolean recognised, Duration time) {

    /** An exception came out of the reader. */
    static final String ESCAPED = "EXCEPTION";

    /** The reader did not answer, long after its time limit. */
    static final String HUNG = "HUNG";

    private static final String READ = "READ";
    private static final int SHORT = 16;
    private static final Set<ReasonCode> AFTER_RECOGNITION =
            Set.of(ReasonCode.NO_TEXT_FOUND, ReasonCode.UNREADABLE_SCAN);

    static Observation of(Path file, ContentHash hash, ReadResult result, Duration time) {
        return result.fold(
                read -> new Observation(file, hash, READ, digest(read.document()), recognised(read.document()), time),
                refused -> new Observation(
                        file, hash, refused.reason().name(), "-", AFTER_RECOGNITION.contains(refused.reason()), time));
    }

    static Observation broken(Path file, ContentHash hash, String how, Duration time) {
        return new Observation(file, hash, how, "-", false, time);
    }

    /** All that is read is made of records, whose texts name every value. */
    static String digest(ReadDocument document) {
        return ContentHash.of(document.toString().getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, SHORT);
    }

    private static boolean recognised(ReadDocument document) {
        return document.pages().stream()
                .flatMap(page -> page.words().stream())
                .anyMatch(word -> word.origin() == TextOrigin.OCR);
    }

    boolean was(ReasonCode reason) {
        return code.equals(reason.name());
    }
}
