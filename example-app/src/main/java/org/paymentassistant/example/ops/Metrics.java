package org.paymentassistant.example.ops;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.Supplier;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.example.web.Page;
import org.paymentassistant.example.web.PageResponse;
import org.paymentassistant.example.web.SimplePage;

/**
 * Counts what happens on this node, and shows it with the work of all nodes in Prometheus's text format. Labels are codes
 * of closed lists: no company, no person, no file. Thread-safe.
 */
public final class Metrics implements AssistantListener {

    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MessageMeters messages = new MessageMeters(registry);
    private final DraftMeters drafts = new DraftMeters(registry);
    private final WorkMeters work = new WorkMeters(registry);

    /** Nothing has happened yet. */
    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void on(AssistantEvent event) {
        List.<AssistantListener>of(messages, drafts, work).forEach(meters -> meters.on(event));
    }

    /**
     * The page at {@code /metrics}.
     *
     * @param backlog asked with each request; where it throws, the page leaves out what it would say
     */
    public Page page(Supplier<Backlog> backlog) {
        return new SimplePage("/metrics", "GET", request -> {
            work.look(backlog);
            return new PageResponse(200, FORMAT, registry.scrape());
        });
    }
}
