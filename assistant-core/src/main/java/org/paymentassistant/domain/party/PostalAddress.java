package org.paymentassistant.domain.party;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.text.CleanLine;

/**
 * A postal address in the parts of ISO 20022. Each part may be missing; a part that is there is one clean line of at
 * most 140 characters. What a bank can take may be shorter: cutting is the bank adapter's concern, and never silent
 * here. Immutable and thread-safe.
 *
 * @param streetName street without the house number; not null
 * @param buildingNumber house number; not null
 * @param postCode post code; not null
 * @param townName town; not null
 * @param countrySubdivision state, province or canton; not null
 * @param country country; not null
 */
public record PostalAddress(
        Optional<String> streetName,
        Optional<String> buildingNumber,
        Optional<String> postCode,
        Optional<String> townName,
        Optional<String> countrySubdivision,
        Optional<CountryCode> country) {

    /** An address of which nothing is known. */
    public static final PostalAddress UNKNOWN = new PostalAddress(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST_PART = 140;

    /**
     * Cleans each part; a part of nothing visible counts as missing.
     *
     * @throws IllegalArgumentException if a part is longer than 140 characters
     */
    public PostalAddress {
        streetName = clean(streetName);
        buildingNumber = clean(buildingNumber);
        postCode = clean(postCode);
        townName = clean(townName);
        countrySubdivision = clean(countrySubdivision);
        country = country.or(Optional::empty);
    }

    /**
     * An address of which only the country is known.
     *
     * @param country the country; not null
     * @return the address
     */
    public static PostalAddress in(CountryCode country) {
        return new PostalAddress(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country));
    }

    /**
     * Reads an address as people write it, its parts apart by commas or on lines of their own: street, town with the post
     * code before or after it, state, country by its code or by its name in one of the assistant's languages. The house
     * number stays with the street. What {@link #line()} gives is read back.
     *
     * @param text the address and nothing else; not null
     * @param country the country where the text names none; not null
     * @return the address; empty if the text holds none
     */
    public static Optional<PostalAddress> parse(String text, Optional<CountryCode> country) {
        return AddressLine.parse(text, country);
    }

    /** Whether nothing at all is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Whether the town and the country are known, the least that European credit transfers ask for. */
    public boolean hasTownAndCountry() {
        return townName.isPresent() && country.isPresent();
    }

    /** The parts without the country on one line, for people to read; may be the empty string; not null. */
    public String line() {
        String street = joined(" ", List.of(streetName, buildingNumber));
        String town = joined(" ", List.of(postCode, townName));
        return joined(", ", List.of(nonEmpty(street), nonEmpty(town), countrySubdivision));
    }

    private static Optional<String> clean(Optional<String> part) {
        if (part.isEmpty() || part.get().isBlank()) {
            return Optional.empty();
        }
        if (part.get().length() > LONGEST_PART) {
            throw new IllegalArgumentException("a part of an address has at most 140 characters");
        }
        return CleanLine.of(part.get(), LONGEST_PART);
    }

    private static Optional<String> nonEmpty(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static String joined(String separator, List<Optional<String>> parts) {
        return String.join(separator, parts.stream().flatMap(Optional::stream).toList());
    }
}
