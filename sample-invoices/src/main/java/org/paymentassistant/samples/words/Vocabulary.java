package org.paymentassistant.samples.words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All words that samples are made of. Immutable; load it once and share it.
 *
 * @param countries streets, towns, banks and more by country
 * @param trades businesses and what they sell by language
 * @param labels what documents print beside their values by language
 */
public record Vocabulary(Map<Country, Table> countries, Map<Language, Table> trades, Map<Language, Table> labels) {
    /** Copies the maps. */
    public Vocabulary {
        countries = Map.copyOf(countries);
        trades = Map.copyOf(trades);
        labels = Map.copyOf(labels);
    }

    /**
     * Reads the tables of this library.
     *
     * @return the words
     */
    public static Vocabulary load() {
        return new Vocabulary(
                tables(Country.values(), country -> "countries/" + country),
                tables(Language.values(), language -> "trades/" + language.code()),
                tables(Language.values(), language -> "labels/" + language.code()));
    }

    /**
     * The same words with many more labels, as wide a range as documents of all sellers have.
     *
     * @return the words for training
     */
    public static Vocabulary broad() {
        Vocabulary usual = load();
        Map<Language, Table> more = tables(Language.values(), language -> "labels/more/" + language.code());
        Map<Language, Table> labels = new EnumMap<>(Language.class);
        usual.labels.forEach((language, table) -> labels.put(language, table.and(present(more, language))));
        return new Vocabulary(usual.countries, usual.trades, labels);
    }

    /**
     * The words of a country.
     *
     * @param country the country
     * @return its table
     */
    public Table of(Country country) {
        return present(countries, country);
    }

    /**
     * The businesses of a language.
     *
     * @param language the language
     * @return its table
     */
    public Table tradesIn(Language language) {
        return present(trades, language);
    }

    /**
     * The labels of a language.
     *
     * @param language the language
     * @return its table
     */
    public Table labelsIn(Language language) {
        return present(labels, language);
    }

    private static <K> Table present(Map<K, Table> tables, K key) {
        return Optional.ofNullable(tables.get(key))
                .orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    private static <K> Map<K, Table> tables(K[] keys, Function<K, String> name) {
        return Arrays.stream(keys).collect(Collectors.toMap(key -> key, key -> Table.load(name.apply(key) + ".txt")));
    }
}
