package org.paymentassistant.example.bank;

/** What the client gets to see of a request. */
public sealed interface Delivery {

    /** An answer. */
    record Answered(BankResponse response) implements Delivery {}

    /** Nothing: the connection is cut without an answer. */
    record Lost() implements Delivery {}
}
