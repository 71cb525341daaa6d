package org.paymentassistant.adapter.banking;

import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;

/** The bank's two letters for national clearing codes. It takes no others: such banks are named by their BIC. */
final class ClearingCodes {

    private static final Map<RoutingScheme, String> TYPES = Map.ofEntries(
            Map.entry(RoutingScheme.AT_BLZ, "AT"),
            Map.entry(RoutingScheme.AU_BSB, "AU"),
            Map.entry(RoutingScheme.CA_ROUTING, "CC"),
            Map.entry(RoutingScheme.DE_BLZ, "BL"),
            Map.entry(RoutingScheme.GB_SORT_CODE, "SC"),
            Map.entry(RoutingScheme.HK_BANK_CODE, "HK"),
            Map.entry(RoutingScheme.IE_SORT_CODE, "IE"),
            Map.entry(RoutingScheme.IN_IFSC, "IN"),
            Map.entry(RoutingScheme.NZ_BANK_BRANCH, "NZ"),
            Map.entry(RoutingScheme.PL_KNR, "PL"),
            Map.entry(RoutingScheme.RU_BIC, "RU"),
            Map.entry(RoutingScheme.US_ABA, "FW"),
            Map.entry(RoutingScheme.ZA_BRANCH, "ZA"));

    private ClearingCodes() {}

    static Optional<String> type(RoutingScheme scheme) {
        return Optional.ofNullable(TYPES.get(scheme));
    }

    /** The routing number of a type and a code; empty where the type is unknown or the code is none of it. */
    static Optional<RoutingNumber> routingNumber(String type, String code) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .findFirst()
                .flatMap(entry -> RoutingNumber.parse(entry.getKey(), code));
    }
}
