package org.paymentassistant.example.bank;

import java.util.Arrays;
import java.util.Optional;

/**
 * The status of a payment at the bank.
 *
 * <p>The word inside a payment and the word that lists payments of that status differ for one status; one has no list, three have no
 * event.
 */
public enum PaymentStatus {
    /** Created and not confirmed: no money moves. */
    AWAITING_CONFIRMATION("awaitingconfirmation", "waitingconfirmation", "PAYMENT_AWAITING_CONFIRMATION"),
    /** Confirmed, waiting for its day. */
    PLANNED("planified", "planified", "PAYMENT_PLANIFIED"),
    /** Rejected by the bank of the creditor. */
    REJECTED("rejected", "rejected", ""),
    /** Executed. */
    FINALIZED("finalized", "finalized", "PAYMENT_FINALIZED"),
    /** Deleted before its execution. */
    CANCELED("canceled", "canceled", "PAYMENT_CANCELED"),
    /** Refused by a person at the company. */
    REFUSED("refused", "refused", ""),
    /** Held by the bank. */
    BLOCKED("blocked", "blocked", "PAYMENT_BLOCKED"),
    /** Waits for one more signature. */
    WAITING_SIGNATURE("waitingsignature", "waitingsignature", "PAYMENT_WAITING_SIGNATURE"),
    /** On its way. */
    PROCESSING("processing", "", "");

    private final String word;
    private final String listWord;
    private final String event;

    PaymentStatus(String word, String listWord, String event) {
        this.word = word;
        this.listWord = listWord;
        this.event = event;
    }

    /** Gives the word of this status inside a payment. */
    public String word() {
        return word;
    }

    /** Finds the status whose payments are listed below the given word of a path. */
    static Optional<PaymentStatus> listedAs(String listWord) {
        return Arrays.stream(values())
                .filter(status -> !listWord.isEmpty() && status.listWord.equals(listWord))
                .findFirst();
    }

    /** Gives the webhook event of reaching this status. */
    Optional<String> event() {
        return event.isEmpty() ? Optional.empty() : Optional.of(event);
    }
}
