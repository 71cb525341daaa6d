package org.paymentassistant.port.in;

import org.paymentassistant.domain.submission.RetentionRules;

/** Removes what need not be kept any longer. For whatever runs now and then; one caller at a time. Thread-safe. */
public interface DropOldData {

    /**
     * Removes what the rules do not keep, in small transactions. What is still worked on is left: files without an outcome,
     * mails that are not sent, drafts that wait for a person or at the bank.
     */
    Dropped drop(RetentionRules rules);

    /**
     * How much was removed.
     *
     * @param contents messages whose bytes, and those of their files, were removed
     * @param answers mails of ours
     * @param links completion links
     * @param drafts drafts
     * @param supplierEntries past invoices and credit notes
     */
    record Dropped(int contents, int answers, int links, int drafts, int supplierEntries) {

        /** Whether there was nothing to remove. */
        public boolean isNothing() {
            return contents + answers + links + drafts + supplierEntries == 0;
        }
    }
}
