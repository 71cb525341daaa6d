package org.paymentassistant.adapter.ocr.pdf;

/**
 * A drawn character, or a ligature of several.
 *
 * @param text what it stands for
 * @param x left edge in reading direction
 * @param y top edge in reading direction
 * @param width in points
 * @param height in points
 * @param fontSize in points
 * @param bold whether its font is heavy
 * @param colour 0xRRGGBB
 * @param direction of reading, in degrees
 * @param invisible whether its render mode draws nothing
 * @param switchedOff whether its layer is not shown
 * @param spaceWidth how wide a space of its font is
 */
record Glyph(
        String text,
        float x,
        float y,
        float width,
        float height,
        float fontSize,
        boolean bold,
        int colour,
        int direction,
        boolean invisible,
        boolean switchedOff,
        float spaceWidth) {

    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }
}
