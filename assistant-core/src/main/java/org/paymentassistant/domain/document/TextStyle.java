package org.paymentassistant.domain.document;

/**
 * How a word is set. Immutable.
 *
 * @param fontSize in points as seen on the page, positive
 * @param bold whether it is set in a heavy weight; false where unknown
 * @param colour as 0xRRGGBB; black where unknown
 * @param rotation clockwise against the upright page, in degrees: 0, 90, 180 or 270
 */
public record TextStyle(double fontSize, boolean bold, int colour, int rotation) {

    /** Plain black upright text of the given size. */
    public static TextStyle plain(double fontSize) {
        return new TextStyle(fontSize, false, 0, 0);
    }
}
