package org.paymentassistant.domain.account;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paymentassistant.domain.checksum.Checksum;
import org.paymentassistant.domain.text.Resource;

/** The structures of all countries that have IBANs, and the check that all IBANs share. */
final class IbanRegistry {

    private static final Map<String, IbanStructure> BY_COUNTRY =
            Resource.entries(IbanRegistry.class, "iban-structures.txt").stream()
                    .map(IbanStructure::ofEntry)
                    .collect(Collectors.toUnmodifiableMap(IbanStructure::country, Function.identity()));

    private IbanRegistry() {}

    static Map<String, IbanStructure> all() {
        return BY_COUNTRY;
    }

    static Optional<IbanStructure> structureOf(String iban) {
        return iban.length() < 4 ? Optional.empty() : Optional.ofNullable(BY_COUNTRY.get(iban.substring(0, 2)));
    }

    /** Whether a text in electronic form is an IBAN: known country, length, structure, check digits. */
    static boolean accepts(String iban) {
        return structureOf(iban).filter(structure -> structure.fits(iban)).isPresent() && checkDigitsAreRight(iban);
    }

    /** Compares with the check digits computed, so that 00, 01 and 99, which are never issued, do not pass. */
    private static boolean checkDigitsAreRight(String iban) {
        int right = 98 - Checksum.mod97(iban.substring(4) + iban.substring(0, 2) + "00");
        return Integer.parseInt(iban.substring(2, 4)) == right;
    }
}
