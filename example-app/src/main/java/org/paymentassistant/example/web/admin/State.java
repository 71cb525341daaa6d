package org.paymentassistant.example.web.admin;

/**
 * Where an invoice stands, as it is shown.
 *
 * @param tone good, wait, ask, bad or calm
 * @param label in words
 * @param reason why; empty where the label says it
 * @param creditor who is to be paid; empty where not known
 * @param amount how much; empty where not known
 * @param complete the draft that waits for a person; empty where none does
 * @param split the document of which a person must say where its invoices begin; empty where that is not asked
 */
public record State(
        String tone, String label, String reason, String creditor, String amount, String complete, String split) {

    /** Whether it changes by itself soon. */
    public boolean isPassing() {
        return tone.equals("wait");
    }
}
