package org.paymentassistant.domain.mail;

import java.util.Objects;

/**
 * A message in a mailbox, not yet acknowledged. Immutable.
 *
 * @param position where it lies, in the mailbox's own words; valid for acknowledging only
 * @param message the message
 */
public record Delivery(String position, IncomingMessage message) {

    public Delivery {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(message, "message");
    }
}
