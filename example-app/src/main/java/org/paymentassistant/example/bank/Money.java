package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount of a currency. */
record Money(BigDecimal value, String currency) {
    private static final String QUOTED_DECIMAL = "[0-9]{1,12}(\\.[0-9]{1,7})?";

    /** Reads a positive amount of a request: a string of at most 12 digits and, after a point, as many as the currency has. */
    static Money read(Fields amount) {
        String currency = amount.matching("currency", "[A-Z]{3}");
        BigDecimal value = new BigDecimal(amount.matching("value", QUOTED_DECIMAL));
        if (value.signum() == 0) {
            throw amount.refusal("value", "must be positive");
        }
        if (value.stripTrailingZeros().scale() > decimals(currency, amount)) {
            throw amount.refusal("value", "has more decimals than " + currency);
        }
        return new Money(value.setScale(decimals(currency, amount)), currency);
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("value", value.toPlainString())
                .put("currency", currency);
    }

    private static int decimals(String currency, Fields amount) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            throw amount.refusal("currency", "is unknown");
        }
    }
}
