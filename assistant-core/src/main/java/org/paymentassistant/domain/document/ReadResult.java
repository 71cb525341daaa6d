package org.paymentassistant.domain.document;

import java.util.Objects;
import java.util.function.Function;
import org.paymentassistant.domain.outcome.ReasonCode;

/** What came of reading a document: its content, or a coded refusal. */
public sealed interface ReadResult {

    /** Handles both kinds; exactly one function is called. */
    <R> R fold(Function<Read, R> read, Function<Refused, R> refused);

    /** The document was read. */
    record Read(ReadDocument document) implements ReadResult {
        public Read {
            Objects.requireNonNull(document, "document");
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<Refused, R> refused) {
            return read.apply(this);
        }
    }

    /** The document is not read; the same bytes are refused again for the same reason. */
    record Refused(ReasonCode reason) implements ReadResult {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
