package org.paymentassistant.benchmarks.simulation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the assistant's use cases through many seeds of faults. */
@Command(
        name = "simulate",
        aliases = "simulation",
        mixinStandardHelpOptions = true,
        description = "Runs the assistant through seeded faults: nothing may be lost, doubled or unanswered.")
public final class SimulateCommand implements Callable<Integer> {

    private static final int SHOWN_FAILURES = 5;

    @Option(names = "--seeds", defaultValue = "10000", description = "how many seeds (${DEFAULT-VALUE})")
    private long seeds;

    @Option(names = "--from", defaultValue = "1", description = "the first seed (${DEFAULT-VALUE})")
    private long from;

    @Option(names = "--seed", defaultValue = "-1", hidden = true, description = "runs this seed alone")
    private long single;

    @Option(names = "--trace", description = "shows what happens in the seed of --seed")
    private boolean trace;

    @Option(names = "--every-step", description = "one crash at every single step of each seed, and no other fault")
    private boolean everyStep;

    @Option(names = "--least", defaultValue = "0", description = "how often each crash point must be used at least")
    private long least;

    private SimulateCommand() {}

    @Override
    public Integer call() {
        Coverage coverage = new Coverage(CrashPoints.all());
        if (single >= 0) {
            Verdict verdict = Simulation.run(single, coverage, Sabotage.NONE, trace);
            verdict.trace().forEach(System.out::println);
            verdict.findings().forEach(System.out::println);
            System.out.println(verdict.holds() ? "all invariants hold" : "FAILED");
            return verdict.holds() ? 0 : 1;
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Verdict> failed = everyStep
                ? runAll(seed -> sweep(seed, coverage))
                : runAll(seed -> List.of(Simulation.run(seed, coverage, Sabotage.NONE, false)));
        report(coverage, failed, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000);
        return failed.isEmpty() && isCovered(coverage) ? 0 : 1;
    }

    private boolean isCovered(Coverage coverage) {
        return everyStep || (coverage.rarestCrash() >= least && coverage.rarestFault() >= least);
    }

    private List<Verdict> runAll(LongFunction<List<Verdict>> runner) {
        List<Verdict> failed = new ArrayList<>();
        for (long seed = from; seed < from + seeds; seed++) {
            runner.apply(seed).stream().filter(verdict -> !verdict.holds()).forEach(failed::add);
            if (seed % 1000 == 0) {
                System.err.println(seed - from + 1 + " of " + seeds + " seeds, " + failed.size() + " failed");
            }
        }
        return failed;
    }

    private static List<Verdict> sweep(long seed, Coverage coverage) {
        List<Verdict> verdicts = new ArrayList<>();
        Verdict calm = Simulation.runWithOneCrash(seed, 0, coverage);
        verdicts.add(calm);
        for (int step = 1; step <= calm.steps(); step++) {
            verdicts.add(Simulation.runWithOneCrash(seed, step, coverage));
        }
        return verdicts;
    }

    private void report(Coverage coverage, List<Verdict> failed, long millis) {
        table("faults", coverage.faults());
        table("crashes", coverage.crashes());
        failed.stream().limit(SHOWN_FAILURES).forEach(verdict -> {
            System.out.println("seed " + verdict.seed() + ": " + verdict.findings());
            System.out.println("  replay: ./bench simulate --seed " + verdict.seed() + " --trace");
        });
        System.out.printf(
                "%d seeds in %d.%d s of one core: %d failed; lost %d, doubled %d, unanswered %d, other %d%n",
                seeds,
                millis / 1000,
                millis % 1000 / 100,
                failed.size(),
                count(failed, "lost"),
                count(failed, "doubled"),
                count(failed, "unanswered"),
                failed.stream().filter(SimulateCommand::isOther).count());
    }

    private static long count(List<Verdict> failed, String words) {
        return failed.stream().filter(verdict -> verdict.count(words) > 0).count();
    }

    private static boolean isOther(Verdict verdict) {
        return verdict.count("lost") + verdict.count("doubled") + verdict.count("unanswered") == 0;
    }

    private static void table(String title, Map<?, Long> counts) {
        System.out.println(title);
        counts.forEach((name, count) -> System.out.printf("  %-45s %10d%n", name, count));
    }
}
