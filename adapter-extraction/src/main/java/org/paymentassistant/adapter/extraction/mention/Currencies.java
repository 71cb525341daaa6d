package org.paymentassistant.adapter.extraction.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Signs and codes of currencies as they stand beside amounts. */
public final class Currencies {

    /** For use within a pattern: every sign and code that is known. */
    public static final String PATTERN =
            "(?:€|EUROS?|EUR|US\\$|USD|CA\\$|CAD|AU\\$|A\\$|AUD|NZ\\$|NZD|HK\\$|HKD|S\\$|SGD"
                    + "|\\$|£|GBP|CHF|SFr\\.?|Fr\\.|JPY|¥|CNY|RMB|INR|Rs\\.?|₹|SEK|NOK|DKK|PLN|zł|CZK|Kč|HUF|Ft|RON|lei|BGN"
                    + "|TRY|₺|MXN|BRL|R\\$|ZAR|AED|ILS|₪|THB|MYR|IDR|PHP|KRW|₩|ISK|MAD|TND|XOF|kr\\.?)";

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("US$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("HK$", "HKD"),
            Map.entry("S$", "SGD"),
            Map.entry("£", "GBP"),
            Map.entry("SFR", "CHF"),
            Map.entry("FR", "CHF"),
            Map.entry("¥", "JPY"),
            Map.entry("RMB", "CNY"),
            Map.entry("RS", "INR"),
            Map.entry("₹", "INR"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("KČ", "CZK"),
            Map.entry("FT", "HUF"),
            Map.entry("LEI", "RON"),
            Map.entry("₺", "TRY"),
            Map.entry("R$", "BRL"),
            Map.entry("₪", "ILS"),
            Map.entry("₩", "KRW"),
            Map.entry("KR", "SEK"));

    private Currencies() {}

    /** The ISO 4217 code of a sign or code; a bare {@code $} counts as USD and {@code kr} as SEK. */
    public static Optional<String> code(String sign) {
        String bare = sign.strip().toUpperCase(Locale.ROOT).replace(".", "");
        String code = CODES.getOrDefault(bare, bare);
        return code.matches("[A-Z]{3}") ? Optional.of(code) : Optional.empty();
    }
}
