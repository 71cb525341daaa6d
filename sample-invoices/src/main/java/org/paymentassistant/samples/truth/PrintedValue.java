package org.paymentassistant.samples.truth;

/**
 * A value as printed and where.
 *
 * @param field what it is
 * @param text the printed text without label or currency
 * @param page the page of the file, from 1
 * @param box where on the page
 */
public record PrintedValue(Field field, String text, int page, Box box) {
    /**
     * The same value after the page has moved within its file or has been distorted.
     *
     * @param newPage the page of the file, from 1
     * @param newBox where it is now
     * @return a changed copy
     */
    public PrintedValue at(int newPage, Box newBox) {
        return new PrintedValue(field, text, newPage, newBox);
    }
}
