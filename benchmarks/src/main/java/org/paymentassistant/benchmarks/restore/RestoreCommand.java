package org.paymentassistant.benchmarks.restore;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.paymentassistant.benchmarks.processes.CertainInvoices;
import org.paymentassistant.benchmarks.processes.Judgement;
import org.paymentassistant.benchmarks.processes.OwnProcess;
import org.paymentassistant.benchmarks.processes.Patience;
import org.paymentassistant.benchmarks.processes.World;
import org.paymentassistant.samples.SampleInvoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Backs up the database amid work, works on, restores the back-up as the manual says, and works on with that. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Backs up the database amid work, restores it later and goes on: no draft may be doubled, no mail"
                + " lost.")
public final class RestoreCommand implements Callable<Integer> {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int PHASES = 4;

    @Option(
            names = "--invoices",
            defaultValue = "24",
            description = "how many: a quarter before the back-up, a quarter at its time, a quarter after it, a quarter"
                    + " after the restoring (${DEFAULT-VALUE})")
    private int count;

    @Option(names = "--seed", defaultValue = "1", description = "of the invoices (${DEFAULT-VALUE})")
    private long seed;

    private RestoreCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        int quarter = Math.max(1, count / PHASES);
        List<SampleInvoice> invoices = CertainInvoices.generate(quarter * PHASES, seed * 1_000_000);
        try (World world = World.open(0)) {
            System.err.println("mail from " + World.mailHost() + "; logs in " + world.home());
            BackUp backUp = workAndBackUp(world, invoices, quarter);
            int madeAfter = world.ledger().drafts().size();
            backUp.restore();
            world.putBackProcessedMail();
            try (OwnProcess node = world.startNode("restored", world.doors(), "postgres")) {
                invoices.subList(quarter * (PHASES - 1), quarter * PHASES).forEach(world.people()::send);
                return judge(world, node, madeAfter);
            }
        }
    }

    private static BackUp workAndBackUp(World world, List<SampleInvoice> invoices, int quarter)
            throws IOException, InterruptedException, SQLException {
        try (OwnProcess node = world.startNode("node", world.doors(), "postgres")) {
            if (!node.isRunning() || !Patience.await(LONGEST_START, world.people()::areWelcome)) {
                throw new IOException("the service does not start; see " + world.home());
            }
            invoices.subList(0, quarter).forEach(world.people()::send);
            Patience.await(
                    PATIENCE, () -> world.people().answered() == world.people().mails());
            invoices.subList(quarter, quarter * 2).forEach(world.people()::send);
            Patience.await(PATIENCE, () -> world.people().answered() > quarter);
            BackUp backUp = BackUp.take(world.database(), world.home().resolve("back-up"));
            System.err.println("backed up; " + world.people().answered() + " of "
                    + world.people().mails() + " mails were answered");
            invoices.subList(quarter * 2, quarter * (PHASES - 1)).forEach(world.people()::send);
            Patience.await(
                    PATIENCE, () -> world.people().answered() == world.people().mails());
            return backUp;
        }
    }

    private static int judge(World world, OwnProcess node, int before) throws InterruptedException {
        boolean settled = Patience.await(
                PATIENCE,
                () -> world.people().answered() == world.people().mails()
                        && world.isMailboxEmpty()
                        && new Judgement(world).isSettled());
        Thread.sleep(Duration.ofSeconds(40).toMillis());
        Judgement judgement = new Judgement(world);
        System.out.println(before + " drafts were at the bank when the back-up was restored");
        System.out.println("mail from " + World.mailHost() + ", " + judgement.inShort());
        boolean holds = settled && node.isRunning() && judgement.holdsAfterRestoring();
        if (!holds) {
            System.out.println(judgement.account());
        }
        System.out.println(
                holds ? "nothing lost, nothing doubled" : "FAILED; the logs of all processes: " + world.home());
        return holds ? 0 : 1;
    }
}
