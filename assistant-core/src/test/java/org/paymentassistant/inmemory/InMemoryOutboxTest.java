package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paymentassistant.tck.Samples.outgoing;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.tck.OutboxContract;
import org.paymentassistant.tck.Samples;

class InMemoryOutboxTest implements OutboxContract {

    private final InstantSource clock = InstantSource.fixed(Samples.NOON);
    private final InMemoryStore store = new InMemoryStore(clock);

    @Override
    public Outbox outbox() {
        return store.outbox();
    }

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Test
    void tellsHowAMailEndedFirst() {
        store.outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));

        store.outbox().settle(outgoing(1, Samples.SENDER).id(), true, Samples.NOON);
        store.outbox().settle(outgoing(1, Samples.SENDER).id(), false, Samples.NOON.plusSeconds(1));

        assertThat(store.outbox().settlement(outgoing(1, Samples.SENDER).id()))
                .contains(new InMemoryOutbox.Settlement(true, Samples.NOON));
    }
}
