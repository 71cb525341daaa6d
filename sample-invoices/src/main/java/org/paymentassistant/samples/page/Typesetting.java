package org.paymentassistant.samples.page;

/**
 * How a program puts letters on a page.
 *
 * @param wordByWord whether each word is placed on its own, without any spaces in the text of the page
 * @param stretch the width of letters, 1 as designed
 */
public record Typesetting(boolean wordByWord, double stretch) {
    /** As designed, with spaces. */
    public static final Typesetting PLAIN = new Typesetting(false, 1);
}
