package org.paymentassistant.benchmarks.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each kind of fault struck and each place of crashing was used, over all seeds. */
final class Coverage {

    private final Map<Fault, Long> faults = new EnumMap<>(Fault.class);
    private final Map<String, Long> crashes = new TreeMap<>();

    Coverage(List<String> crashPoints) {
        for (Fault fault : Fault.values()) {
            faults.put(fault, 0L);
        }
        crashPoints.forEach(point -> crashes.put(point, 0L));
    }

    void hit(Fault fault) {
        faults.merge(fault, 1L, Long::sum);
    }

    void crashedAt(String point) {
        crashes.merge(point, 1L, Long::sum);
    }

    Map<Fault, Long> faults() {
        return faults;
    }

    Map<String, Long> crashes() {
        return crashes;
    }

    long rarestFault() {
        return faults.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    long rarestCrash() {
        return crashes.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }
}
