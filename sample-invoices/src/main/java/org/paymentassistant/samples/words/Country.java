package org.paymentassistant.samples.words;

import java.util.Locale;

/** The countries in which sellers of samples are at home; the names are the ISO 3166 codes. */
public enum Country {
    FR("EUR"),
    BE("EUR"),
    LU("EUR"),
    CH("CHF"),
    DE("EUR"),
    AT("EUR"),
    NL("EUR"),
    GB("GBP"),
    IE("EUR"),
    US("USD"),
    ES("EUR"),
    IT("EUR"),
    PT("EUR"),
    CA("CAD"),
    AU("AUD"),
    IN("INR"),
    CZ("CZK"),
    PL("PLN"),
    DK("DKK"),
    SE("SEK"),
    FI("EUR");

    private final String currency;

    Country(String currency) {
        this.currency = currency;
    }

    /**
     * The currency of the country.
     *
     * @return ISO 4217 code
     */
    public String currency() {
        return currency;
    }

    /**
     * The name of the country.
     *
     * @param language the language of the name
     * @return the name as one writes it in that language
     */
    public String name(Language language) {
        return new Locale.Builder().setRegion(name()).build().getDisplayCountry(language.locale());
    }
}
