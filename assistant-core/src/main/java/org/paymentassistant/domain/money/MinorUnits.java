package org.paymentassistant.domain.money;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.text.Resource;

/** How many decimals a currency has, by ISO 4217. The JDK's own table differs between releases and knows the dead. */
final class MinorUnits {

    private static final String TABLE = "currencies.txt";
    private static final Map<String, Integer> CURRENT = read();

    private MinorUnits() {}

    /** The decimals of a currency; empty where it has none to speak of, such as gold. */
    static Optional<Integer> of(Currency currency) {
        int known = CURRENT.getOrDefault(currency.getCurrencyCode(), currency.getDefaultFractionDigits());
        return known < 0 ? Optional.empty() : Optional.of(known);
    }

    static boolean isCurrent(String code) {
        return CURRENT.containsKey(code);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> units = new HashMap<>();
        for (String line : Resource.entries(MinorUnits.class, TABLE)) {
            String[] codes = line.split("\\s+", -1);
            for (int i = 1; i < codes.length; i++) {
                units.put(codes[i], Integer.valueOf(codes[0]));
            }
        }
        return Map.copyOf(units);
    }
}
