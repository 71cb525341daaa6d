package org.paymentassistant.domain.submission;

import org.paymentassistant.domain.document.ContentHash;

/**
 * Names something handed in: the hash of the raw message, or of an upload's request, so that the same is accepted once.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record SubmissionId(String value) {

    public SubmissionId {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a submission id has 64 lower-case hexadecimal digits");
        }
    }

    /** The id of something with the given hash. */
    public static SubmissionId of(ContentHash hash) {
        return new SubmissionId(hash.hex());
    }
}
