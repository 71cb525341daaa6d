package org.paymentassistant.domain.account;

import java.util.Set;
import org.paymentassistant.domain.checksum.Checksum;

/** The check digit in the base number of a New Zealand account, by the rule that its bank has chosen. */
final class NewZealandCheck {

    private static final Set<String> OWN_RULE = Set.of("09", "26", "28", "29", "31");
    private static final int FIRST_WITHOUT_BRANCH = 990_000;

    private NewZealandCheck() {}

    /** Whether sixteen digits pass; the banks 09, 26, 28, 29 and 31, whose suffix counts, are not checked. */
    static boolean passes(String number) {
        String bank = number.substring(0, 2);
        String base = number.substring(6, 13);
        if (OWN_RULE.contains(bank)) {
            return true;
        }
        return switch (bank) {
            case "08" -> Checksum.weighted(base, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
            case "25", "33" -> Checksum.weighted(base, 1, 7, 3, 1, 7, 3, 1) % 10 == 0;
            default -> usual(number.substring(2, 6), base);
        };
    }

    private static boolean usual(String branch, String base) {
        int branchSum = Integer.parseInt(base) < FIRST_WITHOUT_BRANCH ? Checksum.weighted(branch, 6, 3, 7, 9) : 0;
        return (branchSum + Checksum.weighted(base, 0, 10, 5, 8, 4, 2, 1)) % 11 == 0;
    }
}
