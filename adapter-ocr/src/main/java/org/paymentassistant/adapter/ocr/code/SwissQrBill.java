package org.paymentassistant.adapter.ocr.code;

import java.util.Optional;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;

/** Swiss QR bill, SIX implementation guidelines 2.2 and 2.3; every version 02xx, structured and combined addresses. */
final class SwissQrBill {

    private static final int FEWEST_LINES = 28;

    private SwissQrBill() {}

    static Optional<PaymentCode> parse(CodeLines lines, Place place) {
        boolean known = lines.get(0).equals("SPC") && lines.get(1).startsWith("02") && lines.size() >= FEWEST_LINES;
        return known ? Optional.of(code(lines, place)) : Optional.empty();
    }

    private static PaymentCode code(CodeLines lines, Place place) {
        return new PaymentCode(
                PaymentCode.Kind.SWISS_QR_BILL,
                place.page(),
                place.box(),
                lines.compact(3),
                Optional.empty(),
                lines.filled(5),
                Optional.of(address(lines)),
                CodeLines.amount(lines.get(18)),
                lines.filled(19),
                lines.get(27).equals("NON") ? Optional.empty() : lines.compact(28),
                lines.filled(29),
                lines.filled(31),
                lines.filled(21),
                Optional.empty());
    }

    private static PostalAddress address(CodeLines lines) {
        boolean structured = lines.get(4).equals("S");
        Optional<String> town = structured ? lines.filled(9) : lines.filled(7).map(SwissQrBill::afterPostCode);
        Optional<String> postCode =
                structured ? lines.filled(8) : lines.filled(7).flatMap(SwissQrBill::postCode);
        return new PostalAddress(
                lines.filled(6),
                structured ? lines.filled(7) : Optional.empty(),
                postCode,
                town,
                Optional.empty(),
                lines.filled(10).flatMap(CountryCode::parse));
    }

    private static String afterPostCode(String line) {
        return postCode(line)
                .map(code -> line.substring(code.length()).strip())
                .filter(town -> !town.isEmpty())
                .orElse(line);
    }

    private static Optional<String> postCode(String line) {
        int space = line.indexOf(' ');
        return space > 0 && line.chars().limit(space).anyMatch(Character::isDigit)
                ? Optional.of(line.substring(0, space))
                : Optional.empty();
    }
}
