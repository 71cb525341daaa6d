package org.paymentassistant.port.out;

import java.util.Collection;
import java.util.List;
import org.paymentassistant.domain.submission.AuditEntry;

/** Who did what and when. Append-only, until a company is erased. Joins transactions. Thread-safe. */
public interface AuditTrail {

    /** Adds a line. */
    void record(AuditEntry entry);

    /** The lines of a subject, in the order of recording. */
    List<AuditEntry> of(String subject);

    /** Removes all lines of subjects, where these are erased or dropped themselves. */
    void erase(Collection<String> subjects);
}
