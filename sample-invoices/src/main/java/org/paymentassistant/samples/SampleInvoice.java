package org.paymentassistant.samples;

import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.truth.FileContent;
import org.paymentassistant.samples.truth.Truth;

/**
 * A sample file and what is right about it.
 *
 * @param fileName the name of the file with its extension
 * @param content its bytes
 * @param truth what is right about it
 */
public record SampleInvoice(String fileName, FileContent content, Truth truth) {
    /**
     * The media type of the file.
     *
     * @return type and subtype
     */
    public String mediaType() {
        return truth.form().mediaType();
    }

    /**
     * What the first document in the file says.
     *
     * @return the facts
     */
    public InvoiceFacts facts() {
        return truth.documents().get(0).facts();
    }

    /**
     * The same file under another name.
     *
     * @param name the name with its extension
     * @return a changed copy
     */
    public SampleInvoice named(String name) {
        return new SampleInvoice(name, content, truth);
    }
}
