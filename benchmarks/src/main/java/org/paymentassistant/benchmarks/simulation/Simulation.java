package org.paymentassistant.benchmarks.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** One seed from the first mail to quiet: first with faults, then without, until nothing more is to be done. */
final class Simulation {

    private static final int STEPS_EACH_LETTER = 50;
    private static final int FEWEST_STEPS = 30;
    private static final int MOST_QUIET_STEPS = 20_000;
    private static final Duration QUIET_TIME = Duration.ofHours(30);
    private static final Duration LATEST_REQUEST = Duration.ofHours(2);

    private final World world;
    private final Faults faults;
    private final VirtualClock clock;
    private final Scenario scenario;
    private final Person person;
    private final Deque<Letter> coming;
    private final Checks checks;

    private Simulation(long seed, Faults faults, VirtualClock clock, Trace trace, Sabotage sabotage) {
        this.faults = faults;
        this.clock = clock;
        this.world = new World(clock, faults, trace, new SplittableRandom(seed ^ 0x1DL), sabotage);
        this.scenario = new Scenario(seed, new SplittableRandom(seed ^ 0x5CL), World.ASSISTANT, clock.instant());
        scenario.papers().forEach(world.reading()::prepare);
        this.person = new Person(world, scenario);
        this.coming = new ArrayDeque<>(scenario.letters());
        this.checks = new Checks(world, scenario, person);
    }

    /** Runs a seed. */
    static Verdict run(long seed, Coverage coverage, Sabotage sabotage, boolean traced) {
        VirtualClock clock = new VirtualClock();
        Trace trace = new Trace(traced, clock);
        List<String> points = CrashPoints.favourites();
        String favourite = points.get((int) Math.floorMod(seed, (long) points.size()));
        Faults faults = new Faults(new SplittableRandom(seed), coverage, trace, favourite);
        return new Simulation(seed, faults, clock, trace, sabotage).run(seed, trace);
    }

    /** Runs a seed without faults but for one crash, at the given step; step 0 is never reached. */
    static Verdict runWithOneCrash(long seed, int step, Coverage coverage) {
        VirtualClock clock = new VirtualClock();
        Trace trace = new Trace(false, clock);
        Faults faults = Faults.oneCrash(step, new SplittableRandom(seed), coverage, trace);
        return new Simulation(seed, faults, clock, trace, Sabotage.NONE).run(seed, trace);
    }

    private Verdict run(long seed, Trace trace) {
        int steps = FEWEST_STEPS + STEPS_EACH_LETTER * coming.size();
        for (int i = 0; i < steps; i++) {
            step();
            checks.duringRun();
        }
        faults.heal();
        trace.add(() -> "faults end");
        boolean quiet = runToQuiet();
        return new Verdict(seed, checks.atEnd(quiet), faults.steps(), trace.lines());
    }

    private void step() {
        switch (faults.below(10)) {
            case 0, 1 -> deliverNext();
            case 2 -> world.collect();
            case 3, 4, 5, 6 -> workOrWait();
            case 7 -> {
                clock.move(faults.upTo(120));
                if (faults.chance(0.3)) {
                    world.bank().applyLateRequests();
                }
            }
            case 8 -> person.act();
            default -> disturb();
        }
    }

    private void deliverNext() {
        Optional.ofNullable(coming.poll()).ifPresent(letter -> world.deliver(letter.message()));
    }

    private void workOrWait() {
        if (!world.work()) {
            Optional<Instant> next = world.store().workQueue().nextDue();
            if (next.isPresent() && next.get().isAfter(clock.instant()) && faults.chance(0.7)) {
                clock.moveTo(next.get());
            } else {
                clock.move(faults.upTo(40));
            }
        }
    }

    private void disturb() {
        switch (faults.below(7)) {
            case 6 -> world.resumeAbandoned();
            case 0 -> repeatMessage();
            case 1 -> {
                if (faults.strikes(Fault.MAILBOX_RESCANNED)) {
                    world.rescanMailbox();
                }
            }
            case 2 -> world.bank().applyLateRequests();
            case 3 -> world.turnOutage();
            case 4 -> {
                if (faults.strikes(Fault.CLOCK_AHEAD)) {
                    clock.move(faults.upTo(100_000));
                }
            }
            default -> {
                if (faults.strikes(Fault.CLOCK_BACK)) {
                    clock.move(faults.upTo(3_600).negated());
                }
            }
        }
    }

    private void repeatMessage() {
        int sent = scenario.letters().size() - coming.size();
        if (sent > 0 && faults.strikes(Fault.MESSAGE_REPEATED)) {
            world.deliver(scenario.letters().get(faults.below(sent)).message());
        }
    }

    /** False where it does not come to rest within its bound. */
    private boolean runToQuiet() {
        Instant healed = clock.instant();
        Instant end = healed.plus(QUIET_TIME);
        while (!coming.isEmpty()) {
            deliverNext();
        }
        for (int i = 0; i < MOST_QUIET_STEPS; i++) {
            world.collect();
            world.resumeAbandoned();
            person.act();
            if (clock.instant().isAfter(healed.plus(LATEST_REQUEST)) || faults.chance(0.05)) {
                world.bank().applyLateRequests();
            }
            if (!world.work()) {
                Optional<Instant> next = world.store().workQueue().nextDue();
                if (next.isEmpty() || next.get().isAfter(end)) {
                    return true;
                }
                clock.moveTo(next.get());
            }
            checks.duringRun();
        }
        return false;
    }
}
