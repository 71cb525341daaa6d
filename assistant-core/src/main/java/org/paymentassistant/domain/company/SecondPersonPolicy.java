package org.paymentassistant.domain.company;

import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.mail.MailAddress;

/**
 * Who must decide too before a draft may go to an account that a known creditor did not have before. The second person is
 * never the first one. Immutable.
 *
 * @param persons who may be the second person; not empty
 */
public record SecondPersonPolicy(Set<MailAddress> persons) {

    public SecondPersonPolicy {
        persons = Set.copyOf(persons);
        if (persons.isEmpty()) {
            throw new IllegalArgumentException("somebody must be able to be the second person");
        }
    }

    /** Whether somebody may decide after the first person has. */
    public boolean mayFollow(Optional<MailAddress> first, MailAddress second) {
        return persons.contains(second) && first.filter(second::equals).isEmpty() && first.isPresent();
    }
}
