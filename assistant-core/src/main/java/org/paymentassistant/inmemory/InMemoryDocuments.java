package org.paymentassistant.inmemory;

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
import org.paymentassistant.port.out.Documents;
import org.paymentassistant.port.out.Transactions;

/** The documents of an {@link InMemoryStore}. Thread-safe. */
public final class InMemoryDocuments implements Documents {

    private final Transactions transactions;
    private final Table<DocumentId, SubmittedDocument> documents;
    private final Table<DocumentId, SourceDocument> sources;
    private final Table<SubmissionId, List<DocumentId>> bySubmission;
    private final Table<OwnContent, DocumentId> firsts;
    private final Table<CompanyId, List<DocumentId>> byCompany;

    InMemoryDocuments(Transactions transactions, UndoLog undoLog) {
        this.transactions = transactions;
        this.documents = new Table<>(undoLog);
        this.sources = new Table<>(undoLog);
        this.bySubmission = new Table<>(undoLog);
        this.firsts = new Table<>(undoLog);
        this.byCompany = new Table<>(undoLog);
    }

    @Override
    public void add(SubmittedDocument document, SourceDocument source, CompanyId company) {
        transactions.required(() -> {
            if (documents.contains(document.id())) {
                throw new IllegalArgumentException("document " + document.id().value() + " is there already");
            }
            documents.put(document.id(), document);
            sources.put(document.id(), source);
            List<DocumentId> before = bySubmission.get(document.submission()).orElse(List.of());
            bySubmission.put(document.submission(), Lists.append(before, document.id()));
            byCompany.put(company, Lists.append(byCompany.get(company).orElse(List.of()), document.id()));
            OwnContent content = new OwnContent(company, document.hash());
            if (!firsts.contains(content)) {
                firsts.put(content, document.id());
            }
        });
    }

    @Override
    public Optional<SubmittedDocument> find(DocumentId id) {
        return transactions.required(() -> documents.get(id));
    }

    @Override
    public Optional<SourceDocument> source(DocumentId id) {
        return transactions.required(() -> sources.get(id));
    }

    @Override
    public List<SubmittedDocument> findBySubmission(SubmissionId submission) {
        return transactions.required(() -> bySubmission.get(submission).orElse(List.of()).stream()
                .flatMap(id -> documents.get(id).stream())
                .toList());
    }

    @Override
    public ListPage<SubmittedDocument> list(ListQuery query) {
        return transactions.required(() -> Lists.page(
                Lists.reversed(byCompany.get(query.company()).orElse(List.of())).stream()
                        .flatMap(id -> documents.get(id).stream())
                        .filter(document -> query.matches(SearchText.of(document.name()))),
                query));
    }

    @Override
    public void setOutcomes(DocumentId id, List<InvoiceOutcome> outcomes) {
        transactions.required(() -> documents.put(id, existing(id).withOutcomes(outcomes)));
    }

    @Override
    public void setSplit(DocumentId id, InvoiceSplit decided) {
        transactions.required(() -> documents.put(id, existing(id).withSplit(decided)));
    }

    private SubmittedDocument existing(DocumentId id) {
        return documents.get(id).orElseThrow(() -> new IllegalArgumentException("no document " + id.value()));
    }

    @Override
    public Optional<SubmittedDocument> firstWithContent(CompanyId company, ContentHash hash) {
        return transactions.required(
                () -> firsts.get(new OwnContent(company, hash)).flatMap(documents::get));
    }

    @Override
    public void dropBytes(DocumentId id) {
        transactions.required(() -> sources.remove(id));
    }

    @Override
    public List<DocumentId> erase(CompanyId company) {
        return transactions.required(() -> {
            List<DocumentId> ids = byCompany.get(company).orElse(List.of());
            ids.forEach(this::remove);
            byCompany.remove(company);
            firsts.removeWhere((content, first) -> content.company().equals(company));
            return ids;
        });
    }

    private void remove(DocumentId id) {
        documents.get(id).ifPresent(document -> bySubmission.remove(document.submission()));
        documents.remove(id);
        sources.remove(id);
    }

    private record OwnContent(CompanyId company, ContentHash hash) {}
}
