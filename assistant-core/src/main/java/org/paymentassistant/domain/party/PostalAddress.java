package org.paymentassistant.domain.party;

import java.util.Optional;

/** A postal address in parts. Immutable. */
public record PostalAddress(
        Optional<String> streetName,
        Optional<String> buildingNumber,
        Optional<String> postCode,
        Optional<String> townName,
        Optional<String> countrySubdivision,
        Optional<CountryCode> country) {}
