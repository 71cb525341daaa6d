package org.paymentassistant.adapter.ocr.code;

import java.util.Optional;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.party.CountryCode;

/** Croatian HUB3, a PDF417 code. */
final class HubCode {

    private static final int FEWEST_LINES = 10;

    private HubCode() {}

    static Optional<PaymentCode> parse(CodeLines lines, Place place) {
        if (!lines.get(0).startsWith("HRVHUB30") || lines.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        return Optional.of(new PaymentCode(
                PaymentCode.Kind.HUB3,
                place.page(),
                place.box(),
                lines.compact(9),
                Optional.empty(),
                lines.filled(6),
                Optional.of(TwoLineAddress.of(lines.filled(7), lines.filled(8), CountryCode.of("HR"))),
                lines.cents(2),
                lines.filled(1),
                lines.compact(11).map(reference -> lines.compact(10).orElse("") + reference),
                lines.filled(13),
                Optional.empty(),
                lines.filled(3),
                Optional.empty()));
    }
}
