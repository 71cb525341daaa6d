package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.paymentassistant.tck.SubmissionSamples.document;
import static org.paymentassistant.tck.SubmissionSamples.everyOutcome;
import static org.paymentassistant.tck.SubmissionSamples.raw;
import static org.paymentassistant.tck.SubmissionSamples.source;
import static org.paymentassistant.tck.SubmissionSamples.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.port.out.Documents;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.Transactions;

/** What {@link Documents} promises. */
public interface DocumentsContract {

    /** The documents. */
    Documents documents();

    /** The submissions that they belong to. */
    Submissions submissions();

    /** The transactions that they join. */
    Transactions transactions();

    @Test
    default void hasNoUnknownDocument() {
        DocumentId unknown = new DocumentId("unknown");

        assertThat(documents().find(unknown)).isEmpty();
        assertThat(documents().source(unknown)).isEmpty();
        assertThat(documents().findBySubmission(submission(1).id())).isEmpty();
        assertThat(documents()
                        .firstWithContent(
                                Samples.COMPANY_ID, source(1).content().hash()))
                .isEmpty();
    }

    @Test
    default void givesADocumentAndItsBytesAsTheyWereKept() {
        SubmittedDocument document = keep("doc-1", 1, source(1));

        assertThat(documents().find(document.id())).contains(document);
        assertThat(documents().source(document.id())).contains(source(1));
    }

    @Test
    default void takesAFileOfWhichNoTypeIsDeclaredAndWithoutBytes() {
        SourceDocument empty = new SourceDocument(FileName.of("empty"), Optional.empty(), Content.of(new byte[0]));

        SubmittedDocument document = keep("doc-1", 1, empty);

        assertThat(documents().source(document.id())).contains(empty);
    }

    @Test
    default void givesTheDocumentsOfASubmissionInTheOrderOfAdding() {
        SubmittedDocument first = keep("z", 1, source(1));
        SubmittedDocument second = keep("a", 1, source(2));
        keep("m", 2, source(3));
        SubmittedDocument third = keep("k", 1, source(1));

        assertThat(documents().findBySubmission(submission(1).id())).containsExactly(first, second, third);
    }

    @Test
    default void replacesWhatCameOfADocument() {
        SubmittedDocument document = keep("doc-1", 1, source(1));
        SubmittedDocument other = keep("doc-2", 1, source(2));
        List<InvoiceOutcome> later = List.of(everyOutcome().get(0));

        documents().setOutcomes(document.id(), everyOutcome());
        assertThat(documents().find(document.id())).contains(document.withOutcomes(everyOutcome()));

        documents().setOutcomes(document.id(), later);
        assertThat(documents().find(document.id())).contains(document.withOutcomes(later));
        assertThat(documents().findBySubmission(submission(1).id()))
                .containsExactly(document.withOutcomes(later), other);
    }

    @Test
    default void keepsHowAPersonDecidedThatADocumentFallsIntoInvoices() {
        SubmittedDocument document = keep("doc-1", 1, source(1));
        InvoiceSplit first = InvoiceSplit.at(List.of(1, 2, 3), Set.of(3));
        InvoiceSplit later = InvoiceSplit.single(List.of(1, 2, 3));

        documents().setSplit(document.id(), first);
        assertThat(documents().find(document.id())).contains(document.withSplit(first));

        documents().setSplit(document.id(), later);
        assertThat(documents().findBySubmission(submission(1).id())).containsExactly(document.withSplit(later));
        assertThatIllegalArgumentException().isThrownBy(() -> documents().setSplit(new DocumentId("unknown"), later));
    }

    @Test
    default void refusesOutcomesOfAnUnknownDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents().setOutcomes(new DocumentId("unknown"), everyOutcome()));
    }

    @Test
    default void knowsWhichDocumentOfACompanyHadAContentFirst() {
        SubmittedDocument first = keep("z", 1, source(1));
        keep("a", 2, source(1));

        assertThat(documents().firstWithContent(Samples.COMPANY_ID, first.hash()))
                .contains(first);
    }

    @Test
    default void keepsTheContentsOfCompaniesApart() {
        SubmittedDocument document = keep("doc-1", 1, source(1));

        assertThat(documents().firstWithContent(new CompanyId("company-2"), document.hash()))
                .isEmpty();
    }

    @Test
    default void listsACompanysDocumentsInPagesTheLastFirst() {
        keep("c", 1, source(1));
        keep("a", 1, source(2));
        keep("b", 2, source(3));
        submissions().add(submission(4), raw(4));
        documents().add(document("z", submission(4).id(), source(1)), source(1), new CompanyId("company-2"));

        assertThat(ids("", 0)).containsExactly("b", "a");
        assertThat(ids("", 1)).containsExactly("c");
        assertThat(documents().list(query("", 0)).hasMore()).isTrue();
        assertThat(documents().list(query("", 1)).hasMore()).isFalse();
        assertThat(ids("Fâcture E 2", 0)).containsExactly("a");
        assertThat(ids(".p_f", 0)).isEmpty();
    }

    @Test
    default void listsDocumentsWithTheirOutcomes() {
        SubmittedDocument kept = keep("doc-1", 1, source(1));
        documents().setOutcomes(kept.id(), everyOutcome());

        assertThat(documents().list(query("", 0)).items()).containsExactly(kept.withOutcomes(everyOutcome()));
    }

    private List<String> ids(String typed, int page) {
        return documents().list(query(typed, page)).items().stream()
                .map(document -> document.id().value())
                .toList();
    }

    private static ListQuery query(String typed, int page) {
        return ListQuery.of(Samples.COMPANY_ID, typed, page, 2);
    }

    @Test
    default void forgetsWhatIsRolledBack() {
        SubmittedDocument kept = keep("doc-1", 1, source(1));

        Rollback.after(transactions(), () -> {
            keep("doc-2", 1, source(2));
            documents().setOutcomes(kept.id(), everyOutcome());
        });

        assertThat(documents().findBySubmission(submission(1).id())).containsExactly(kept);
        assertThat(documents()
                        .firstWithContent(
                                Samples.COMPANY_ID, source(2).content().hash()))
                .isEmpty();
    }

    private SubmittedDocument keep(String id, int submission, SourceDocument source) {
        submissions().add(submission(submission), raw(submission));
        SubmittedDocument document = document(id, submission(submission).id(), source);
        documents().add(document, source, Samples.COMPANY_ID);
        return document;
    }

    @Test
    default void dropsBytesAndKeepsWhatRecognisesThem() {
        SubmittedDocument document = keep("doc-1", 1, source(1));
        SubmittedDocument other = keep("doc-2", 1, source(2));

        documents().dropBytes(document.id());

        assertThat(documents().source(document.id())).isEmpty();
        assertThat(documents().find(document.id())).contains(document);
        assertThat(documents().firstWithContent(Samples.COMPANY_ID, document.hash()))
                .contains(document);
        assertThat(documents().source(other.id())).contains(source(2));
    }

    @Test
    default void erasesTheDocumentsOfACompany() {
        CompanyId company = new CompanyId("company-2");
        SubmittedDocument document = keep("doc-1", 1, source(1));
        SubmittedDocument other = document("doc-2", submission(2).id(), source(1));
        documents().add(other, source(1), company);

        assertThat(documents().erase(Samples.COMPANY_ID)).containsExactly(document.id());

        assertThat(documents().find(document.id())).isEmpty();
        assertThat(documents().source(document.id())).isEmpty();
        assertThat(documents().findBySubmission(submission(1).id())).isEmpty();
        assertThat(documents().firstWithContent(Samples.COMPANY_ID, document.hash()))
                .isEmpty();
        assertThat(documents().find(other.id())).contains(other);
        assertThat(documents().firstWithContent(company, other.hash())).contains(other);
    }
}
