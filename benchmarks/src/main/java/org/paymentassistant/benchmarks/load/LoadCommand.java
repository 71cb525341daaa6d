package org.paymentassistant.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the loads L1 to L7 against a node of the service and says which targets it keeps. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Sends mails to the service at a pace, with real mail, database and bank, and times the answers.")
public final class LoadCommand implements Callable<Integer> {

    private static final int USUAL_MINUTES = 3;

    @Option(
            names = "--profile",
            split = ",",
            description = "which loads: L1 to L7, nodes (${DEFAULT-VALUE})",
            defaultValue = "L1,L2,L3,L4,L5,L6,L7,nodes")
    private List<String> profiles = List.of();

    @Option(names = "--minutes", description = "how long a steady load lasts (3, with --quick 1)")
    private int minutes;

    @Option(names = "--quick", description = "shorter and with less, for a look in passing")
    private boolean quick;

    private LoadCommand() {}

    @Override
    public Integer call() throws Exception {
        int length = minutes > 0 ? minutes : quick ? 1 : USUAL_MINUTES;
        Trials trials = new Trials(length, quick);
        List<Result> results = new ArrayList<>();
        for (String profile : profiles) {
            System.err.println("load " + profile);
            for (Result result : trials.run(profile)) {
                System.err.println(result);
                results.add(result);
            }
        }
        results.forEach(System.out::println);
        return results.stream().allMatch(Result::holds) ? 0 : 1;
    }
}
