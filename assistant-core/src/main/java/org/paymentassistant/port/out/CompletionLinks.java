package org.paymentassistant.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.domain.payment.DraftId;

/** The completion links that were given out, by the hash of their secret. Joins transactions. Thread-safe. */
public interface CompletionLinks {

    /** Keeps a link; its hash is new. */
    void add(CompletionLink link);

    /** How a link stands at a time; has no effect on it. */
    Optional<Standing> find(ContentHash tokenHash, Instant at);

    /**
     * Uses a link up, once: of any number of attempts at most one gets true, and none after its end. Undone where the
     * transaction is rolled back.
     */
    boolean use(ContentHash tokenHash, Instant at);

    /** Removes the links whose end came before a time, used or not; says how many. */
    int dropEnded(Instant before);

    /** Removes all links that open one of these. */
    void erase(Collection<? extends CompletionSubject> subjects);

    /**
     * How a link stands.
     *
     * @param subject what it opens
     * @param state whether it still does
     * @param recipient who was given it, where known
     */
    record Standing(CompletionSubject subject, State state, Optional<MailAddress> recipient) {

        /** How a link to a draft stands. */
        public Standing(DraftId draft, State state, Optional<MailAddress> recipient) {
            this(new CompletionSubject.OfDraft(draft), state, recipient);
        }

        /** How a link to a draft stands of which nobody knows who was given it. */
        public Standing(DraftId draft, State state) {
            this(draft, state, Optional.empty());
        }
    }

    /** Whether a link still opens what it asks about. */
    enum State {
        /** It does: it was not used, and its end has not come. */
        OPEN,
        /** It was used, whether or not its end has come. */
        USED,
        /** Its end has come. */
        EXPIRED
    }
}
