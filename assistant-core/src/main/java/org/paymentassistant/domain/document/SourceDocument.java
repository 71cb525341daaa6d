package org.paymentassistant.domain.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A file as it was handed in. Immutable.
 *
 * @param name the name to show, not null
 * @param declaredType what the sender says it is, a hint only
 * @param content its bytes, not null
 */
public record SourceDocument(FileName name, Optional<MediaType> declaredType, Content content) {

    public SourceDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(declaredType, "declaredType");
        Objects.requireNonNull(content, "content");
    }

    /** A file of which only name and bytes are known. */
    public static SourceDocument of(String name, byte[] bytes) {
        return new SourceDocument(FileName.of(name), Optional.empty(), Content.of(bytes));
    }
}
