package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The bank's rates, which never move: units of a currency for one euro. */
final class ExchangeRates {
    private static final Map<String, BigDecimal> FOR_ONE_EURO = Map.ofEntries(
            offer("EUR", "1"),
            offer("CHF", "0.95"),
            offer("GBP", "0.85"),
            offer("USD", "1.10"),
            offer("JPY", "160"),
            offer("CAD", "1.50"),
            offer("AUD", "1.65"),
            offer("NZD", "1.80"),
            offer("SEK", "11.40"),
            offer("NOK", "11.60"),
            offer("DKK", "7.46"),
            offer("PLN", "4.30"),
            offer("CZK", "25"),
            offer("HUF", "400"),
            offer("RON", "4.97"),
            offer("SGD", "1.45"),
            offer("HKD", "8.60"),
            offer("CNY", "7.80"),
            offer("ZAR", "20"),
            offer("MXN", "20"),
            offer("AED", "4.04"),
            offer("INR", "92"),
            offer("TRY", "38"),
            offer("ILS", "4.05"),
            offer("THB", "38"));

    private ExchangeRates() {}

    /** Tells whether the bank pays in a currency. */
    static boolean offers(String currency) {
        return FOR_ONE_EURO.containsKey(currency);
    }

    /** Gives what an amount costs in another currency, to two decimals; both must be offered. */
    static Money convert(Money amount, String currency) {
        BigDecimal value =
                amount.value().multiply(rate(amount.currency(), currency)).setScale(2, RoundingMode.HALF_UP);
        return new Money(value, currency);
    }

    /** Describes the rate from the currency of the wallet to that of the payment, or nothing if both are the same. */
    static Optional<ObjectNode> describe(String source, String target, LocalDate date) {
        if (source.equals(target)) {
            return Optional.empty();
        }
        String rate = rate(source, target).toPlainString();
        return Optional.of(JsonNodeFactory.instance
                .objectNode()
                .put("currencyPair", source + target)
                .put("midMarket", rate)
                .put("date", date.toString())
                .put("coreAsk", rate)
                .put("coreBid", rate)
                .put("appliedAsk", rate)
                .put("appliedBid", rate));
    }

    private static BigDecimal rate(String source, String target) {
        return perEuro(target).divide(perEuro(source), new MathContext(7, RoundingMode.HALF_UP));
    }

    private static BigDecimal perEuro(String currency) {
        return Optional.ofNullable(FOR_ONE_EURO.get(currency))
                .orElseThrow(() -> new IllegalArgumentException("no rate for " + currency));
    }

    private static Map.Entry<String, BigDecimal> offer(String currency, String value) {
        return Map.entry(currency, new BigDecimal(value));
    }
}
