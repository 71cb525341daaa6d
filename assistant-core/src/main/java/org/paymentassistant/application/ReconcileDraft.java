package org.paymentassistant.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.out.Stored;

/**
 * Compares a submitted draft with the bank: deletes surplus unconfirmed copies of our own, which a request applied late
 * may have made, and notices when a person has confirmed or deleted the draft there. Repeats at growing distances.
 */
final class ReconcileDraft {

    private static final Duration LONGEST_DISTANCE = Duration.ofHours(6);
    private static final Duration WATCHED = Duration.ofDays(90);

    private final Ports ports;
    private final Journal journal;

    ReconcileDraft(Ports ports, Journal journal) {
        this.ports = ports;
        this.journal = journal;
    }

    WorkResult reconcile(DraftId id) {
        Optional<Stored<PaymentDraft>> stored = ports.drafts().find(id);
        if (stored.isPresent() && stored.get().value() instanceof SubmittedDraft submitted) {
            compare(stored.get(), submitted);
        }
        return new WorkResult.Done();
    }

    private void compare(Stored<PaymentDraft> stored, SubmittedDraft draft) {
        Company company = ports.companies().find(draft.origin().company()).orElseThrow();
        List<BankDraft> copies = ports.paymentInitiation().findByTag(company, draft.id());
        copies.stream()
                .filter(copy -> !copy.id().equals(draft.bankDraft()))
                .filter(copy -> copy.state() == BankDraft.State.UNCONFIRMED)
                .forEach(copy -> {
                    ports.paymentInitiation().deleteUnconfirmed(company, copy.id());
                    journal.record(
                            "assistant",
                            draft.id().value(),
                            "SURPLUS_DELETED",
                            copy.id().value());
                });
        Optional<ClosedDraft.Ending> ending = ending(copies, draft);
        ports.transactions().required(() -> {
            if (ending.isPresent()) {
                close(stored, draft, ending.get());
            } else {
                watchOn(draft);
            }
        });
    }

    /** A list that lacks the draft proves nothing: it may lag behind. */
    private static Optional<ClosedDraft.Ending> ending(List<BankDraft> copies, SubmittedDraft draft) {
        return copies.stream()
                .filter(copy -> copy.id().equals(draft.bankDraft()))
                .findFirst()
                .flatMap(copy -> switch (copy.state()) {
                    case UNCONFIRMED -> Optional.empty();
                    case CONFIRMED -> Optional.of(ClosedDraft.Ending.CONFIRMED);
                    case DELETED -> Optional.of(ClosedDraft.Ending.DELETED);
                    case REFUSED -> Optional.of(ClosedDraft.Ending.REFUSED);
                });
    }

    private void close(Stored<PaymentDraft> stored, SubmittedDraft draft, ClosedDraft.Ending ending) {
        if (ports.drafts().replace(stored, draft.closed(ending, ports.clock().instant()))) {
            journal.record("bank", draft.id().value(), "CLOSED", ending.name());
        }
    }

    private void watchOn(SubmittedDraft draft) {
        Instant now = ports.clock().instant();
        Duration age = Duration.between(draft.submittedAt(), now);
        if (age.compareTo(WATCHED) < 0) {
            Duration distance = age.compareTo(LONGEST_DISTANCE) < 0 ? age : LONGEST_DISTANCE;
            Instant next = now.plus(distance.compareTo(Duration.ofSeconds(30)) < 0 ? Duration.ofSeconds(30) : distance);
            ports.workQueue()
                    .schedule(new WorkItem(WorkKind.RECONCILE_DRAFT, draft.id().value()), next);
        }
    }
}
