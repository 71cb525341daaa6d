package org.paymentassistant.example.serve;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the service when the process is told to end. What takes longer than its time is cut off: work that is cut off is
 * done again after the next start, or by another node.
 */
final class OrderlyStop {

    private static final Logger LOG = LoggerFactory.getLogger(OrderlyStop.class);

    private OrderlyStop() {}

    static void atEndOfProcess(AutoCloseable service, Duration time) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service, time), "stop"));
    }

    private static void stop(AutoCloseable service, Duration time) {
        LOG.atInfo().addKeyValue("event", "service-stopping").log();
        Thread closing = new Thread(() -> close(service), "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        boolean whole = !closing.isAlive();
        LOG.atInfo()
                .addKeyValue("event", "service-stopped")
                .addKeyValue("cut-off", !whole)
                .log();
    }

    private static void close(AutoCloseable service) {
        try {
            service.close();
        } catch (Exception e) {
            LOG.error("the service was not closed well", e);
        }
    }
}
