package org.paymentassistant.adapter.extraction.decide;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;

/**
 * Bill information of a Swiss QR bill in the syntax S1 of Swico.
 *
 * @param invoiceNumber tag 10
 * @param issueDate tag 11
 * @param dueDate from the condition without a discount in tag 40
 * @param discount from the first condition with a discount in tag 40
 */
record SwicoInformation(
        Optional<String> invoiceNumber,
        Optional<LocalDate> issueDate,
        Optional<LocalDate> dueDate,
        Optional<EarlyPaymentDiscount> discount) {

    private static final String PREFIX = "//S1/";
    private static final int DATE_LENGTH = 6;

    static Optional<SwicoInformation> parse(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Map<String, String> tags = tags(text.substring(PREFIX.length()));
        Optional<LocalDate> issued = Optional.ofNullable(tags.get("11")).flatMap(SwicoInformation::date);
        Optional<LocalDate> due = Optional.empty();
        Optional<EarlyPaymentDiscount> discount = Optional.empty();
        for (String condition : tags.getOrDefault("40", "").split(";", -1)) {
            String[] parts = condition.split(":", -1);
            if (parts.length == 2
                    && issued.isPresent()
                    && parts[0].matches("\\d{1,2}(\\.\\d+)?")
                    && parts[1].matches("\\d{1,3}")) {
                BigDecimal percent = new BigDecimal(parts[0]);
                LocalDate until = issued.get().plusDays(Long.parseLong(parts[1]));
                if (percent.signum() == 0) {
                    due = Optional.of(until);
                } else if (discount.isEmpty()) {
                    discount = Optional.of(new EarlyPaymentDiscount(Optional.of(percent), Optional.empty(), until));
                }
            }
        }
        return Optional.of(new SwicoInformation(Optional.ofNullable(tags.get("10")), issued, due, discount));
    }

    /** A slash within a value is written with a backslash before it. */
    private static Map<String, String> tags(String text) {
        Map<String, String> tags = new HashMap<>();
        String[] parts = text.split("(?<!\\\\)/", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            tags.putIfAbsent(parts[i], parts[i + 1].replace("\\/", "/").replace("\\\\", "\\"));
        }
        return tags;
    }

    private static Optional<LocalDate> date(String text) {
        if (text.length() != DATE_LENGTH || !text.matches("\\d{6}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    2000 + Integer.parseInt(text.substring(0, 2)),
                    Integer.parseInt(text.substring(2, 4)),
                    Integer.parseInt(text.substring(4, 6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
