package org.paymentassistant.adapter.ocr.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.party.CountryCode;

/** Slovenian UPN QR. */
final class UpnCode {

    private static final int FEWEST_LINES = 17;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private UpnCode() {}

    static Optional<PaymentCode> parse(CodeLines lines, Place place) {
        if (!lines.get(0).equals("UPNQR") || lines.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        return Optional.of(new PaymentCode(
                PaymentCode.Kind.UPN_QR,
                place.page(),
                place.box(),
                lines.compact(14),
                Optional.empty(),
                lines.filled(16),
                Optional.of(TwoLineAddress.of(lines.filled(17), lines.filled(18), CountryCode.of("SI"))),
                lines.cents(8),
                Optional.of("EUR"),
                lines.compact(15),
                lines.filled(12),
                Optional.empty(),
                lines.filled(5),
                lines.filled(13).flatMap(UpnCode::date)));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
