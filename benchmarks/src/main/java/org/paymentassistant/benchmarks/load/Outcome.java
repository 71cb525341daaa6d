package org.paymentassistant.benchmarks.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How some mails fared. Immutable.
 *
 * @param waits how long each waited for its final answer, the shortest first
 * @param longestSilence how long the one waited that waited longest for any answer, be it an interim one
 * @param unanswered how many have no final answer
 * @param perMinute how many were answered in a minute, from the first mail to the last answer
 */
record Outcome(List<Duration> waits, Duration longestSilence, long unanswered, double perMinute) {

    static Outcome of(List<SentMail> mails, AnswerSink sink) {
        List<Duration> waits = mails.stream()
                .flatMap(mail -> wait(mail, sink.finalAnswer(mail.id())))
                .sorted()
                .toList();
        Duration silence = mails.stream()
                .flatMap(mail -> wait(mail, sink.firstAnswer(mail.id())))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        Instant first = mails.stream().map(SentMail::at).min(Instant::compareTo).orElse(Instant.EPOCH);
        Instant last = mails.stream()
                .flatMap(mail -> sink.finalAnswer(mail.id()).stream())
                .max(Instant::compareTo)
                .orElse(first);
        double minutes = Duration.between(first, last).toMillis() / 60_000.0;
        return new Outcome(waits, silence, mails.size() - waits.size(), minutes > 0 ? waits.size() / minutes : 0);
    }

    private static Stream<Duration> wait(SentMail mail, Optional<Instant> answer) {
        return answer.map(at -> Duration.between(mail.at(), at)).stream();
    }

    double quantile(double part) {
        return waits.isEmpty()
                ? Double.POSITIVE_INFINITY
                : waits.get((int) Math.ceil(part * waits.size()) - 1).toMillis() / 1_000.0;
    }
}
