package org.paymentassistant.example.ops;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.event.AssistantEvent.SubmissionAccepted;
import org.paymentassistant.event.AssistantEvent.SubmissionAnswered;

/** What comes in, what is answered, and how soon. */
final class MessageMeters implements AssistantListener {

    /** Finest around the promises: an answer within a minute, an interim one after 40 seconds. */
    private static final Duration[] BUCKETS = LongStream.of(1, 2, 5, 10, 20, 30, 40, 50, 60, 90, 120, 300, 900, 3600)
            .mapToObj(Duration::ofSeconds)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;

    MessageMeters(MeterRegistry registry) {
        this.registry = registry;
        Stream.of("PROCESSED", "PARTIALLY_PROCESSED", "NOT_PROCESSED", "IN_PROGRESS")
                .forEach(this::answers);
    }

    @Override
    public void on(AssistantEvent event) {
        if (event instanceof SubmissionAccepted accepted) {
            String refusal = accepted.refusal().map(Enum::name).orElse("NONE");
            registry.counter(
                            "assistant.messages.accepted",
                            "channel",
                            accepted.channel().name(),
                            "refusal",
                            refusal)
                    .increment();
            registry.counter("assistant.documents.accepted").increment(accepted.documents());
        } else if (event instanceof SubmissionAnswered answered) {
            answers(answered.kind()).record(answered.sinceReceipt());
        }
    }

    private Timer answers(String kind) {
        return Timer.builder("assistant.answer")
                .description("from the receipt of a message to its answer in the outbox")
                .tag("kind", kind)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
