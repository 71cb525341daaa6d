package org.paymentassistant.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.paymentassistant.samples.SampleInvoice;

/** The loads L1 to L7, each in a world of its own. */
final class Trials {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int BURST = 200;
    private static final int BURST_OF_SCANS = 20;
    private static final String SMALL_HEAP = "-Xmx256m";
    private static final double NEARLY_ALL = 0.99;

    private final int minutes;
    private final boolean quick;

    Trials(int minutes, boolean quick) {
        this.minutes = minutes;
        this.quick = quick;
    }

    List<Result> run(String profile) throws Exception {
        return switch (profile) {
            case "L1" -> List.of(steady("L1", 240, 0, 30));
            case "L2" -> List.of(steady("L2", 0, 20, 60));
            case "L3" -> List.of(steady("L3", 48, 12, 45));
            case "L4" -> List.of(burst(BURST, false), burst(BURST_OF_SCANS, true));
            case "L5" -> List.of(overload());
            case "L6" -> List.of(oldMails());
            case "L7" -> List.of(flood());
            case "nodes" -> List.of(nodes());
            default -> throw new IllegalArgumentException("no load " + profile);
        };
    }

    private Result steady(String id, int texts, int scans, int limit) throws Exception {
        try (LoadWorld world = new LoadWorld()) {
            List<Sending.Piece> pieces = mix(texts * minutes, scans * minutes);
            world.startNode("");
            warm(world);
            Sending sending = new Sending(world);
            List<SentMail> mails = sending.send(pieces, MINUTE.dividedBy(texts + scans));
            Outcome outcome = sending.answered(mails);
            boolean holds = outcome.unanswered() == 0 && outcome.quantile(NEARLY_ALL) <= limit;
            return new Result(
                    id,
                    load(texts, scans) + " a minute, " + minutes + " min",
                    Sending.words(outcome),
                    "all answered, p99 <= " + limit + " s",
                    holds);
        }
    }

    private static String load(int texts, int scans) {
        if (scans == 0) {
            return texts + " text mails";
        }
        return texts == 0 ? scans + " scans" : texts + " text mails and " + scans + " scans";
    }

    /** Text mails and scans mixed by chance, the same each time. */
    private static List<Sending.Piece> mix(int texts, int scans) {
        List<Sending.Piece> pieces = new ArrayList<>(all(texts, Invoices.texts(each(texts))));
        pieces.addAll(all(scans, Invoices.scans(each(scans))));
        Collections.shuffle(pieces, new Random(1));
        return pieces;
    }

    private static List<Sending.Piece> all(int count, List<SampleInvoice> invoices) {
        return Sending.pieces(invoices, 0, LoadWorld.COMPANIES, count);
    }

    private static int each(int count) {
        return (count + LoadWorld.COMPANIES - 1) / LoadWorld.COMPANIES;
    }

    /** What the Java of a node compiles at its first mails is not measured. */
    private static void warm(LoadWorld world) throws IOException, InterruptedException {
        Sending sending = new Sending(world);
        Outcome unused = sending.answered(
                sending.send(Sending.pieces(Invoices.warming(), 0, LoadWorld.COMPANIES, 20), Duration.ofMillis(250)));
    }

    private Result burst(int count, boolean scans) throws Exception {
        try (LoadWorld world = new LoadWorld()) {
            List<Sending.Piece> pieces = scans ? mix(0, count) : mix(count, 0);
            world.startNode("");
            warm(world);
            Sending sending = new Sending(world);
            Outcome outcome = sending.answered(sending.send(pieces, Duration.ZERO));
            double silence = outcome.longestSilence().toMillis() / 1_000.0;
            boolean holds = outcome.unanswered() == 0 && silence <= 60 && (scans || outcome.quantile(1) <= 60);
            return new Result(
                    "L4",
                    count + (scans ? " scans" : " text mails") + " at once",
                    Sending.words(outcome),
                    scans ? "an answer to each <= 60 s" : "all answered <= 60 s",
                    holds);
        }
    }

    private Result overload() throws Exception {
        int texts = 96;
        int scans = 24;
        try (LoadWorld world = new LoadWorld()) {
            List<Sending.Piece> pieces = mix(texts * minutes, scans * minutes);
            world.startNode("");
            warm(world);
            Sending sending = new Sending(world);
            Instant end = Instant.now().plus(MINUTE.multipliedBy(minutes));
            List<SentMail> mails = sending.send(pieces, MINUTE.dividedBy(texts + scans));
            Outcome outcome = sending.answered(mails);
            double silence = outcome.longestSilence().toMillis() / 1_000.0;
            Duration backlog = Duration.between(end, Instant.now());
            return new Result(
                    "L5",
                    load(texts, scans) + " a minute, " + minutes + " min",
                    Sending.words(outcome)
                            + String.format(
                                    Locale.ROOT,
                                    "; first answer <= %.1f s, backlog gone after %d s",
                                    silence,
                                    backlog.toSeconds()),
                    "an answer to each <= 60 s",
                    outcome.unanswered() == 0 && silence <= 60);
        }
    }

    private Result oldMails() throws Exception {
        int count = quick ? 5_000 : 50_000;
        try (LoadWorld world = new LoadWorld()) {
            List<SampleInvoice> invoices = Invoices.texts(2);
            Instant now = Instant.now();
            for (int i = 0; i < count; i++) {
                Instant at = now.minus(Duration.ofMinutes(20L + i));
                byte[] mail = ("From: a@old.example\r\nTo: b@assistant.example\r\nSubject: old " + i
                                + "\r\n\r\nold\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
                world.postOffice().layDown("assistant", mail, at);
            }
            Duration start = world.startNode(SMALL_HEAP);
            Sending sending = new Sending(world);
            Outcome outcome = sending.answered(
                    sending.send(Sending.pieces(invoices, 0, LoadWorld.COMPANIES, 20), Duration.ofSeconds(1)));
            long heap = world.metrics(0).heapAfterCollection() >> 20;
            int left = world.postOffice().count("assistant");
            return new Result(
                    "L6",
                    count + " old mails in the folder, 20 new ones",
                    String.format(
                            Locale.ROOT,
                            "started in %d s, heap %d MB of 256; new mails p99 %.1f s; %d old mails left alone",
                            start.toSeconds(),
                            heap,
                            outcome.quantile(NEARLY_ALL),
                            left),
                    "starts <= 60 s, only new mail taken",
                    start.toSeconds() <= 60 && outcome.unanswered() == 0 && left == count);
        }
    }

    private Result flood() throws Exception {
        int flood = quick ? 200 : 1_000;
        int others = 60;
        try (LoadWorld world = new LoadWorld()) {
            List<SampleInvoice> invoices = Invoices.texts(flood);
            List<Sending.Piece> alone = Sending.pieces(invoices.subList(0, 10), 1, 9, others);
            List<Sending.Piece> beside = Sending.pieces(invoices.subList(10, 20), 1, 9, others);
            world.startNode("");
            warm(world);
            Sending sending = new Sending(world);
            Outcome before = sending.answered(sending.send(alone, Duration.ofSeconds(1)));
            Thread flooding = new Thread(() -> flood(world, invoices), "flood");
            flooding.start();
            Outcome during = sending.answered(sending.send(beside, Duration.ofSeconds(1)));
            flooding.join();
            double one = before.quantile(NEARLY_ALL);
            double other = during.quantile(NEARLY_ALL);
            return new Result(
                    "L7",
                    "one person sends " + flood + " in a minute, others 60",
                    String.format(
                            Locale.ROOT,
                            "others: p50 %.1f s, p99 %.1f s alone; p50 %.1f s, p99 %.1f s beside the flood; %d unanswered",
                            before.quantile(0.5),
                            one,
                            during.quantile(0.5),
                            other,
                            during.unanswered()),
                    "others' p99 <= 1.2 times, or <= 10 s",
                    during.unanswered() == 0 && (other <= one * 1.2 || other <= 10));
        }
    }

    private static void flood(LoadWorld world, List<SampleInvoice> invoices) {
        Instant start = Instant.now();
        try (Letters letters = world.letters()) {
            for (int i = 0; i < invoices.size(); i++) {
                Sending.sleepUntil(start.plus(MINUTE.dividedBy(invoices.size()).multipliedBy(i)));
                SentMail unused = world.sendFrom(letters, 0, 1_000, invoices.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same scans by one node, and others by two: what a second node brings on this machine. */
    private Result nodes() throws Exception {
        int count = quick ? 12 : 40;
        try (LoadWorld world = new LoadWorld()) {
            List<SampleInvoice> invoices = Invoices.scans(2 * each(count));
            world.startNode("");
            warm(world);
            Sending sending = new Sending(world);
            Outcome one = sending.answered(sending.send(all(count, invoices.subList(0, each(count))), Duration.ZERO));
            world.startNode("");
            Outcome two = sending.answered(sending.send(
                    all(count, invoices.subList(each(count), 2 * each(count))), Duration.ZERO));
            return new Result(
                    "R14",
                    count + " scans at once, by one node and by two",
                    String.format(
                            Locale.ROOT,
                            "one node %.1f a minute, two nodes %.1f: %.2f times, on %d processors",
                            one.perMinute(),
                            two.perMinute(),
                            two.perMinute() / one.perMinute(),
                            Runtime.getRuntime().availableProcessors()),
                    "",
                    one.unanswered() + two.unanswered() == 0);
        }
    }
}
