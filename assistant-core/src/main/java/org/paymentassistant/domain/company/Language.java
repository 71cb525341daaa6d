package org.paymentassistant.domain.company;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the assistant answers in. */
public enum Language {
    /** English. */
    EN,
    /** French. */
    FR,
    /** Dutch. */
    NL,
    /** German. */
    DE,
    /** Spanish. */
    ES,
    /** Italian. */
    IT;

    /** ISO 639-1 code, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale of the same language. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language of an ISO 639-1 code or language tag, empty where it is not spoken here. */
    public static Optional<Language> of(String tag) {
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
