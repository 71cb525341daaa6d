package org.paymentassistant.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmissionTag;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.out.Stored;

/**
 * Compares a draft with the bank: deletes unconfirmed copies of our own that are not the draft, which a request applied
 * late or a worker taken for dead may have made, and notices when a person has confirmed or deleted the draft there.
 * Repeats at growing distances, the longer nothing has happened.
 */
final class ReconcileDraft {

    private static final Duration SHORTEST_DISTANCE = Duration.ofSeconds(30);
    private static final Duration FREQUENT_DISTANCE = Duration.ofMinutes(4);
    private static final Duration FREQUENT = Duration.ofHours(2);
    private static final Duration LONGEST_DISTANCE = Duration.ofHours(6);
    private static final Duration WATCHED = Duration.ofDays(90);

    private final Ports ports;
    private final Journal journal;
    private final RememberSupplier remember;

    ReconcileDraft(Ports ports, Journal journal) {
        this.ports = ports;
        this.remember = new RememberSupplier(ports.suppliers());
        this.journal = journal;
    }

    WorkResult reconcile(DraftId id) {
        ports.drafts().find(id).ifPresent(this::compare);
        return new WorkResult.Done();
    }

    private void compare(Stored<PaymentDraft> stored) {
        PaymentDraft draft = stored.value();
        Company company = ports.companies().find(draft.origin().company()).orElseThrow();
        List<BankDraft> copies = SubmissionTag.allOf(draft).stream()
                .flatMap(tag -> ports.paymentInitiation().findByTag(company, tag).stream())
                .toList();
        Optional<BankDraft> own = own(company, copies, draft);
        Optional<BankDraft> confirmed = Stream.concat(copies.stream(), own.stream())
                .filter(copy -> copy.state() == BankDraft.State.CONFIRMED)
                .findFirst();
        ports.transactions().required(() -> {
            if (draft instanceof SubmittedDraft submitted) {
                ended(submitted, own, confirmed).ifPresent(closed -> close(stored, closed));
            }
            watchOn(draft);
        });
        // Only now, as a crash in between would leave it looking as if a person had deleted the draft.
        copies.stream()
                .filter(copy -> copy.state() == BankDraft.State.UNCONFIRMED)
                .filter(copy -> confirmed.isPresent() || !isWanted(copy, draft))
                .forEach(copy -> delete(company, draft.id(), copy.id()));
    }

    /** The one copy that the draft stands for; of a draft on its way, any copy of its present form. */
    private static boolean isWanted(BankDraft copy, PaymentDraft draft) {
        return draft.fold(new PaymentDraft.Cases<>(
                incomplete -> false,
                ready -> copy.tag().equals(SubmissionTag.of(ready)),
                submitted -> copy.id().equals(submitted.bankDraft()),
                closed -> false,
                discarded -> false));
    }

    private void delete(Company company, DraftId draft, BankDraftId copy) {
        ports.paymentInitiation().deleteUnconfirmed(company, copy);
        journal.record("assistant", draft.value(), AuditKind.SURPLUS_DELETED, copy.value());
    }

    /** A list that lacks the draft proves nothing: it may lag behind, or show only what waits. */
    private Optional<BankDraft> own(Company company, List<BankDraft> copies, PaymentDraft draft) {
        return draft instanceof SubmittedDraft submitted
                ? copies.stream()
                        .filter(copy -> copy.id().equals(submitted.bankDraft()))
                        .findFirst()
                        .or(() -> shown(company, submitted))
                : Optional.empty();
    }

    private Optional<BankDraft> shown(Company company, SubmittedDraft draft) {
        DraftId tag = SubmissionTag.of(draft.id(), SubmissionTag.refusals(draft.issues()));
        return ports.paymentInitiation().find(company, tag, draft.bankDraft());
    }

    /** A confirmed copy ends the draft, whichever it is. */
    private Optional<ClosedDraft> ended(SubmittedDraft draft, Optional<BankDraft> own, Optional<BankDraft> confirmed) {
        return confirmed
                .or(() -> own)
                .flatMap(copy -> ending(copy)
                        .map(ending ->
                                draft.closed(copy.id(), ending, ports.clock().instant())));
    }

    private static Optional<ClosedDraft.Ending> ending(BankDraft copy) {
        return switch (copy.state()) {
            case UNCONFIRMED -> Optional.empty();
            case CONFIRMED -> Optional.of(ClosedDraft.Ending.CONFIRMED);
            case DELETED -> Optional.of(ClosedDraft.Ending.DELETED);
            case REFUSED -> Optional.of(ClosedDraft.Ending.REFUSED);
        };
    }

    private void close(Stored<PaymentDraft> stored, ClosedDraft closed) {
        if (ports.drafts().replace(stored, closed)) {
            if (closed.ending() == ClosedDraft.Ending.CONFIRMED) {
                remember.paidAtBank(closed.origin(), closed.invoice(), closed.closedAt());
            } else {
                remember.dropped(closed.origin());
            }
            journal.record(
                    "bank",
                    closed.id().value(),
                    AuditKind.CLOSED,
                    closed.ending().name());
        }
    }

    private void watchOn(PaymentDraft draft) {
        Instant now = ports.clock().instant();
        Duration calm = Duration.between(lastEvent(draft), now);
        if (calm.compareTo(WATCHED) < 0) {
            ports.workQueue()
                    .schedule(
                            draft.origin().company(),
                            new WorkItem(WorkKind.RECONCILE_DRAFT, draft.id().value()),
                            now.plus(distance(calm)));
        }
    }

    private Instant lastEvent(PaymentDraft draft) {
        return ports.auditTrail().of(draft.id().value()).stream()
                .map(AuditEntry::at)
                .max(Comparator.naturalOrder())
                .orElse(draft.origin().createdAt());
    }

    /** As long again as nothing has happened, but often in the first hours, in which a late request may still arrive. */
    private static Duration distance(Duration calm) {
        Duration longest = calm.compareTo(FREQUENT) < 0 ? FREQUENT_DISTANCE : LONGEST_DISTANCE;
        Duration shorter = calm.compareTo(longest) < 0 ? calm : longest;
        return shorter.compareTo(SHORTEST_DISTANCE) < 0 ? SHORTEST_DISTANCE : shorter;
    }
}
