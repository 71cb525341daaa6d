package org.paymentassistant.application;

import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.in.DecideSplit;
import org.paymentassistant.port.out.CompletionLinks;

/** Takes a person's word for where invoices begin; link, file and planned work change together. */
final class DecidingSplits implements DecideSplit {

    private final Ports ports;
    private final Conclusion conclusion;
    private final Journal journal;

    DecidingSplits(Ports ports, Conclusion conclusion, Journal journal) {
        this.ports = ports;
        this.conclusion = conclusion;
        this.journal = journal;
    }

    @Override
    public Opening open(CompletionToken token) {
        return find(token)
                .<Opening>flatMap(document -> document.proposedSplit().map(proposed -> opening(document, proposed)))
                .orElseGet(Opening.Closed::new);
    }

    private Opening opening(SubmittedDocument document, InvoiceSplit proposed) {
        Submission submission = ports.submissions().find(document.submission()).orElseThrow();
        Company company = submission.company().flatMap(ports.companies()::find).orElseThrow();
        return new Opening.Open(document.id(), document.name(), proposed, company.id(), company.language());
    }

    @Override
    public Optional<SourceDocument> document(CompletionToken token) {
        return find(token).map(SubmittedDocument::id).flatMap(ports.documents()::source);
    }

    @Override
    public Decision decide(CompletionToken token, Set<Integer> beginnings) {
        return find(token)
                .map(SubmittedDocument::id)
                .<Decision>map(id -> ports.transactions().required(() -> decide(token, id, beginnings)))
                .orElseGet(Decision.Closed::new);
    }

    /** Another link to the same file may have been used meanwhile, so the file is looked at again. */
    private Decision decide(CompletionToken token, DocumentId id, Set<Integer> beginnings) {
        SubmittedDocument document = ports.documents().find(id).orElseThrow();
        Submission submission =
                ports.submissions().findForUpdate(document.submission()).orElseThrow();
        Optional<InvoiceSplit> asked = ports.documents().find(id).flatMap(SubmittedDocument::proposedSplit);
        if (asked.isEmpty()
                || !ports.completionLinks().use(token.hash(), ports.clock().instant())) {
            return new Decision.Closed();
        }
        InvoiceSplit decided = InvoiceSplit.at(asked.get().pages(), beginnings);
        conclusion.splitDecided(document, decided);
        journal.record("person", id.value(), AuditKind.SPLIT_DECIDED, decided.shown());
        ports.workQueue()
                .schedule(
                        submission.company().orElseThrow(),
                        new WorkItem(WorkKind.PROCESS_DOCUMENT, id.value()),
                        ports.clock().instant());
        return new Decision.Decided(id);
    }

    private Optional<SubmittedDocument> find(CompletionToken token) {
        return ports.completionLinks()
                .find(token.hash(), ports.clock().instant())
                .filter(standing -> standing.state() == CompletionLinks.State.OPEN)
                .flatMap(standing -> standing.subject().document())
                .flatMap(ports.documents()::find)
                .filter(document -> document.proposedSplit().isPresent());
    }
}
