package org.paymentassistant.benchmarks.simulation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Decides by a seed's numbers when something goes wrong, and counts it. Each seed has its own mix: some kinds never strike,
 * some often, and one place of crashing is favoured so that all are reached over many seeds.
 */
final class Faults {

    private static final int MOST_CRASHES = 12;
    private static final int LATEST_SINGLE_CRASH = 500;
    private static final double FAVOURED = 0.35;
    private static final double OFTEN = 0.7;
    private static final double[] INTENSITIES = {0, 0.02, 0.08, 0.25};

    private final RandomGenerator random;
    private final Coverage coverage;
    private final Trace trace;
    private final Map<Fault, Double> rates = new EnumMap<>(Fault.class);
    private final Map<Fault, Integer> hits = new EnumMap<>(Fault.class);
    private final String favourite;
    private final int singleCrashAt;
    private final double crashRate;
    private int crashes;
    private int steps;
    private boolean healed;

    Faults(RandomGenerator random, Coverage coverage, Trace trace, String favourite) {
        this.random = random;
        this.coverage = coverage;
        this.trace = trace;
        this.favourite = favourite;
        this.singleCrashAt = random.nextInt(3) == 0 ? random.nextInt(LATEST_SINGLE_CRASH) : -1;
        this.crashRate = random.nextInt(3) == 0 ? 0.02 * random.nextDouble() : 0;
        double intensity = INTENSITIES[random.nextInt(INTENSITIES.length)];
        for (Fault fault : Fault.values()) {
            rates.put(
                    fault, random.nextBoolean() ? Math.min(0.9, intensity * random.nextDouble() * fault.weight()) : 0);
        }
        if (CrashPoints.needsSecondCopy(favourite)) {
            rates.put(Fault.BANK_REQUEST_LATE, OFTEN);
        }
    }

    /** Faults that never strike but for one crash, at the given step. */
    static Faults oneCrash(int step, RandomGenerator random, Coverage coverage, Trace trace) {
        return new Faults(step, random, coverage, trace);
    }

    private Faults(int step, RandomGenerator random, Coverage coverage, Trace trace) {
        this.random = random;
        this.coverage = coverage;
        this.trace = trace;
        this.favourite = "";
        this.singleCrashAt = step;
        this.crashRate = 0;
    }

    /** Whether a kind of fault strikes now. */
    boolean strikes(Fault fault) {
        double rate = healed ? 0 : rates.getOrDefault(fault, 0.0);
        return rate > 0 && random.nextDouble() < rate && struck(fault);
    }

    private boolean struck(Fault fault) {
        coverage.hit(fault);
        hits.merge(fault, 1, Integer::sum);
        trace.add(() -> "fault " + fault);
        return true;
    }

    /** Whether a kind has struck in this seed so far. */
    boolean haveStruck(Fault fault) {
        return hits.containsKey(fault);
    }

    /** Ends the process here where it is to be. */
    void crashPoint(String name) {
        steps++;
        if (!healed && crashes < MOST_CRASHES && isToCrashAt(name)) {
            crashes++;
            coverage.crashedAt(name);
            struck(Fault.CRASH);
            trace.add(() -> "crash at " + name);
            throw new Crash(name);
        }
    }

    private boolean isToCrashAt(String name) {
        return steps == singleCrashAt
                || (name.equals(favourite) && random.nextDouble() < FAVOURED)
                || (crashRate > 0 && random.nextDouble() < crashRate);
    }

    /** How many crash points were passed. */
    int steps() {
        return steps;
    }

    /** From now on nothing goes wrong any more. */
    void heal() {
        healed = true;
    }

    boolean healed() {
        return healed;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A time of at least a second and at most so many. */
    Duration upTo(int seconds) {
        return Duration.ofSeconds(1 + random.nextInt(seconds));
    }
}
