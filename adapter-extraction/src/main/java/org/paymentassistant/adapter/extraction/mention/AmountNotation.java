package org.paymentassistant.adapter.extraction.mention;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number as people write sums: with points, commas, apostrophes or spaces between thousands. */
final class AmountNotation {

    private static final int LONGEST = 20;

    private AmountNotation() {}

    /** The number, empty where it has no sensible reading. */
    static Optional<Amount> read(String digits, boolean negative, Optional<String> currency) {
        String bare = digits.replaceAll("[\\s'’`´]", "");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        int mark = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
        int after = mark < 0 ? 0 : bare.length() - mark - 1;
        boolean grouped = after == 3;
        int decimals = mark < 0 || grouped ? 0 : after;
        String whole = (decimals == 0 ? bare : bare.substring(0, mark)).replaceAll("[.,]", "");
        String text = decimals == 0 ? whole : whole + "." + bare.substring(mark + 1);
        if (text.isEmpty() || !text.matches("\\d+(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text);
        boolean onlyMark = bare.indexOf(',') == bare.lastIndexOf(',')
                && bare.indexOf('.') == bare.lastIndexOf('.')
                && (bare.indexOf(',') < 0 || bare.indexOf('.') < 0);
        return Optional.of(new Amount(negative ? value.negate() : value, currency, decimals, !(grouped && onlyMark)));
    }
}
