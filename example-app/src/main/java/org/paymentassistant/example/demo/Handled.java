package org.paymentassistant.example.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.samples.DemoInvoice;
import org.paymentassistant.samples.DemoOutcome;

/**
 * A file of the demonstration and what came of it.
 *
 * @param invoice the file
 * @param sentAt when it was sent
 * @param answer the mail that answered
 * @param outcomes what the assistant says of it
 * @param drafts what stands at the bank for it
 */
record Handled(
        DemoInvoice invoice,
        Instant sentAt,
        Optional<ReceivedMail> answer,
        List<InvoiceOutcome> outcomes,
        List<DemoDraft> drafts) {

    String file() {
        return invoice.sample().fileName();
    }

    /** From sending to the answer. */
    Optional<Duration> duration() {
        return answer.map(mail -> Duration.between(sentAt, mail.seenAt()));
    }

    /** The outcome in the words of what is expected; empty where there is no end yet. */
    Optional<DemoOutcome> outcome() {
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof InvoiceOutcome.Drafted))
                .findFirst()
                .or(() -> outcomes.stream().findFirst())
                .flatMap(Handled::word);
    }

    private static Optional<DemoOutcome> word(InvoiceOutcome outcome) {
        return outcome.fold(new InvoiceOutcome.Cases<>(
                drafted -> Optional.of(DemoOutcome.DRAFTED),
                submitting -> Optional.empty(),
                needsData -> Optional.of(DemoOutcome.NEEDS_DATA),
                needsSplit -> Optional.of(DemoOutcome.NEEDS_DATA),
                duplicate -> Optional.of(DemoOutcome.DUPLICATE),
                rejected -> Optional.of(DemoOutcome.NOT_PROCESSED),
                ignored -> Optional.of(DemoOutcome.NOT_PROCESSED),
                deadLetter -> Optional.empty()));
    }
}
