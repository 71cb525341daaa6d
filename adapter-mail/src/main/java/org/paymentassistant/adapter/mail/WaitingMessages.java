package org.paymentassistant.adapter.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;

/**
 * Which messages of a folder are to be taken: those not marked as deleted, and not from before a time. The host chooses by
 * the day, so that a folder with years of mail costs one search; what is left is told by the minute here.
 */
final class WaitingMessages {

    /** The host counts days in a time zone of its own. */
    private static final Duration DAY = Duration.ofDays(1);

    private static final int AT_ONCE = 200;

    private final Optional<Instant> since;

    WaitingMessages(Optional<Instant> since) {
        this.since = since;
    }

    /** The oldest of them, with their UID and time known. */
    List<Message> in(IMAPFolder folder, int limit) throws MessagingException {
        Message[] found = folder.search(term());
        List<Message> waiting = new ArrayList<>();
        for (int from = 0; from < found.length && waiting.size() < limit; from += AT_ONCE) {
            Message[] some = Arrays.copyOfRange(found, from, Math.min(from + AT_ONCE, found.length));
            folder.fetch(some, headings());
            for (Message message : some) {
                if (waiting.size() < limit && isTaken(message)) {
                    waiting.add(message);
                }
            }
        }
        return waiting;
    }

    private SearchTerm term() {
        SearchTerm kept = new FlagTerm(new Flags(Flags.Flag.DELETED), false);
        return since.<SearchTerm>map(
                        time -> new AndTerm(kept, new ReceivedDateTerm(ComparisonTerm.GE, Date.from(time.minus(DAY)))))
                .orElse(kept);
    }

    private static FetchProfile headings() {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        return profile;
    }

    private boolean isTaken(Message message) throws MessagingException {
        Date received = message.getReceivedDate();
        return since.isEmpty() || received == null || !received.toInstant().isBefore(since.get());
    }
}
