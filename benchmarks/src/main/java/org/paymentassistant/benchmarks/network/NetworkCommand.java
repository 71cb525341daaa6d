package org.paymentassistant.benchmarks.network;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.paymentassistant.benchmarks.processes.CertainInvoices;
import org.paymentassistant.benchmarks.processes.Judgement;
import org.paymentassistant.benchmarks.processes.OwnProcess;
import org.paymentassistant.benchmarks.processes.Patience;
import org.paymentassistant.benchmarks.processes.World;
import org.paymentassistant.samples.SampleInvoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The service, with every connection to its servers harmed at every step, while invoices come in. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = "Cuts, resets, freezes and slows the connections to mail hosts, bank and database at each step of"
                + " their protocols: nothing may be lost or doubled, and no answer may be untrue.")
public final class NetworkCommand implements Callable<Integer> {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_WAIT_FOR_STEP = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration SPELL = Duration.ofSeconds(15);
    private static final int SMALL_PIECE = 40;

    @Option(
            names = "--cases",
            defaultValue = "1000",
            description = "how many of all cases of step, moment and harm are tried at most")
    private int most;

    @Option(
            names = "--skip",
            defaultValue = "0",
            description = "how many cases are left out before, so that all can be tried in parts (${DEFAULT-VALUE})")
    private int skipped;

    @Option(names = "--seed", defaultValue = "1", description = "of the order of the cases (${DEFAULT-VALUE})")
    private long seed;

    private int missed;

    /** A harm at a moment of a step. */
    private record Case(Step step, Moment moment, Harm harm) {

        static List<Case> all() {
            List<Case> all = new ArrayList<>();
            for (Step step : Step.values()) {
                for (Moment moment : Moment.values()) {
                    for (Harm harm : Harm.values()) {
                        all.add(new Case(step, moment, harm));
                    }
                }
            }
            return all;
        }
    }

    private NetworkCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Case> cases = Case.all();
        Collections.shuffle(cases, new Random(seed));
        cases = cases.stream().skip(skipped).limit(most).toList();
        List<SampleInvoice> invoices = CertainInvoices.generate(cases.size(), seed * 1_000_000);
        try (World world = World.open(0);
                Wires wires = new Wires(world.doors());
                OwnProcess node = world.startNode("node", wires.doors(), "postgres")) {
            System.err.println("mail from " + World.mailHost() + "; logs in " + world.home());
            if (!Patience.await(LONGEST_START, world.people()::areWelcome)) {
                System.out.println("FAILED: the service does not start; see " + world.home());
                return 1;
            }
            for (int i = 0; i < cases.size(); i++) {
                System.err.println((i + 1) + " of " + cases.size() + ": " + cases.get(i));
                world.people().send(invoices.get(i % invoices.size()));
                harm(wires, cases.get(i));
            }
            slow(world, wires, invoices.get(0));
            return judge(world, wires, node, cases.size());
        }
    }

    private void harm(Wires wires, Case one) throws InterruptedException {
        Ambush ambush = wires.of(one.step()).ambush();
        ambush.set(one.step(), one.moment(), one.harm(), () -> {});
        if (!Patience.await(LONGEST_WAIT_FOR_STEP, () -> !ambush.isWaiting())) {
            System.err.println("  not reached");
            missed++;
        }
        ambush.clear();
    }

    /** Late, in small pieces, and all servers away at once. */
    private static void slow(World world, Wires wires, SampleInvoice invoice) throws InterruptedException {
        for (FaultProxy proxy : wires.all()) {
            world.people().send(invoice);
            proxy.delayBy(Duration.ofSeconds(2));
            Thread.sleep(SPELL.toMillis());
            proxy.dribble(SMALL_PIECE, Duration.ofMillis(100));
            Thread.sleep(SPELL.toMillis());
            proxy.hurry();
        }
        world.people().send(invoice);
        wires.all().forEach(FaultProxy::goDown);
        Thread.sleep(SPELL.toMillis());
        wires.all().forEach(FaultProxy::comeUp);
    }

    private int judge(World world, Wires wires, OwnProcess node, int cases) throws InterruptedException {
        System.err.println("calm: waiting for the last answers");
        wires.all().forEach(proxy -> proxy.ambush().clear());
        boolean settled = Patience.await(
                PATIENCE,
                () -> world.people().answered() == world.people().mails() && new Judgement(world).isSettled());
        Judgement judgement = new Judgement(world);
        System.out.printf(
                "%d cases of step, moment and harm, %d of them never came up; each server late, in small pieces, away%n",
                cases, missed);
        System.out.println("mail from " + World.mailHost() + ", " + judgement.inShort());
        boolean holds = settled && judgement.holds() && node.isRunning();
        if (!holds) {
            System.out.println(judgement.account());
        }
        System.out.println(
                holds ? "nothing lost, nothing doubled" : "FAILED; the logs of all processes: " + world.home());
        return holds ? 0 : 1;
    }
}
