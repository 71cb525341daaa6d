package org.paymentassistant.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps a node at half its mixed load and watches what must not grow. */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description =
                "Half of the mixed load for long: memory after collection, threads, files and waiting work stay flat.")
public final class SoakCommand implements Callable<Integer> {

    private static final int TEXTS_A_MINUTE = 24;
    private static final int SCANS_A_MINUTE = 6;
    private static final Duration EVERY = Duration.ofSeconds(30);
    /** Of the first third, which the last third may pass. */
    private static final double GROWTH = 1.1;

    @Option(names = "--minutes", defaultValue = "30", description = "how long (${DEFAULT-VALUE})")
    private int minutes;

    private SoakCommand() {}

    @Override
    public Integer call() throws Exception {
        List<Sending.Piece> pieces = new ArrayList<>(Sending.pieces(
                Invoices.texts(TEXTS_A_MINUTE * minutes / LoadWorld.COMPANIES + 1),
                0,
                LoadWorld.COMPANIES,
                TEXTS_A_MINUTE * minutes));
        pieces.addAll(Sending.pieces(
                Invoices.scans(SCANS_A_MINUTE * minutes / LoadWorld.COMPANIES + 1),
                0,
                LoadWorld.COMPANIES,
                SCANS_A_MINUTE * minutes));
        Collections.shuffle(pieces, new Random(1));
        try (LoadWorld world = new LoadWorld()) {
            world.startNode("");
            return soak(world, pieces);
        }
    }

    private int soak(LoadWorld world, List<Sending.Piece> pieces) throws Exception {
        Sending sending = new Sending(world);
        List<SentMail> mails = Collections.synchronizedList(new ArrayList<>());
        Thread sender = new Thread(() -> send(sending, pieces, mails), "sender");
        sender.start();
        List<Sample> samples = new ArrayList<>();
        Instant end = Instant.now().plus(Duration.ofMinutes(minutes));
        for (Instant next = Instant.now(); next.isBefore(end); next = next.plus(EVERY)) {
            Sending.sleepUntil(next);
            samples.add(sample(world));
            System.err.println(samples.get(samples.size() - 1));
        }
        sender.join();
        Outcome outcome = sending.answered(List.copyOf(mails));
        System.out.println(TEXTS_A_MINUTE + " text mails and " + SCANS_A_MINUTE + " scans a minute for " + minutes
                + " min: " + Sending.words(outcome));
        System.out.println("rows at the end: " + rows(world));
        List<Boolean> flat = List.of(
                say("heap after collection, MB", samples, Sample::heapMegabytes),
                say("resident, MB", samples, Sample::residentMegabytes),
                say("threads", samples, Sample::threads),
                say("open files", samples, Sample::openFiles),
                say("waiting work but comparisons", samples, Sample::waiting));
        return !flat.contains(false) && outcome.unanswered() == 0 ? 0 : 1;
    }

    private static void send(Sending sending, List<Sending.Piece> pieces, List<SentMail> mails) {
        try {
            mails.addAll(sending.send(pieces, Duration.ofMinutes(1).dividedBy(TEXTS_A_MINUTE + SCANS_A_MINUTE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Sample sample(LoadWorld world) throws Exception {
        Metrics metrics = world.metrics(0);
        long heap = metrics.heapAfterCollection() >> 20;
        return new Sample(
                heap,
                metrics.residentBytes() >> 20,
                metrics.threads(),
                metrics.openFiles(),
                count(world, "SELECT count(*) FROM pa_work WHERE task_name <> 'RECONCILE_DRAFT'"));
    }

    private static long count(LoadWorld world, String query) throws SQLException {
        try (Connection connection = world.database().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** How many rows each table has. */
    private static Map<String, Long> rows(LoadWorld world) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        List<String> tables = new ArrayList<>();
        try (Connection connection = world.database().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'pa\\_%'")) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        for (String table : tables) {
            rows.put(table, count(world, "SELECT count(*) FROM " + table));
        }
        return rows;
    }

    /** The start is left out: the Java compiles, and pools fill. */
    private static boolean say(String what, List<Sample> samples, ToLongFunction<Sample> value) {
        int warm = samples.size() / 5;
        int third = Math.max(1, (samples.size() - warm) / 3);
        double early = mean(samples.subList(warm, warm + third), value);
        double late = mean(samples.subList(samples.size() - third, samples.size()), value);
        boolean flat = late <= early * GROWTH + 2;
        System.out.printf(
                Locale.ROOT, "%-30s %8.1f early, %8.1f late  %s%n", what, early, late, flat ? "flat" : "GROWS");
        return flat;
    }

    private static double mean(List<Sample> samples, ToLongFunction<Sample> value) {
        return samples.stream().mapToLong(value).average().orElse(0);
    }

    /** How the node stood at a moment. */
    private record Sample(long heapMegabytes, long residentMegabytes, long threads, long openFiles, long waiting) {}
}
