package org.paymentassistant.adapter.ocr.code;

import java.awt.image.BufferedImage;
import java.util.List;
import org.paymentassistant.adapter.ocr.image.Background;
import org.paymentassistant.adapter.ocr.image.GreyImage;
import org.paymentassistant.domain.document.PaymentCode;

/** Finds payment codes in scans and photographs: where a code is there but does not read, in other sizes, too. */
public final class PictureCodes {

    private static final List<Double> SIZES = List.of(0.5, 2.0, 0.33);
    private static final double MOST_PIXELS = 25_000_000;

    private PictureCodes() {}

    /** The payment codes of a picture; see {@link PaymentCodeReader#read}. */
    public static List<PaymentCode> of(BufferedImage grey, int page, double pointsPerPixel) {
        PaymentCodeReader.Found found = PaymentCodeReader.read(grey, page, pointsPerPixel);
        if (!found.promising()) {
            return found.codes();
        }
        BufferedImage white = Background.whitened(grey);
        for (double size : SIZES) {
            if (size * size * grey.getWidth() * grey.getHeight() < MOST_PIXELS) {
                List<PaymentCode> codes = PaymentCodeReader.read(
                                GreyImage.scaled(white, size), page, pointsPerPixel / size)
                        .codes();
                if (!codes.isEmpty()) {
                    return codes;
                }
            }
        }
        return List.of();
    }
}
