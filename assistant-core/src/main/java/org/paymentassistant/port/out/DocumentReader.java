package org.paymentassistant.port.out;

import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;

/**
 * Reads a file: pages of words with their places, e-invoice data, payment codes. Understands nothing, judges by content
 * and never by name or declared type, never passes its limits of time and memory. Same bytes, same result. Thread-safe.
 */
public interface DocumentReader {

    /** Reads one file, or refuses it with a code. Throws only where the reader itself is broken. */
    ReadResult read(SourceDocument document);
}
