package org.paymentassistant.port.out;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;

/** The companies of the bank with their settings for the assistant. Joins transactions. Thread-safe. */
public interface CompanyDirectory {

    /** A company. */
    Optional<Company> find(CompanyId id);

    /** A company; within a transaction it stays locked for others until the end, so that no change of it is lost. */
    Optional<Company> findForUpdate(CompanyId id);

    /** The company that has or had an assistant address; sub-addresses count as their base address. */
    Optional<Company> findByAddress(MailAddress address);

    /**
     * Adds a company or replaces what is known of it. An address belongs to one company for ever, also where that company
     * no longer lists it.
     *
     * @throws IllegalArgumentException where an address belongs to another company; nothing is changed then
     */
    void save(Company company);

    /** All companies, in the order of their ids' characters. */
    List<Company> all();

    /** Removes a company and its addresses; without effect where it is unknown. */
    void erase(CompanyId id);
}
