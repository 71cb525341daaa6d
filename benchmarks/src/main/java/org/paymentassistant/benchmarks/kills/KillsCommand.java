package org.paymentassistant.benchmarks.kills;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.paymentassistant.example.bank.BankFault;
import org.paymentassistant.example.bank.RequestKind;
import org.paymentassistant.samples.SampleInvoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Two nodes of the service and a PostgreSQL, killed and stopped at random while invoices come in. */
@Command(
        name = "kills",
        mixinStandardHelpOptions = true,
        description = "Kills and stops real processes while invoices come in: nothing may be lost or doubled.")
public final class KillsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LATE = Duration.ofSeconds(5);
    private static final int LONGEST_CALM_MILLIS = 6_000;
    private static final int SHORT_STOP_SECONDS = 5;
    private static final int LONG_STOP_SECONDS = 45;

    @Option(
            names = {"--times", "--count"},
            defaultValue = "20",
            description = "how many kills and stops (${DEFAULT-VALUE})")
    private int times;

    @Option(names = "--seed", defaultValue = "1", description = "of the random choices (${DEFAULT-VALUE})")
    private long seed;

    private final Map<Blow, Integer> blows = new EnumMap<>(Blow.class);

    /** What is done to the processes. */
    enum Blow {
        /** A node is killed. */
        NODE_KILLED,
        /** A node stands still for some seconds. */
        NODE_STOPPED,
        /** A node stands still until the other has taken over its work. */
        NODE_STOPPED_LONG,
        /** Both nodes are killed. */
        ALL_NODES_KILLED,
        /** The database is killed and started again. */
        DATABASE_KILLED
    }

    private KillsCommand() {}

    @Override
    public Integer call() throws Exception {
        List<SampleInvoice> invoices = CertainInvoices.generate(times, seed * 1_000_000);
        Path folder = Files.createTempDirectory("kills");
        try (KillableDatabase database = new KillableDatabase(folder.resolve("database"), freePort());
                Outside outside = new Outside()) {
            Path config = folder.resolve("assistant.properties");
            Files.writeString(config, outside.configuration(database.url()));
            return run(database, outside, config, folder.resolve("service.log"), invoices);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private int run(KillableDatabase database, Outside outside, Path config, Path log, List<SampleInvoice> invoices)
            throws Exception {
        Map<String, String> environment = Map.of("PW", Outside.PASSWORD);
        try (ServiceProcess one = new ServiceProcess(config, log, environment)) {
            await("the service starts", outside::isWelcome);
            try (ServiceProcess two = new ServiceProcess(config, log, environment)) {
                List<ServiceProcess> nodes = List.of(one, two);
                beat(database, outside, nodes, invoices);
                System.err.println("calm: waiting for the last answers");
                boolean answered = await("all answers", () -> {
                    keepRunning(nodes);
                    return outside.answered() == outside.mails();
                });
                return judge(outside, answered, log);
            }
        }
    }

    private void beat(
            KillableDatabase database, Outside outside, List<ServiceProcess> nodes, List<SampleInvoice> invoices)
            throws Exception {
        Random random = new Random(seed);
        outside.bank().faults().on(RequestKind.CREATE_PAYMENT).sometimes(0.15, random, BankFault.answerLost());
        for (int i = 0; i < times; i++) {
            SampleInvoice invoice = invoices.get(i % invoices.size());
            outside.send(invoice);
            if (random.nextInt(4) == 0) {
                outside.send(invoice);
            }
            Thread.sleep(random.nextInt(LONGEST_CALM_MILLIS));
            Blow blow = draw(random);
            System.err.println((i + 1) + " of " + times + ": " + blow);
            blows.merge(blow, 1, Integer::sum);
            strike(blow, nodes.get(random.nextInt(nodes.size())), nodes, database);
            keepRunning(nodes);
        }
        outside.bank().faults().clear();
    }

    private static Blow draw(Random random) {
        int number = random.nextInt(20);
        if (number < 10) {
            return Blow.NODE_KILLED;
        }
        if (number < 13) {
            return Blow.NODE_STOPPED;
        }
        if (number < 14) {
            return Blow.NODE_STOPPED_LONG;
        }
        return number < 16 ? Blow.ALL_NODES_KILLED : Blow.DATABASE_KILLED;
    }

    private static void strike(Blow blow, ServiceProcess node, List<ServiceProcess> nodes, KillableDatabase database)
            throws Exception {
        switch (blow) {
            case NODE_KILLED -> node.kill();
            case ALL_NODES_KILLED -> nodes.forEach(ServiceProcess::kill);
            case DATABASE_KILLED -> database.killAndRestart();
            case NODE_STOPPED -> pause(node, SHORT_STOP_SECONDS);
            case NODE_STOPPED_LONG -> pause(node, LONG_STOP_SECONDS);
        }
    }

    private static void pause(ServiceProcess node, int seconds) throws Exception {
        node.stop();
        Thread.sleep(Duration.ofSeconds(seconds).toMillis());
        node.goOn();
    }

    private static void keepRunning(List<ServiceProcess> nodes) {
        for (ServiceProcess node : nodes) {
            try {
                node.keepRunning();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static boolean await(String what, BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                System.err.println("in vain: " + what);
                return false;
            }
            Thread.sleep(200);
        }
        return true;
    }

    private int judge(Outside outside, boolean answered, Path log) throws InterruptedException {
        List<SampleInvoice> invoices =
                outside.sent().values().stream().distinct().toList();
        boolean settled = await(
                "one draft of each invoice",
                () -> invoices.stream().allMatch(invoice -> outside.surplus(invoice) == 0));
        Thread.sleep(LATE.toMillis());
        long lost = invoices.stream()
                .filter(invoice -> outside.surplus(invoice) < 0)
                .count();
        long doubled = invoices.stream()
                .filter(invoice -> outside.surplus(invoice) > 0)
                .count();
        long twice = outside.sent().keySet().stream()
                .filter(id -> outside.finals(id).size() > 1)
                .count();
        long confirmed = outside.bank().ledger().confirmations().size();
        List<String> words = new ArrayList<>();
        blows.forEach((blow, count) -> words.add(blow + " " + count));
        System.out.println(String.join(", ", words));
        System.out.printf(
                "%d blows, %d mails, %d invoices: lost %d, doubled %d, unanswered %d, answered differently twice %d,"
                        + " confirmed %d%n",
                times,
                outside.mails(),
                invoices.size(),
                lost,
                doubled,
                outside.mails() - outside.answered(),
                twice,
                confirmed);
        boolean holds = answered && settled && lost + doubled + twice + confirmed == 0;
        if (!holds) {
            System.out.println(outside.account());
        }
        System.out.println(holds ? "nothing lost, nothing doubled" : "FAILED; the service's log: " + log);
        return holds ? 0 : 1;
    }
}
