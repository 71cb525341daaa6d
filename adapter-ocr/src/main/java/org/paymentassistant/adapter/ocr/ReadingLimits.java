package org.paymentassistant.adapter.ocr;

/**
 * What a document may ask for at most. Immutable.
 *
 * @param bytes of a file
 * @param pages that a PDF may have
 * @param pagesRead how many of them are read
 * @param pixels of an image, width times height
 * @param embeddedBytes of one file embedded in a PDF, inflated
 */
public record ReadingLimits(long bytes, int pages, int pagesRead, long pixels, long embeddedBytes) {

    private static final int PAGES_READ_THOROUGHLY = 5;

    /** How many pages, from the first on, recognition looks at twice. */
    int pagesReadThoroughly() {
        return Math.min(pagesRead, PAGES_READ_THOROUGHLY);
    }

    /** 10 MB, 50 pages of which 20 are read, 40 megapixels, 5 MB embedded. */
    public static ReadingLimits usual() {
        return new ReadingLimits(10L << 20, 50, 20, 40_000_000L, 5L << 20);
    }
}
