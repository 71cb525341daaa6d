package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.WorkResult;

/**
 * The way of one document: recognise the same file, read, split, extract, appraise, assess, resolve accounts, prepare
 * drafts. Reads and asks first, then writes everything in one transaction, so that it may be repeated at any point.
 */
final class ProcessDocument {

    private final Ports ports;
    private final UnderstandingDocuments understand;
    private final RecogniseDuplicate duplicates;
    private final ConsiderInvoice consider;
    private final PrepareDraft prepare;
    private final RememberSupplier remember;
    private final Conclusion conclusion;
    private final ResumingWork resume;

    ProcessDocument(
            Ports ports, Conclusion conclusion, PrepareDraft prepare, ConsiderInvoice consider, ResumingWork resume) {
        this.ports = ports;
        this.understand = new UnderstandingDocuments(ports.documentReader(), ports.fieldExtractor());
        this.duplicates = new RecogniseDuplicate(ports);
        this.consider = consider;
        this.prepare = prepare;
        this.remember = new RememberSupplier(ports.suppliers());
        this.conclusion = conclusion;
        this.resume = resume;
    }

    WorkResult process(DocumentId id) {
        SubmittedDocument document = ports.documents().find(id).orElseThrow();
        if (document.isProcessed()) {
            return new WorkResult.Done();
        }
        Submission submission =
                ports.submissions().findForUpdate(document.submission()).orElseThrow();
        Company company = submission.company().flatMap(ports.companies()::find).orElseThrow();
        duplicates
                .sameFile(company.id(), document)
                .ifPresentOrElse(
                        duplicate -> unlessProcessed(id, () -> concludeDuplicate(id, duplicate)),
                        () -> understandAndPrepare(document, company, submission));
        return new WorkResult.Done();
    }

    private void understandAndPrepare(SubmittedDocument document, Company company, Submission submission) {
        DocumentId id = document.id();
        SourceDocument source = ports.documents().source(id).orElseThrow();
        understand
                .understand(source, company.profile(), document.decidedSplit())
                .<Runnable>fold(
                        understood -> () -> prepareAll(id, company, submission, understood.invoices()),
                        doubtful -> () -> concludeWhole(id, new InvoiceOutcome.NeedsSplit(doubtful.proposed())),
                        refused -> () -> concludeWhole(id, new InvoiceOutcome.Rejected(refused.reason())))
                .run();
    }

    private void concludeWhole(DocumentId id, InvoiceOutcome outcome) {
        unlessProcessed(id, () -> conclusion.conclude(id, List.of(outcome)));
    }

    private void prepareAll(DocumentId id, Company company, Submission submission, List<Appraisal> invoices) {
        List<Consideration> considerations = invoices.stream()
                .map(invoice -> consider.consider(company, invoice, submission.mail()))
                .toList();
        unlessProcessed(id, () -> {
            List<InvoiceOutcome> outcomes = new ArrayList<>();
            for (int part = 0; part < considerations.size(); part++) {
                remember.credit(
                        company.id(),
                        id,
                        part,
                        invoices.get(part),
                        ports.clock().instant());
                outcomes.add(prepare.prepare(company, id, part, considerations.get(part)));
            }
            conclusion.conclude(id, outcomes);
        });
    }

    private void concludeDuplicate(DocumentId id, InvoiceOutcome.Duplicate duplicate) {
        duplicate.firstDraft().ifPresent(resume::resumeSubmission);
        conclusion.conclude(id, List.of(duplicate));
    }

    /** Another worker may have been faster, where this one was taken for dead. */
    private void unlessProcessed(DocumentId id, Runnable step) {
        ports.transactions().required(() -> {
            SubmittedDocument document = ports.documents().find(id).orElseThrow();
            ports.submissions().findForUpdate(document.submission());
            if (!ports.documents().find(id).orElseThrow().isProcessed()) {
                step.run();
            }
        });
    }
}
