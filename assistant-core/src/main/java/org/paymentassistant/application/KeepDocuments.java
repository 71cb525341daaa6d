package org.paymentassistant.application;

import java.util.List;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;

/** Stores the files of a submission and plans their processing. Runs within a transaction. */
final class KeepDocuments {

    private final Ports ports;

    KeepDocuments(Ports ports) {
        this.ports = ports;
    }

    void keep(Submission submission, List<SourceDocument> files, CompanyId company) {
        for (int i = 0; i < files.size(); i++) {
            keep(submission, submission.documents().get(i), files.get(i), company);
        }
    }

    private void keep(Submission submission, DocumentId id, SourceDocument file, CompanyId company) {
        SubmittedDocument document = new SubmittedDocument(
                id, submission.id(), file.name(), file.content().hash(), List.of());
        ports.documents().add(document, file, company);
        ports.workQueue()
                .schedule(
                        company,
                        new WorkItem(WorkKind.PROCESS_DOCUMENT, id.value()),
                        ports.clock().instant());
    }
}
