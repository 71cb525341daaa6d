package org.paymentassistant.example.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Says whether all is well, for whoever watches over the service: 200 with {@code "status":"up"}, else 503. */
public final class HealthPage {

    private HealthPage() {}

    /**
     * The page at {@code /health}.
     *
     * @param checks by a short name of letters; one that throws counts as down
     */
    public static Page of(Map<String, BooleanSupplier> checks) {
        Map<String, BooleanSupplier> fixed = new TreeMap<>(checks);
        return new SimplePage("/health", "GET", request -> answer(fixed));
    }

    private static PageResponse answer(Map<String, BooleanSupplier> checks) {
        Map<String, Boolean> results = new TreeMap<>();
        checks.forEach((name, check) -> results.put(name, isUp(check)));
        boolean up = results.values().stream().allMatch(Boolean::booleanValue);
        String each = results.entrySet().stream()
                .map(result -> ",\"" + result.getKey() + "\":\"" + word(result.getValue()) + "\"")
                .collect(Collectors.joining());
        return new PageResponse(up ? 200 : 503, "application/json", "{\"status\":\"" + word(up) + "\"" + each + "}\n");
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }

    private static boolean isUp(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
