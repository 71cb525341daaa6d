package org.paymentassistant.example.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.event.AssistantEvent.WorkAbandoned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The work that waits, and what was given up. What cannot be asked is not a number. */
final class WorkMeters implements AssistantListener {

    private static final Logger LOG = LoggerFactory.getLogger(WorkMeters.class);

    private final MeterRegistry registry;
    private volatile Optional<Backlog> last = Optional.empty();

    WorkMeters(MeterRegistry registry) {
        this.registry = registry;
        for (WorkKind kind : WorkKind.values()) {
            abandoned(kind.name(), 0);
            Gauge.builder(
                            "assistant.work.depth",
                            () -> number(backlog -> backlog.depth().getOrDefault(kind, 0L)))
                    .description("work that waits or runs, on all nodes")
                    .tag("kind", kind.name())
                    .register(registry);
        }
        Gauge.builder(
                        "assistant.work.overdue",
                        () -> number(backlog -> backlog.overdue().toMillis() / 1000.0))
                .description("by how much the most urgent work is late, on all nodes")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("assistant.dead.letters", () -> number(Backlog::deadLetters))
                .description("work that was given up and is still listed, on all nodes")
                .register(registry);
    }

    @Override
    public void on(AssistantEvent event) {
        if (event instanceof WorkAbandoned abandoned) {
            abandoned(abandoned.kind(), 1);
        }
    }

    /** Looks once, for all numbers of one answer. */
    void look(Supplier<Backlog> backlog) {
        try {
            last = Optional.of(backlog.get());
        } catch (RuntimeException e) {
            LOG.warn("the work queue could not be counted: {}", e.getClass().getSimpleName());
            last = Optional.empty();
        }
    }

    private double number(ToDoubleFunction<Backlog> part) {
        return last.map(part::applyAsDouble).orElse(Double.NaN);
    }

    private void abandoned(String kind, int times) {
        registry.counter("assistant.work.abandoned", "kind", kind).increment(times);
    }
}
