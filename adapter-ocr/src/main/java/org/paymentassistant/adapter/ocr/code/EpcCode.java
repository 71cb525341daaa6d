package org.paymentassistant.adapter.ocr.code;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.document.PaymentCode;

/** EPC069-12, also GiroCode and the Austrian Stuzza code, with the liberties that programs take. */
final class EpcCode {

    private static final int FEWEST_LINES = 7;
    private static final Pattern WITH_CURRENCY = Pattern.compile("([A-Za-z]{3})\\s*([0-9., ]+)|([0-9., ]+)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+\\.\\d{2}");

    private EpcCode() {}

    static Optional<PaymentCode> parse(CodeLines lines, Place place) {
        return lines.get(0).equalsIgnoreCase("BCD") && lines.size() >= FEWEST_LINES
                ? Optional.of(code(lines, place))
                : Optional.empty();
    }

    private static PaymentCode code(CodeLines lines, Place place) {
        Matcher amount = WITH_CURRENCY.matcher(lines.get(7));
        boolean written = amount.matches();
        String currency = written && amount.group(1) != null ? amount.group(1).toUpperCase(Locale.ROOT) : "EUR";
        return new PaymentCode(
                PaymentCode.Kind.EPC,
                place.page(),
                place.box(),
                lines.compact(6).map(account -> account.toUpperCase(Locale.ROOT)),
                lines.compact(4),
                lines.filled(5),
                Optional.empty(),
                written ? amount(amount.group(1) == null ? amount.group(3) : amount.group(2)) : Optional.empty(),
                Optional.of(currency),
                lines.compact(9),
                lines.filled(10),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<BigDecimal> amount(String text) {
        String bare = text.strip();
        return CodeLines.amount(GROUPED.matcher(bare).matches() ? bare.replace(",", "") : bare);
    }
}
