package org.paymentassistant.adapter.ocr.code;

import java.util.Optional;
import org.paymentassistant.domain.document.PaymentCode;

/** Parses the text of a payment code; anything that is none of the known standards is no payment code. */
final class PaymentCodeText {

    private static final int LONGEST = 2_000;

    private PaymentCodeText() {}

    static Optional<PaymentCode> parse(String raw, Place place) {
        String text = raw.startsWith("\ufeff") ? raw.substring(1) : raw;
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            CodeLines lines = CodeLines.of(text.stripLeading());
            return SwissQrBill.parse(lines, place)
                    .or(() -> EpcCode.parse(lines, place))
                    .or(() -> SpaydCode.parse(text, place))
                    .or(() -> UpnCode.parse(lines, place))
                    .or(() -> HubCode.parse(lines, place));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
