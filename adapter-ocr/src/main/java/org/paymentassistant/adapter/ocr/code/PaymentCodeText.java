package org.paymentassistant.adapter.ocr.code;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;

/** Parses the text of a payment code; anything that is none of the known standards is no payment code. */
final class PaymentCodeText {

    private static final int LONGEST = 1_000;
    private static final int SWISS_LINES = 31;
    private static final int EPC_LINES = 7;

    private PaymentCodeText() {}

    static Optional<PaymentCode> parse(String text, int page, Optional<Box> box) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Lines lines = new Lines(Arrays.asList(text.split("\r\n|\n|\r", -1)));
        if (lines.get(0).equals("SPC") && lines.get(1).startsWith("02") && lines.size() >= SWISS_LINES - 1) {
            return Optional.of(swiss(lines, page, box));
        }
        if (lines.get(0).equals("BCD") && lines.size() >= EPC_LINES) {
            return Optional.of(epc(lines, page, box));
        }
        return Optional.empty();
    }

    private static PaymentCode swiss(Lines lines, int page, Optional<Box> box) {
        return new PaymentCode(
                PaymentCode.Kind.SWISS_QR_BILL,
                page,
                box,
                lines.compact(3),
                Optional.empty(),
                lines.filled(5),
                Optional.of(swissAddress(lines)),
                lines.amount(18),
                lines.filled(19),
                lines.get(27).equals("NON") ? Optional.empty() : lines.compact(28),
                lines.filled(29),
                lines.filled(31),
                lines.filled(21),
                Optional.empty());
    }

    private static PostalAddress swissAddress(Lines lines) {
        boolean structured = lines.get(4).equals("S");
        Optional<String> town = structured ? lines.filled(9) : lines.filled(7).map(PaymentCodeText::afterPostCode);
        Optional<String> postCode =
                structured ? lines.filled(8) : lines.filled(7).flatMap(PaymentCodeText::postCode);
        return new PostalAddress(
                lines.filled(6),
                structured ? lines.filled(7) : Optional.empty(),
                postCode,
                town,
                Optional.empty(),
                lines.filled(10).flatMap(PaymentCodeText::country));
    }

    private static String afterPostCode(String line) {
        return postCode(line)
                .map(code -> line.substring(code.length()).strip())
                .filter(town -> !town.isEmpty())
                .orElse(line);
    }

    private static Optional<String> postCode(String line) {
        int space = line.indexOf(' ');
        return space > 0 && Character.isDigit(line.charAt(0))
                ? Optional.of(line.substring(0, space))
                : Optional.empty();
    }

    private static Optional<CountryCode> country(String code) {
        try {
            return Optional.of(new CountryCode(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PaymentCode epc(Lines lines, int page, Optional<Box> box) {
        String amount = lines.get(7).strip();
        boolean withCurrency = amount.matches("[A-Z]{3}[0-9.,]+");
        return new PaymentCode(
                PaymentCode.Kind.EPC,
                page,
                box,
                lines.compact(6),
                lines.compact(4),
                lines.filled(5),
                Optional.empty(),
                Lines.amountOf(withCurrency ? amount.substring(3) : amount),
                Optional.of(withCurrency ? amount.substring(0, 3) : "EUR"),
                lines.compact(9),
                lines.filled(10),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The lines of a code; those that are not there are empty. */
    private record Lines(List<String> lines) {

        int size() {
            return lines.size();
        }

        String get(int index) {
            return index < lines.size() ? lines.get(index).strip() : "";
        }

        Optional<String> filled(int index) {
            return Optional.of(get(index)).filter(text -> !text.isEmpty());
        }

        Optional<String> compact(int index) {
            return filled(index).map(text -> text.replaceAll("\\s", ""));
        }

        Optional<BigDecimal> amount(int index) {
            return amountOf(get(index));
        }

        static Optional<BigDecimal> amountOf(String text) {
            String bare = text.replace(',', '.').replaceAll("\\s", "");
            return bare.matches("\\d{1,12}(\\.\\d{0,2})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
        }
    }
}
