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
import org.paymentassistant.port.in.UnderstandDocument;

/**
 * The way of one document: recognise the same file, read, split, extract, appraise, assess, resolve accounts, prepare
 * drafts. Reads and asks first, then writes everything in one transaction, so that it may be repeated at any point.
 */
final class ProcessDocument {

    private final Ports ports;
    private final UnderstandDocument understand;
    private final RecogniseDuplicate duplicates;
    private final ConsiderInvoice consider;
    private final PrepareDraft prepare;
    private final Conclusion conclusion;

    ProcessDocument(Ports ports, Conclusion conclusion, PrepareDraft prepare, ConsiderInvoice consider) {
        this.ports = ports;
        this.understand = new UnderstandingDocuments(ports.documentReader(), ports.fieldExtractor());
        this.duplicates = new RecogniseDuplicate(ports);
        this.consider = consider;
        this.prepare = prepare;
        this.conclusion = conclusion;
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
                        duplicate -> conclusion.conclude(id, List.of(duplicate)),
                        () -> understandAndPrepare(id, company));
        return new WorkResult.Done();
    }

    private void understandAndPrepare(DocumentId id, Company company) {
        SourceDocument source = ports.documents().source(id).orElseThrow();
        understand
                .understand(source, company.profile())
                .fold(
                        understood -> {
                            prepareAll(id, company, understood.invoices());
                            return true;
                        },
                        refused -> {
                            conclusion.conclude(id, List.of(new InvoiceOutcome.Rejected(refused.reason())));
                            return true;
                        });
    }

    private void prepareAll(DocumentId id, Company company, List<Appraisal> invoices) {
        List<Consideration> considerations = invoices.stream()
                .map(invoice -> consider.consider(company, invoice))
                .toList();
        ports.transactions().required(() -> {
            List<InvoiceOutcome> outcomes = new ArrayList<>();
            for (int part = 0; part < considerations.size(); part++) {
                outcomes.add(prepare.prepare(company, id, part, considerations.get(part)));
            }
            conclusion.conclude(id, outcomes);
        });
    }
}
