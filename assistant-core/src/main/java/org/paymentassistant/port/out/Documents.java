package org.paymentassistant.port.out;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.listing.SearchText;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;

/** The files of submissions and what came of them. Joins transactions. Thread-safe. */
public interface Documents {

    /** Keeps a file of a submission that was just added. */
    void add(SubmittedDocument document, SourceDocument source, CompanyId company);

    /** A file's record. */
    Optional<SubmittedDocument> find(DocumentId id);

    /** A file's bytes; empty where there is no such file, or its bytes were dropped. */
    Optional<SourceDocument> source(DocumentId id);

    /** The files of a submission in the order of adding. */
    List<SubmittedDocument> findBySubmission(SubmissionId submission);

    /** A page of a company's files, the last added first; found by {@link SearchText}. */
    ListPage<SubmittedDocument> list(ListQuery query);

    /**
     * Replaces what came of a file.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    void setOutcomes(DocumentId id, List<InvoiceOutcome> outcomes);

    /**
     * Keeps how a person decided that a file falls into invoices; a later decision replaces an earlier one.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    void setSplit(DocumentId id, InvoiceSplit decided);

    /** The file of a company that was added first with the given content. */
    Optional<SubmittedDocument> firstWithContent(CompanyId company, ContentHash hash);

    /** Removes a file's bytes; its record stays, and with it the hash by which the same file is recognised. */
    void dropBytes(DocumentId id);

    /** Removes all that is kept of a company's files; gives their ids. */
    List<DocumentId> erase(CompanyId company);
}
