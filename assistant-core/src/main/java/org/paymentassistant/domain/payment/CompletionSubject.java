package org.paymentassistant.domain.payment;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.document.DocumentId;

/** What a completion link asks a person about. Immutable. */
public sealed interface CompletionSubject {

    /** The draft that is to be completed, where it is one. */
    default Optional<DraftId> draft() {
        return Optional.empty();
    }

    /** The file of which a person says where its invoices begin, where that is asked. */
    default Optional<DocumentId> document() {
        return Optional.empty();
    }

    /** A draft that is to be completed. */
    record OfDraft(DraftId id) implements CompletionSubject {
        public OfDraft {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Optional<DraftId> draft() {
            return Optional.of(id);
        }
    }

    /** A file of which a person says where its invoices begin. */
    record OfSplit(DocumentId id) implements CompletionSubject {
        public OfSplit {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Optional<DocumentId> document() {
            return Optional.of(id);
        }
    }
}
