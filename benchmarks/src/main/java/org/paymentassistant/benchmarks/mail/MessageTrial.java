package org.paymentassistant.benchmarks.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.adapter.mail.MessageParser;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * What became of one message.
 *
 * @param file where it lies
 * @param took how long the parser worked
 * @param failure the exception that left the adapter or the assistant, which none may
 * @param documents how many files were found in it
 * @param refusal why the assistant does not process it, where so
 * @param answerable whether the assistant would answer it
 * @param mustBeSilent whether it must not, as an independent look at its headers says
 * @param disagreements where a second reader found other files
 */
record MessageTrial(
        Path file,
        Duration took,
        Optional<String> failure,
        int documents,
        Optional<ReasonCode> refusal,
        boolean answerable,
        boolean mustBeSilent,
        List<String> disagreements) {

    private static final Instant RECEIVED = Instant.parse("2026-03-10T12:00:00Z");

    static MessageTrial of(Path file, byte[] raw, boolean silent) {
        long start = System.nanoTime();
        try {
            IncomingMessage message = new MessageParser("").parse(raw, RECEIVED);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            IntakeDecision decision = IntakeDecision.of(message);
            return new MessageTrial(
                    file,
                    took,
                    Optional.empty(),
                    message.documents().size(),
                    decision.refusal(),
                    decision.answerable(),
                    silent || PlainHeaders.of(raw).sayAutomatic(),
                    FileComparison.differences(raw, message.documents()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(file, Duration.ofNanos(System.nanoTime() - start), e);
        }
    }

    private static MessageTrial failed(Path file, Duration took, Throwable e) {
        return new MessageTrial(
                file, took, Optional.of(String.valueOf(e)), 0, Optional.empty(), false, false, List.of());
    }

    boolean isWronglyAnswered() {
        return mustBeSilent && answerable;
    }
}
