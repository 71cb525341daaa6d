package org.paymentassistant.benchmarks.network;

import java.util.Optional;

/** Waits at one moment of one step, strikes once, and is gone. Thread-safe. */
public final class Ambush {

    private Optional<Trap> set = Optional.empty();

    private record Trap(Step step, Moment moment, Harm harm, Runnable also) {}

    /**
     * Sets it in place of an earlier one.
     *
     * @param also what happens besides, before the connection is harmed
     */
    public synchronized void set(Step step, Moment moment, Harm harm, Runnable also) {
        set = Optional.of(new Trap(step, moment, harm, also));
    }

    /** Whether it has still to strike. */
    public synchronized boolean isWaiting() {
        return set.isPresent();
    }

    /** Takes it away. */
    public synchronized void clear() {
        set = Optional.empty();
    }

    /** What strikes here and now. */
    Optional<Harm> strike(Step step, Moment moment) {
        Optional<Trap> trap = take(step, moment);
        trap.ifPresent(one -> one.also().run());
        return trap.map(Trap::harm);
    }

    private synchronized Optional<Trap> take(Step step, Moment moment) {
        Optional<Trap> trap = set.filter(one -> one.step() == step && one.moment() == moment);
        if (trap.isPresent()) {
            set = Optional.empty();
        }
        return trap;
    }
}
