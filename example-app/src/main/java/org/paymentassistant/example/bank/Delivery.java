package org.paymentassistant.example.bank;

import java.time.Duration;

/** What the client gets to see of a request. */
public sealed interface Delivery {

    /** An answer. */
    record Answered(BankResponse response) implements Delivery {}

    /** An answer of which the connection carries only the first half. */
    record Broken(BankResponse response) implements Delivery {}

    /** An answer byte by byte, with a pause in real time after each. */
    record Trickling(BankResponse response, Duration pause) implements Delivery {}

    /** Nothing: the connection is cut without an answer. */
    record Lost() implements Delivery {}
}
