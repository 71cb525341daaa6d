package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.in.EraseCompany;

/** Removes a company from every port that keeps something of it. */
final class ErasingCompany implements EraseCompany {

    private final Ports ports;
    private final Journal journal;

    ErasingCompany(Ports ports, Journal journal) {
        this.ports = ports;
        this.journal = journal;
    }

    @Override
    public Erasure erase(CompanyId id, String actor) {
        Optional<Company> company = ports.transactions().required(() -> switchOff(id, actor));
        Erasure erasure = ports.transactions().required(() -> unlessAtWork(id));
        if (erasure instanceof Erased erased) {
            // what was being accepted while that was committed
            ports.transactions().required(() -> remove(id));
            if (company.isEmpty() && erased.submissions() + erased.documents() + erased.drafts() == 0) {
                return new Unknown();
            }
            journal.tell(new AssistantEvent.CompanyErased(
                    ports.clock().instant(), erased.submissions(), erased.documents(), erased.drafts()));
        }
        return erasure;
    }

    /** Before all else, so that it comes to rest. */
    private Optional<Company> switchOff(CompanyId id, String actor) {
        Optional<Company> company = ports.companies().findForUpdate(id);
        company.filter(Company::active).ifPresent(active -> {
            ports.companies().save(active.deactivated());
            journal.record(actor, id.value(), AuditKind.DEACTIVATED, "to be erased");
        });
        return company;
    }

    private Erasure unlessAtWork(CompanyId id) {
        Optional<Company> unused = ports.companies().findForUpdate(id);
        List<WorkItem> atWork = ports.workQueue().planned(id).stream()
                .filter(item -> item.kind() != WorkKind.RECONCILE_DRAFT)
                .toList();
        if (!atWork.isEmpty()) {
            return new StillAtWork(atWork.size());
        }
        // comparisons with the bank go on for months and are given up, but for one that runs just now
        return ports.workQueue().erase(id)
                ? remove(id)
                : new StillAtWork(ports.workQueue().planned(id).size());
    }

    private Erased remove(CompanyId id) {
        boolean unused = ports.workQueue().erase(id);
        List<SubmissionId> submissions = ports.submissions().erase(id);
        List<DocumentId> documents = ports.documents().erase(id);
        List<DraftId> drafts = ports.drafts().erase(id);
        List<MessageId> mails = ports.outbox().erase(id);
        ports.completionLinks()
                .erase(drafts.stream().map(CompletionSubject.OfDraft::new).toList());
        ports.completionLinks()
                .erase(documents.stream().map(CompletionSubject.OfSplit::new).toList());
        ports.suppliers().erase(id);
        List<String> subjects = new ArrayList<>(List.of(id.value()));
        submissions.forEach(submission -> subjects.add(submission.value()));
        documents.forEach(document -> subjects.add(document.value()));
        drafts.forEach(draft -> subjects.add(draft.value()));
        mails.forEach(mail -> subjects.add(mail.value()));
        ports.auditTrail().erase(subjects);
        ports.companies().erase(id);
        return new Erased(submissions.size(), documents.size(), drafts.size());
    }
}
