package org.paymentassistant.adapter.ocr.pdf;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.document.Box;

/**
 * A page as it is drawn: its picture in colour, its text, and where pictures stand.
 *
 * @param picture of type TYPE_INT_RGB
 * @param text what is seen and what is hidden
 * @param pictures where images stand
 * @param missingPictures where images stand that cannot be shown
 * @param drawn the part of the page on which other things than text are drawn that may be a payment code
 */
public record PageView(
        BufferedImage picture, PdfText text, List<Box> pictures, List<Box> missingPictures, Optional<Box> drawn) {

    public PageView {
        pictures = List.copyOf(pictures);
        missingPictures = List.copyOf(missingPictures);
    }
}
