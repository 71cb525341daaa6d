package org.paymentassistant.application;

import java.util.List;
import org.paymentassistant.domain.mail.Delivery;
import org.paymentassistant.port.in.CollectMessages;
import org.paymentassistant.port.out.Mailbox;

/** Takes messages out of the mailbox: each is stored first and acknowledged only then. */
final class CollectingMessages implements CollectMessages {

    private final Mailbox mailbox;
    private final AcceptMessage acceptMessage;

    CollectingMessages(Mailbox mailbox, AcceptMessage acceptMessage) {
        this.mailbox = mailbox;
        this.acceptMessage = acceptMessage;
    }

    @Override
    public int collect(int limit) {
        List<Delivery> deliveries = mailbox.fetch(limit);
        for (Delivery delivery : deliveries) {
            acceptMessage.accept(delivery.message());
            mailbox.acknowledge(delivery);
        }
        return deliveries.size();
    }
}
