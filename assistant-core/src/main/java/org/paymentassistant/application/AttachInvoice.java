package org.paymentassistant.application;

import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.port.out.Stored;

/** Shows the bank the invoice of a draft that stands there. The draft waits for nothing of this. */
final class AttachInvoice {

    private final Ports ports;
    private final Journal journal;

    AttachInvoice(Ports ports, Journal journal) {
        this.ports = ports;
        this.journal = journal;
    }

    WorkResult attach(DraftId id) {
        Optional<PaymentDraft> draft = ports.drafts().find(id).map(Stored::value);
        if (draft.isPresent() && draft.get() instanceof SubmittedDraft submitted && !isAttached(submitted)) {
            ports.documents().source(submitted.origin().document()).ifPresent(invoice -> attach(submitted, invoice));
        }
        return new WorkResult.Done();
    }

    private boolean isAttached(SubmittedDraft draft) {
        return ports.auditTrail().of(draft.id().value()).stream()
                .anyMatch(entry -> entry.event().equals(AuditKind.INVOICE_ATTACHED.name()));
    }

    private void attach(SubmittedDraft draft, SourceDocument invoice) {
        Company company = ports.companies().find(draft.origin().company()).orElseThrow();
        boolean taken = ports.paymentInitiation().attachInvoice(company, draft.bankDraft(), invoice);
        journal.record(
                taken ? "assistant" : "bank",
                draft.id().value(),
                AuditKind.INVOICE_ATTACHED,
                taken ? draft.bankDraft().value() : "not taken");
    }
}
