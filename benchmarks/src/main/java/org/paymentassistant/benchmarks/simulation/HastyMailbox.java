package org.paymentassistant.benchmarks.simulation;

import java.time.Duration;
import java.util.List;
import org.paymentassistant.domain.mail.Delivery;
import org.paymentassistant.port.out.Mailbox;

/** Sabotage: what is fetched is taken out at once. */
final class HastyMailbox implements Mailbox {

    private final Mailbox inner;

    HastyMailbox(Mailbox inner) {
        this.inner = inner;
    }

    @Override
    public List<Delivery> fetch(int limit) {
        List<Delivery> deliveries = inner.fetch(limit);
        deliveries.forEach(inner::acknowledge);
        return deliveries;
    }

    @Override
    public void acknowledge(Delivery delivery) {
        // that was done when it was fetched
    }

    @Override
    public void await(Duration atMost) {
        inner.await(atMost);
    }
}
