package org.paymentassistant.inmemory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.out.DocumentReader;

/** Gives results that were prepared for contents; any other content is refused as empty or unsupported. Thread-safe. */
public final class PreparedDocumentReader implements DocumentReader {

    private final Map<ContentHash, ReadResult> results = new ConcurrentHashMap<>();

    /** A reader that refuses everything. */
    public PreparedDocumentReader() {}

    /** From now on reads a content with the given result. */
    public void prepare(Content content, ReadResult result) {
        results.put(content.hash(), result);
    }

    @Override
    public ReadResult read(SourceDocument document) {
        Content content = document.content();
        ReasonCode reason = content.isEmpty() ? ReasonCode.EMPTY_FILE : ReasonCode.UNSUPPORTED_TYPE;
        return results.getOrDefault(content.hash(), new ReadResult.Refused(reason));
    }
}
