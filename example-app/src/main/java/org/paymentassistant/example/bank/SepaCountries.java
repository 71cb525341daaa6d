package org.paymentassistant.example.bank;

import java.util.Set;

/** The countries whose IBANs can be reached in the Single Euro Payments Area (list of the European Payments Council, end of 2025). */
final class SepaCountries {
    private static final Set<String> CODES = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    private SepaCountries() {}

    static boolean reach(AccountNumber account) {
        return account.country().filter(CODES::contains).isPresent();
    }
}
