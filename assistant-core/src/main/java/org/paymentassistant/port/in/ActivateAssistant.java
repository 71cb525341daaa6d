package org.paymentassistant.port.in;

import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;

/**
 * Switches a company's assistant on and off. The caller has made sure that an administrator of the company asks.
 * Thread-safe.
 */
public interface ActivateAssistant {

    /**
     * Switches it on: gives the company its own address and security code and sends the administrator the welcome mail
     * with both. Where it is on already nothing changes.
     *
     * @throws IllegalArgumentException where there is no such company
     */
    Company activate(CompanyId company, MailAddress administrator);

    /** Switches it off: mail that comes in is refused, open completion links stay valid. */
    Company deactivate(CompanyId company, MailAddress administrator);

    /**
     * Gives the company another address, and tells the administrator by mail; the earlier one stays valid for a grace
     * period. Where the assistant is off nothing changes.
     */
    Company rotateAddress(CompanyId company, MailAddress administrator);

    /**
     * Gives the company another security code, and tells the administrator by mail. Where the assistant is off nothing
     * changes.
     */
    Company changeSecurityCode(CompanyId company, MailAddress administrator);
}
