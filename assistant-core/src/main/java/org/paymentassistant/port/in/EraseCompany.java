package org.paymentassistant.port.in;

import org.paymentassistant.domain.company.CompanyId;

/**
 * Removes all that is kept of a company, the audit trail too; there is no way back. What the bank and mailboxes hold stays
 * theirs. For operators. Thread-safe.
 */
public interface EraseCompany {

    /**
     * Switches the company's assistant off, and removes all of it in one transaction, unless work of it is under way. Drafts
     * that wait at the bank are no longer watched.
     */
    Erasure erase(CompanyId company, String actor);

    /** What came of it. */
    sealed interface Erasure {}

    /** Nothing of the company is left. */
    record Erased(int submissions, int documents, int drafts) implements Erasure {}

    /**
     * Nothing is removed yet, because files are being processed, drafts are on their way to the bank or mails to be sent: ask
     * again a little later. No new mail is taken meanwhile.
     *
     * @param pieces how many pieces of work are left
     */
    record StillAtWork(int pieces) implements Erasure {}

    /** Nothing is known of such a company. */
    record Unknown() implements Erasure {}
}
