package org.paymentassistant.port.out;

import java.time.Duration;
import java.util.List;
import org.paymentassistant.domain.mail.Delivery;

/**
 * Where messages for the assistant arrive. Gives each message at least once, until it is acknowledged. One thread at a
 * time uses it. Failures are {@link org.paymentassistant.TransientAssistantException}.
 */
public interface Mailbox {

    /**
     * The oldest messages that are not acknowledged, parsed leniently: a message that cannot be parsed is given too, with
     * its problem named.
     *
     * @param limit how many at most, positive
     */
    List<Delivery> fetch(int limit);

    /**
     * Takes a message out of the mailbox, by moving it: it is not given again. Called only after the message is stored.
     * Acknowledging what is gone already has no effect.
     */
    void acknowledge(Delivery delivery);

    /** Waits until a message may have arrived, at most the given time; returning early is allowed. */
    void await(Duration atMost);
}
