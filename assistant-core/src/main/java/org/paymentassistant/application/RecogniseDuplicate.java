package org.paymentassistant.application;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.SubmittedDocument;

/**
 * Recognises a file that was handed in before. A file that led to nothing, or whose drafts were given up, may be handed
 * in again. That the same invoice was handed in as another file shows when its draft is stored: its identity is taken.
 */
final class RecogniseDuplicate {

    private final Ports ports;

    RecogniseDuplicate(Ports ports) {
        this.ports = ports;
    }

    Optional<InvoiceOutcome.Duplicate> sameFile(CompanyId company, SubmittedDocument document) {
        return ports.documents()
                .firstWithContent(company, document.hash())
                .filter(first -> !first.id().equals(document.id()))
                .filter(this::stillStands)
                .map(first -> new InvoiceOutcome.Duplicate(first.id(), draftOf(first)));
    }

    private boolean stillStands(SubmittedDocument first) {
        return !first.isProcessed()
                || ports.drafts().findByDocument(first.id()).stream().anyMatch(RecogniseDuplicate::isLive);
    }

    private Optional<DraftId> draftOf(SubmittedDocument first) {
        List<PaymentDraft> drafts = ports.drafts().findByDocument(first.id());
        return drafts.stream().filter(RecogniseDuplicate::isLive).findFirst().map(PaymentDraft::id);
    }

    /** Whether it stands for its invoice. */
    static boolean isLive(PaymentDraft draft) {
        return draft.fold(new PaymentDraft.Cases<>(
                incomplete -> true,
                ready -> true,
                submitted -> true,
                closed -> closed.identity().isPresent(),
                discarded -> false));
    }
}
