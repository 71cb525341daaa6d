package org.paymentassistant.samples.facts;

import org.paymentassistant.samples.words.Country;

/**
 * Where a party is.
 *
 * @param streetLine street and house number as the country writes them
 * @param postCode the postal code
 * @param city the town
 * @param cityLine postal code and town as the country writes them
 * @param country the country
 */
public record PostalAddress(String streetLine, String postCode, String city, String cityLine, Country country) {
    /**
     * The address on one line.
     *
     * @return street, town and country code, with commas between
     */
    public String onOneLine() {
        return streetLine + ", " + cityLine + ", " + country;
    }
}
