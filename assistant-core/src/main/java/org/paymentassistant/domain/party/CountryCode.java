package org.paymentassistant.domain.party;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country as ISO 3166-1 alpha-2 names it, for example {@code FR}; also {@code XK}, which banks use for Kosovo.
 * Immutable and thread-safe.
 *
 * @param value two letters in upper case; not null
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Za-z]{2}");
    private static final Set<String> ASSIGNED = assigned();

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if no country has this code
     */
    public CountryCode {
        Objects.requireNonNull(value, "value");
        if (!ASSIGNED.contains(value)) {
            throw new IllegalArgumentException("not a country code");
        }
    }

    /**
     * The country of a code.
     *
     * @param code two letters in upper case; not null
     * @return the country
     * @throws IllegalArgumentException if no country has this code
     */
    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    /**
     * Reads a code as people write it, in either case and with space around it.
     *
     * @param text what was written; not null
     * @return the country; empty if no country has this code
     */
    public static Optional<CountryCode> parse(String text) {
        return Optional.of(text.strip())
                .filter(code -> TWO_LETTERS.matcher(code).matches())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(ASSIGNED::contains)
                .map(CountryCode::new);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    /** The two letters. */
    @Override
    public String toString() {
        return value;
    }

    private static Set<String> assigned() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return Set.copyOf(codes);
    }
}
