package org.paymentassistant.application;

import java.util.List;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.supplier.CreditNote;

/** The open drafts of the supplier that gave a credit note, to be shown beside it. */
final class OpenDrafts {

    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 10;

    private final Ports ports;

    OpenDrafts(Ports ports) {
        this.ports = ports;
    }

    /** Those of the credit note in a document, the newest first; none where it holds no credit note. */
    List<PaymentDraft> beside(DocumentId document, int part) {
        return ports.suppliers().creditNote(document, part).stream()
                .flatMap(note -> ports.drafts().findByCompany(note.company(), LOOKED_AT).stream()
                        .filter(OpenDrafts::isOpen)
                        .filter(draft -> isOf(note, draft.invoice())))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isOpen(PaymentDraft draft) {
        return draft.fold(new PaymentDraft.Cases<>(
                incomplete -> true, ready -> true, submitted -> true, closed -> false, discarded -> false));
    }

    private static boolean isOf(CreditNote note, InvoiceData invoice) {
        boolean sameName = invoice.sellerName()
                .filter(name -> name.normalised().equals(note.seller().normalised()))
                .isPresent();
        return sameName || (note.vatId().isPresent() && note.vatId().equals(invoice.sellerVatId()));
    }
}
