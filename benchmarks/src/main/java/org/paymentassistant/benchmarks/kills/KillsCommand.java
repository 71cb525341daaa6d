package org.paymentassistant.benchmarks.kills;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.paymentassistant.benchmarks.processes.CertainInvoices;
import org.paymentassistant.benchmarks.processes.Judgement;
import org.paymentassistant.benchmarks.processes.Patience;
import org.paymentassistant.benchmarks.processes.World;
import org.paymentassistant.samples.SampleInvoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Two nodes of the service and all their servers as processes, killed and stopped at random while invoices come in. */
@Command(
        name = "kills",
        mixinStandardHelpOptions = true,
        description = "Kills and stops real processes while invoices come in: nothing may be lost or doubled.")
public final class KillsCommand implements Callable<Integer> {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration LATE = Duration.ofSeconds(5);
    private static final double LOST_ANSWERS = 0.15;

    @Option(
            names = {"--times", "--count"},
            defaultValue = "20",
            description = "how many kills and stops (${DEFAULT-VALUE})")
    private int times;

    @Option(names = "--seed", defaultValue = "1", description = "of the random choices (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--stop",
            defaultValue = "45",
            description = "how many seconds a long stop lasts; a claim is lost after half a minute (${DEFAULT-VALUE})")
    private int stop;

    @Option(
            names = "--calm",
            defaultValue = "4000",
            description = "how many milliseconds pass between two blows at most (${DEFAULT-VALUE})")
    private int calm;

    private KillsCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<SampleInvoice> invoices = CertainInvoices.generate(times, seed * 1_000_000);
        try (World world = World.open(LOST_ANSWERS)) {
            System.err.println("mail from " + World.mailHost() + "; logs in " + world.home());
            return run(world, invoices);
        }
    }

    private int run(World world, List<SampleInvoice> invoices) throws IOException, InterruptedException {
        try (Node one = Node.start(world, "one")) {
            if (!Patience.await(LONGEST_START, world.people()::areWelcome)) {
                System.out.println("FAILED: the service does not start; see " + world.home());
                return 1;
            }
            try (Node two = Node.start(world, "two")) {
                Striking striking = new Striking(world, List.of(one, two), new Random(seed), stop);
                beat(world, striking, invoices);
                return judge(world, striking);
            }
        }
    }

    private void beat(World world, Striking striking, List<SampleInvoice> invoices)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            SampleInvoice invoice = invoices.get(i % invoices.size());
            world.people().send(invoice);
            if (random.nextInt(4) == 0) {
                world.people().send(invoice);
            }
            Thread.sleep(random.nextInt(calm));
            Blow blow = Blow.draw(random);
            System.err.println((i + 1) + " of " + times + ": " + blow);
            striking.strike(blow);
        }
    }

    private int judge(World world, Striking striking) throws InterruptedException {
        System.err.println("calm: waiting for the last answers");
        boolean settled = Patience.await(PATIENCE, () -> {
            striking.keepRunning();
            return world.people().answered() == world.people().mails() && new Judgement(world).isSettled();
        });
        Thread.sleep(LATE.toMillis());
        Judgement judgement = new Judgement(world);
        System.out.println(striking.counts());
        System.out.println(times + " blows, mail from " + World.mailHost() + ", " + judgement.inShort());
        boolean holds = settled && judgement.holds();
        if (!holds) {
            System.out.println(judgement.account());
        }
        System.out.println(
                holds ? "nothing lost, nothing doubled" : "FAILED; the logs of all processes: " + world.home());
        return holds ? 0 : 1;
    }
}
