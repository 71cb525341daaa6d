package org.paymentassistant.adapter.banking;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is asked of settings that say how a bank is reached. */
final class BankAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private BankAddress() {}

    /** Requires HTTPS, or HTTP on this machine, and nothing behind the path. */
    static void requireSafe(URI base) {
        if (!isSafe(base)) {
            throw new IllegalArgumentException("a bank is reached over HTTPS, or HTTP on loopback, without a query");
        }
    }

    static void requirePositive(Duration duration, String name) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " is positive");
        }
    }

    private static boolean isSafe(URI base) {
        String scheme = Optional.ofNullable(base.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(base.getHost()).orElse("").toLowerCase(Locale.ROOT);
        boolean plain = base.getRawUserInfo() == null && base.getRawQuery() == null && base.getRawFragment() == null;
        boolean https = scheme.equals("https") && !host.isEmpty();
        return plain && (https || (scheme.equals("http") && LOOPBACK.contains(host)));
    }
}
