package org.paymentassistant.domain.invoice;

import java.util.Locale;

/** Where a value comes from, most trusted first apart from {@link #PERSON}, which beats all. */
public enum Source {
    /** A person filled it in or confirmed it. */
    PERSON,
    /** Electronic invoice data. */
    XML,
    /** A payment code. */
    CODE,
    /** The visible text of the file. */
    TEXT,
    /** Optical character recognition. */
    OCR,
    /** What is remembered of the supplier. */
    MEMORY;

    /** The public name, stable. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
