package org.paymentassistant.adapter.ocr.code;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.document.PaymentCode;

/** Czech Short Payment Descriptor 1.x. */
final class SpaydCode {

    private SpaydCode() {}

    static Optional<PaymentCode> parse(String text, Place place) {
        if (!text.startsWith("SPD*1.")) {
            return Optional.empty();
        }
        Map<String, String> fields = fields(text);
        String[] account = fields.getOrDefault("ACC", "").split("\\+", 2);
        return Optional.of(new PaymentCode(
                PaymentCode.Kind.SPAYD,
                place.page(),
                place.box(),
                filled(account[0].replaceAll("\\s", "")),
                account.length > 1 ? filled(account[1].strip()) : Optional.empty(),
                field(fields, "RN"),
                Optional.empty(),
                field(fields, "AM").flatMap(CodeLines::amount),
                field(fields, "CC").or(() -> Optional.of("CZK")),
                field(fields, "X-VS").or(() -> field(fields, "RF")),
                field(fields, "MSG"),
                Optional.empty(),
                Optional.empty(),
                field(fields, "DT").flatMap(SpaydCode::date)));
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String field : text.split("\\*", -1)) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        field.substring(0, colon).strip().toUpperCase(Locale.ROOT),
                        decoded(field.substring(colon + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return filled(fields.getOrDefault(name, "").strip());
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
