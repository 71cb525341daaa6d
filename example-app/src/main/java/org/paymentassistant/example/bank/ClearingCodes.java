package org.paymentassistant.example.bank;

import java.util.Map;
import java.util.Optional;

/** The national clearing codes that the bank takes in place of a BIC: two letters of the type, and the form of the code. */
final class ClearingCodes {
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("AT", "[0-9]{5}"), // Austria, Bankleitzahl
            Map.entry("AU", "[0-9]{6}"), // Australia, Bank State Branch
            Map.entry("BL", "[0-9]{8}"), // Germany, Bankleitzahl
            Map.entry("CC", "[0-9]{9}"), // Canada, payment routing number
            Map.entry("ES", "[0-9]{8,9}"), // Spain, domestic interbanking code
            Map.entry("FW", "[0-9]{9}"), // United States, Fedwire routing number
            Map.entry("GR", "[0-9]{7}"), // Greece, HEBIC
            Map.entry("HK", "[0-9]{3}"), // Hong Kong, bank code
            Map.entry("IE", "[0-9]{6}"), // Ireland, national sorting code
            Map.entry("IN", "[A-Z]{4}0[A-Z0-9]{6}"), // India, IFSC
            Map.entry("IT", "[0-9]{10}"), // Italy, domestic identification code
            Map.entry("NZ", "[0-9]{6}"), // New Zealand
            Map.entry("PL", "[0-9]{8}"), // Poland, KNR
            Map.entry("PT", "[0-9]{8}"), // Portugal
            Map.entry("RU", "[0-9]{9}"), // Russia, BIK
            Map.entry("SC", "[0-9]{6}"), // United Kingdom, sort code
            Map.entry("SW", "[0-9]{3,6}"), // Switzerland
            Map.entry("ZA", "[0-9]{6}")); // South Africa

    private ClearingCodes() {}

    static boolean isKnown(String type) {
        return FORMS.containsKey(type);
    }

    static boolean isValid(String type, String code) {
        return Optional.ofNullable(FORMS.get(type)).filter(code::matches).isPresent()
                && (!type.equals("FW") || hasRightRoutingCheck(code));
    }

    private static boolean hasRightRoutingCheck(String routingNumber) {
        int sum = 0;
        for (int i = 0; i < routingNumber.length(); i++) {
            sum += (routingNumber.charAt(i) - '0') * new int[] {3, 7, 1}[i % 3];
        }
        return sum % 10 == 0;
    }
}
