package org.paymentassistant.benchmarks.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What happened in a seed, line by line; costs nothing where nobody asked for it. */
final class Trace {

    private final boolean wanted;
    private final VirtualClock clock;
    private final List<String> lines = new ArrayList<>();

    Trace(boolean wanted, VirtualClock clock) {
        this.wanted = wanted;
        this.clock = clock;
    }

    void add(Supplier<String> line) {
        if (wanted) {
            lines.add(clock.instant() + " " + line.get());
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
