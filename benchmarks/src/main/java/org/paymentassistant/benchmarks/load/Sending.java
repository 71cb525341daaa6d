package org.paymentassistant.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.paymentassistant.samples.SampleInvoice;

/** Sends mails at a pace and waits for their answers. */
final class Sending {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LoadWorld world;

    Sending(LoadWorld world) {
        this.world = world;
    }

    /** The mails in turn, one every so often; zero for as fast as they are taken. The companies take turns. */
    List<SentMail> send(List<Piece> pieces, Duration every) throws IOException, InterruptedException {
        List<SentMail> mails = new ArrayList<>();
        Instant start = Instant.now();
        try (Letters letters = world.letters()) {
            for (int i = 0; i < pieces.size(); i++) {
                sleepUntil(start.plus(every.multipliedBy(i)));
                Piece piece = pieces.get(i);
                mails.add(world.send(letters, piece.company(), piece.invoice()));
            }
        }
        return mails;
    }

    /** Waits until all are answered for good, or for five minutes. */
    Outcome answered(List<SentMail> mails) throws InterruptedException {
        boolean unused = LoadWorld.await(
                "all answers",
                PATIENCE,
                () -> mails.stream()
                        .allMatch(mail -> world.sink().finalAnswer(mail.id()).isPresent()));
        return Outcome.of(mails, world.sink());
    }

    static void sleepUntil(Instant time) throws InterruptedException {
        long millis = Duration.between(Instant.now(), time).toMillis();
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }

    /** Each invoice once for each of the companies from one to another, as many as are wanted. */
    static List<Piece> pieces(List<SampleInvoice> invoices, int fromCompany, int companies, int count) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(fromCompany + i % companies, invoices.get((i / companies) % invoices.size())));
        }
        return pieces;
    }

    static String words(Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "%d answered, %d not; %.0f a minute; p50 %.1f s, p95 %.1f s, p99 %.1f s, max %.1f s",
                outcome.waits().size(),
                outcome.unanswered(),
                outcome.perMinute(),
                outcome.quantile(0.5),
                outcome.quantile(0.95),
                outcome.quantile(0.99),
                outcome.quantile(1));
    }

    /** An invoice that a company sends. */
    record Piece(int company, SampleInvoice invoice) {}
}
