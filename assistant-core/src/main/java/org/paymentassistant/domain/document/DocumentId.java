package org.paymentassistant.domain.document;

/**
 * Names one accepted document for ever. Made by us; says nothing about the content.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record DocumentId(String value) {

    public DocumentId {
        if (!value.matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("a document id has 1 to 64 letters, digits or hyphens");
        }
    }
}
