package org.paymentassistant.adapter.ocr.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;

/** An address of a line for the street and a line for post code and town. */
final class TwoLineAddress {

    private static final Pattern TOWN = Pattern.compile("(\\d{4,5})\\s+(\\S.*)");

    private TwoLineAddress() {}

    static PostalAddress of(Optional<String> street, Optional<String> place, CountryCode country) {
        Matcher town = TOWN.matcher(place.orElse(""));
        boolean parted = town.matches();
        return new PostalAddress(
                street,
                Optional.empty(),
                parted ? Optional.of(town.group(1)) : Optional.empty(),
                parted ? Optional.of(town.group(2)) : place,
                Optional.empty(),
                Optional.of(country));
    }
}
