package org.paymentassistant.samples.page;

/**
 * A label and its value.
 *
 * @param label what the value is, without colon; may be empty
 * @param value the value
 * @param strong whether it stands out
 */
public record Row(String label, Line value, boolean strong) {
    /**
     * A row that does not stand out.
     *
     * @param label what the value is
     * @param value the value
     */
    public Row(String label, Line value) {
        this(label, value, false);
    }
}
