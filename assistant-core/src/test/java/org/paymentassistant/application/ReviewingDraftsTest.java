package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.port.in.CompleteDraft;
import org.paymentassistant.port.in.ReviewDrafts;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** What people see of their own company, and that another company sees nothing of it. */
class ReviewingDraftsTest {

    private static final CompanyId STRANGER = new CompanyId("company-2");
    private static final String ACTOR = "boss@atelier-petit.example";

    private final Assistant assistant = new Assistant();
    private final ReviewDrafts review = assistant.useCases.reviewDrafts();
    private final IncompleteDraft draft = DraftSamples.incomplete(1);
    private final SubmittedDocument document = SubmissionSamples.document(
            draft.origin().document().value(), SubmissionSamples.submission(1).id(), SubmissionSamples.source(1));

    ReviewingDraftsTest() {
        assistant.store.companies().save(Samples.company());
        assistant
                .store
                .companies()
                .save(Samples.company("company-2", new MailAddress("other-abcdefghij@invoices.example")));
        assistant.store.submissions().add(SubmissionSamples.submission(1), SubmissionSamples.raw(1));
        assistant.store.documents().add(document, SubmissionSamples.source(1), Samples.COMPANY_ID);
        assistant.store.drafts().add(draft);
        note("anna", SubmissionSamples.submission(1).id().value(), "ACCEPTED", 1);
        note("assistant", document.id().value(), "PROCESSED", 2);
        note("assistant", draft.id().value(), "ABANDONED", 3);
    }

    private void note(String actor, String subject, String event, int second) {
        assistant
                .store
                .auditTrail()
                .record(new AuditEntry(Samples.NOON.plusSeconds(second), actor, subject, event, ""));
    }

    @Test
    void showsADocumentWithAllThatHappened() {
        ReviewDrafts.DocumentHistory found =
                review.document(Samples.COMPANY_ID, document.id()).orElseThrow();

        assertThat(found.document())
                .isEqualTo(new ReviewDrafts.Document(document, SubmissionSamples.submission(1), List.of(draft)));
        assertThat(found.entries()).extracting(AuditEntry::event).containsExactly("ACCEPTED", "PROCESSED", "ABANDONED");
    }

    @Test
    void showsAnotherCompanyNothing() {
        assertThat(review.document(STRANGER, document.id())).isEmpty();
        assertThat(review.documents(all(STRANGER)).items()).isEmpty();
        assertThat(review.messages(all(STRANGER)).items()).isEmpty();
        assertThat(review.drafts(all(STRANGER)).items()).isEmpty();
        assertThat(assistant.useCases.inviteCompletion().invite(STRANGER, draft.id(), ACTOR))
                .isEmpty();
    }

    @Test
    void listsWhatThereIs() {
        assertThat(review.documents(all(Samples.COMPANY_ID)).items())
                .containsExactly(new ReviewDrafts.Document(document, SubmissionSamples.submission(1), List.of(draft)));
        assertThat(review.messages(all(Samples.COMPANY_ID)).items())
                .containsExactly(new ReviewDrafts.Message(SubmissionSamples.submission(1), List.of(document)));
        assertThat(review.drafts(all(Samples.COMPANY_ID)).items()).containsExactly(draft);
    }

    @Test
    void aSignedInPersonGetsALinkThatOpensTheDraft() {
        Optional<URI> link = assistant.useCases.inviteCompletion().invite(Samples.COMPANY_ID, draft.id(), ACTOR);

        assertThat(link.orElseThrow().toString()).startsWith(Assistant.COMPLETION_PAGE + "#");
        CompletionToken token = new CompletionToken(link.get().getFragment());
        assertThat(assistant.useCases.completeDraft().open(token)).isInstanceOf(CompleteDraft.Opening.Open.class);
        assertThat(review.history(draft.id().value()))
                .extracting(AuditEntry::actor)
                .contains(ACTOR);
    }

    @Test
    void noLinkLeadsToADraftThatWaitsForNobody() {
        assistant.store.drafts().add(DraftSamples.submitted(2));

        assertThat(assistant
                        .useCases
                        .inviteCompletion()
                        .invite(Samples.COMPANY_ID, DraftSamples.submitted(2).id(), ACTOR))
                .isEmpty();
    }

    private static ListQuery all(CompanyId company) {
        return ListQuery.of(company, "", 0, 20);
    }
}
