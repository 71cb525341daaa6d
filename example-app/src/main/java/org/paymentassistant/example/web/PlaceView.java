package org.paymentassistant.example.web;

/**
 * Where a value was found.
 *
 * @param words how certain it is, and in what it was found; empty where nothing is known of that
 * @param mark the id of the mark on the page's picture; empty where there is none
 * @param number by which people find the mark, 0 where there is none
 */
public record PlaceView(String words, String mark, int number) {

    static final PlaceView NOWHERE = new PlaceView("", "", 0);

    /** Whether the page's picture has a mark. */
    public boolean isMarked() {
        return !mark.isEmpty();
    }
}
