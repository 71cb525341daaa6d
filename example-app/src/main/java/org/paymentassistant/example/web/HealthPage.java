package org.paymentassistant.example.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Says whether all is well, for whoever watches over the service: 200 with {@code "status":"up"}, else 503. */
public final class HealthPage {

    private static final long PATIENCE_SECONDS = 5;

    private HealthPage() {}

    /** The page at {@code /healthz}: whether the process answers at all. Where it does not, it is to be restarted. */
    public static Page alive() {
        return new SimplePage("/healthz", "GET", request -> answer(Map.of()));
    }

    /**
     * The page at {@code /readyz}: whether everything that work needs can be reached.
     *
     * @param checks by a short name of letters, all asked at the same time; one that throws, or takes longer than five
     *     seconds, counts as down
     */
    public static Page ready(Map<String, BooleanSupplier> checks) {
        Map<String, BooleanSupplier> fixed = new TreeMap<>(checks);
        return new SimplePage("/readyz", "GET", request -> answer(results(fixed)));
    }

    private static Map<String, Boolean> results(Map<String, BooleanSupplier> checks) {
        Map<String, CompletableFuture<Boolean>> asked = new TreeMap<>();
        checks.forEach((name, check) -> asked.put(name, ask(check)));
        Map<String, Boolean> results = new TreeMap<>();
        asked.forEach((name, result) -> results.put(name, result.join()));
        return results;
    }

    private static CompletableFuture<Boolean> ask(BooleanSupplier check) {
        return CompletableFuture.supplyAsync(check::getAsBoolean, HealthPage::onThreadOfItsOwn)
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(failure -> false);
    }

    private static void onThreadOfItsOwn(Runnable check) {
        Thread thread = new Thread(check, "readiness");
        thread.setDaemon(true);
        thread.start();
    }

    private static PageResponse answer(Map<String, Boolean> results) {
        boolean up = results.values().stream().allMatch(Boolean::booleanValue);
        String each = results.entrySet().stream()
                .map(result -> ",\"" + result.getKey() + "\":\"" + word(result.getValue()) + "\"")
                .collect(Collectors.joining());
        return new PageResponse(up ? 200 : 503, "application/json", "{\"status\":\"" + word(up) + "\"" + each + "}\n");
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }
}
