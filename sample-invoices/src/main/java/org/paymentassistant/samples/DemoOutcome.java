package org.paymentassistant.samples;

import java.util.Locale;

/** What the assistant is expected to make of a file of the demonstration. */
public enum DemoOutcome {
    /** A payment draft for each invoice in the file. */
    DRAFTED,
    /** A draft that asks for what is missing or doubtful. */
    NEEDS_DATA,
    /** Nothing: the invoice has been received before. */
    DUPLICATE,
    /** Nothing: the file is no invoice to be paid. */
    NOT_PROCESSED;

    /**
     * The outcome as one word.
     *
     * @return small letters and underscores
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
