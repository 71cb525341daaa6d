package org.paymentassistant.example.bank;

import java.time.Duration;

/** A request that has arrived and is not handled yet, as a fault sees it. Thread-safe. */
public interface PendingCall {

    /** Handles the request now, with whatever faults come after this one, and gives what the client would see. */
    Delivery proceed();

    /** Has the request handled once the bank's clock has moved on by the delay; nobody gets to see the answer. */
    void postpone(Duration delay);
}
