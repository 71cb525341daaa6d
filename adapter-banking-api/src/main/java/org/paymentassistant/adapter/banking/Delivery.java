package org.paymentassistant.adapter.banking;

/** What became of one request. */
sealed interface Delivery {

    /** The bank, or something before it, answered. */
    record Answered(BankAnswer answer) implements Delivery {}

    /** No byte of the request reached the bank. */
    record NotSent(String why) implements Delivery {}

    /** The request may have had its effect: its answer was lost or came too late; the bank may log it by the nonce. */
    record NoAnswer(String why, String nonce) implements Delivery {}

    /** Whether the same question may well be answered a moment later. */
    default boolean mayPass() {
        return !(this instanceof Answered answered) || answered.answer().mayPass();
    }

    /** For logs. */
    default String inShort() {
        if (this instanceof Answered answered) {
            return "status " + answered.answer().status();
        }
        return this instanceof NotSent notSent ? "not sent: " + notSent.why() : "no answer: " + ((NoAnswer) this).why();
    }
}
