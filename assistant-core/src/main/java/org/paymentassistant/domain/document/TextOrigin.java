package org.paymentassistant.domain.document;

/** Where a word of a page comes from. */
public enum TextOrigin {
    /** The file's own text, as the page shows it. */
    TEXT_LAYER,
    /** Optical character recognition of the page's picture. */
    OCR
}
