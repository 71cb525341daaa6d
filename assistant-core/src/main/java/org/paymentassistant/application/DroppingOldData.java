package org.paymentassistant.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.submission.RetentionRules;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.in.DropOldData;

/** Removes by age, a few at a time, so that nobody waits for it. */
final class DroppingOldData implements DropOldData {

    private static final int AT_ONCE = 100;

    private final Ports ports;
    private final Journal journal;

    DroppingOldData(Ports ports, Journal journal) {
        this.ports = ports;
        this.journal = journal;
    }

    @Override
    public Dropped drop(RetentionRules rules) {
        Dropped dropped = new Dropped(
                contents(before(rules.contents())),
                all(() -> answers(before(rules.answers()))),
                ports.completionLinks().dropEnded(before(rules.links())),
                all(() -> drafts(before(rules.drafts()))),
                ports.suppliers().dropBefore(before(rules.suppliers())));
        if (!dropped.isNothing()) {
            journal.tell(new AssistantEvent.OldDataDropped(
                    ports.clock().instant(), dropped.contents(), dropped.answers(), dropped.links(), dropped.drafts()));
        }
        return dropped;
    }

    private Instant before(Duration kept) {
        return ports.clock().instant().minus(kept);
    }

    private static int all(IntSupplier some) {
        int sum = 0;
        int removed;
        do {
            removed = some.getAsInt();
            sum += removed;
        } while (removed == AT_ONCE);
        return sum;
    }

    private int contents(Instant before) {
        int dropped = 0;
        int left = 0;
        List<SubmissionId> some;
        do {
            some = ports.submissions().withBytes(before, left, AT_ONCE);
            for (SubmissionId id : some) {
                if (ports.transactions().required(() -> contents(id))) {
                    dropped++;
                } else {
                    left++;
                }
            }
        } while (some.size() == AT_ONCE);
        return dropped;
    }

    private boolean contents(SubmissionId id) {
        List<SubmittedDocument> documents = ports.documents().findBySubmission(id);
        boolean processed = documents.stream().allMatch(SubmittedDocument::isProcessed);
        if (processed) {
            documents.forEach(document -> ports.documents().dropBytes(document.id()));
            ports.submissions().dropBytes(id);
        }
        return processed;
    }

    private int answers(Instant before) {
        return ports.transactions().required(() -> {
            List<MessageId> dropped = ports.outbox().dropSettled(before, AT_ONCE);
            ports.auditTrail().erase(dropped.stream().map(MessageId::value).toList());
            return dropped.size();
        });
    }

    private int drafts(Instant before) {
        return ports.transactions().required(() -> {
            List<DraftId> dropped = ports.drafts().dropEnded(before, AT_ONCE);
            ports.auditTrail().erase(dropped.stream().map(DraftId::value).toList());
            ports.completionLinks()
                    .erase(dropped.stream().map(CompletionSubject.OfDraft::new).toList());
            return dropped.size();
        });
    }
}
