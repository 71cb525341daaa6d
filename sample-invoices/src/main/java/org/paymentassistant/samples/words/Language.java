package org.paymentassistant.samples.words;

import java.util.Locale;

/** The languages in which samples are written. */
public enum Language {
    FR,
    DE,
    EN,
    NL,
    ES,
    IT,
    PT,
    CS,
    PL,
    DA,
    SV,
    FI;

    /**
     * The ISO 639-1 code.
     *
     * @return two small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The locale of the language without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }
}
