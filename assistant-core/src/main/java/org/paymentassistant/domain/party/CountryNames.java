package org.paymentassistant.domain.party;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.text.Resource;

/** Names of countries in the languages that the assistant speaks. */
final class CountryNames {

    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "de", "es", "it");
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** The country of a name, in any case, with or without accents and points. */
    static Optional<CountryCode> find(String name) {
        return Optional.ofNullable(CODES.get(plain(name))).map(CountryCode::new);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (String language : LANGUAGES) {
                codes.putIfAbsent(plain(new Locale("", code).getDisplayCountry(new Locale(language))), code);
            }
        }
        for (String entry : Resource.entries(CountryNames.class, "country-names.txt")) {
            codes.put(plain(entry.substring(3)), entry.substring(0, 2));
        }
        return Map.copyOf(codes);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
