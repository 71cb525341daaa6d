package org.paymentassistant.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;

/** Mails of ours on their way out. Joins transactions. Thread-safe. */
public interface Outbox {

    /** Keeps a mail of a company to be sent; a mail with an id that is there already is not kept again. */
    void add(CompanyId company, OutgoingMessage message);

    /** A mail that is not sent yet. */
    Optional<OutgoingMessage> findUnsent(MessageId id);

    /** Remembers that a mail was sent, or given up; without effect where it is unknown or was settled before. */
    void settle(MessageId id, boolean sent, Instant at);

    /** How many mails to a recipient were added at or after a time by the adapter's clock, sent or not: for limits. */
    int countTo(MailAddress recipient, Instant since);

    /**
     * Removes mails that were settled before a time.
     *
     * @param limit how many at most, positive
     * @return the mails that were removed
     */
    List<MessageId> dropSettled(Instant before, int limit);

    /** Removes all mails of a company, sent or not; gives their ids. */
    List<MessageId> erase(CompanyId company);
}
