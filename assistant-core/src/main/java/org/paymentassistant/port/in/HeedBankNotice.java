package org.paymentassistant.port.in;

import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.DraftId;

/**
 * Heeds a notice of a bank that something has happened to a draft. A notice is never believed: it only has the bank asked
 * sooner how the draft stands. Thread-safe.
 */
public interface HeedBankNotice {

    /**
     * Has the bank asked about a draft now.
     *
     * @param company whose notice it is
     * @param tag the tag that the draft has at the bank
     * @return whether the company has such a draft; nothing happens where it has not
     */
    boolean heed(CompanyId company, DraftId tag);
}
