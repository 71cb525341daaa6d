package org.paymentassistant.benchmarks.simulation;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plants each known fault of design in turn and counts the seeds until the simulation sees it. */
@Command(
        name = "sabotage",
        mixinStandardHelpOptions = true,
        description = "Plants faults of design on purpose; each must be seen by the simulation.")
public final class SabotageCommand implements Callable<Integer> {

    @Option(
            names = "--seeds",
            defaultValue = "1000",
            description = "the most seeds a fault may need (${DEFAULT-VALUE})")
    private long seeds;

    private SabotageCommand() {}

    @Override
    public Integer call() {
        int missed = 0;
        for (Sabotage sabotage : Sabotage.ALL) {
            Optional<Verdict> caught = firstToSee(sabotage);
            missed += caught.isPresent() ? 0 : 1;
            System.out.printf(
                    "%-24s %-72s %s%n",
                    sabotage.name(),
                    sabotage.words(),
                    caught.map(verdict -> "seed " + verdict.seed() + ": "
                                    + verdict.findings().get(0))
                            .orElse("NOT SEEN in " + seeds + " seeds"));
        }
        System.out.println(missed == 0 ? "each planted fault was seen" : missed + " planted faults were not seen");
        return missed == 0 ? 0 : 1;
    }

    private Optional<Verdict> firstToSee(Sabotage sabotage) {
        Coverage coverage = new Coverage(CrashPoints.all());
        for (long seed = 1; seed <= seeds; seed++) {
            Verdict verdict = Simulation.run(seed, coverage, sabotage, false);
            if (!verdict.holds()) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
