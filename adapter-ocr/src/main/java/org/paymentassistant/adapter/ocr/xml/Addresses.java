package org.paymentassistant.adapter.ocr.xml;

import java.util.Optional;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;

/** Addresses of electronic invoices; a part that is too long to be one is cut, since it is only shown. */
final class Addresses {

    private static final int LONGEST = 140;

    private Addresses() {}

    static PostalAddress address(
            Optional<String> street,
            Optional<String> building,
            Optional<String> postCode,
            Optional<String> town,
            Optional<String> subdivision,
            Optional<String> country) {
        return new PostalAddress(
                cut(street),
                cut(building),
                cut(postCode),
                cut(town),
                cut(subdivision),
                country.flatMap(CountryCode::parse));
    }

    private static Optional<String> cut(Optional<String> part) {
        return part.map(text -> text.substring(0, Math.min(LONGEST, text.length())));
    }
}
