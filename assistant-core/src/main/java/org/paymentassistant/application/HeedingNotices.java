package org.paymentassistant.application;

import java.util.stream.Stream;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmissionTag;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.in.HeedBankNotice;
import org.paymentassistant.port.out.Stored;

/** Plans the comparison of a draft with the bank for now. */
final class HeedingNotices implements HeedBankNotice {

    private final Ports ports;

    HeedingNotices(Ports ports) {
        this.ports = ports;
    }

    @Override
    public boolean heed(CompanyId company, DraftId tag) {
        return ports.transactions()
                .required(() -> Stream.of(tag, SubmissionTag.draftOf(tag))
                        .distinct()
                        .flatMap(id -> ports.drafts().find(id).map(Stored::value).stream())
                        .filter(draft -> draft instanceof SubmittedDraft
                                && draft.origin().company().equals(company))
                        .findFirst()
                        .map(this::compareNow)
                        .orElse(false));
    }

    private boolean compareNow(PaymentDraft draft) {
        WorkItem work = new WorkItem(WorkKind.RECONCILE_DRAFT, draft.id().value());
        ports.workQueue().schedule(draft.origin().company(), work, ports.clock().instant());
        return true;
    }
}
