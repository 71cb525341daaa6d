package org.paymentassistant.adapter.ocr.code;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines of a code; those that are not there are empty. */
record CodeLines(List<String> lines) {

    private static final int CENTS = 2;

    static CodeLines of(String text) {
        return new CodeLines(Arrays.asList(text.split("\r\n|\n|\r", -1)));
    }

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

    /** A line of digits that counts hundredths. */
    Optional<BigDecimal> cents(int index) {
        return compact(index)
                .filter(text -> text.matches("\\d{1,15}"))
                .map(text -> new BigDecimal(text).movePointLeft(CENTS).setScale(CENTS))
                .filter(amount -> amount.signum() > 0);
    }

    /** An amount with a point or a comma before at most two decimals. */
    static Optional<BigDecimal> amount(String text) {
        String bare = text.replace(',', '.').replaceAll("\\s", "");
        return bare.matches("\\d{1,12}(\\.\\d{0,2})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
