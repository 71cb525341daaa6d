package org.paymentassistant.example.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.Channel;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.example.web.HostileStrings;
import org.paymentassistant.example.web.Skeleton;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** Hostile text through every field that reaches a list or a history; {@code docs/attacks.md} lists the attacks. */
@Timeout(550)
class ListInjectionTest {

    private static final String PLAIN = "Plain words";
    private static final int A_PAGE = 20;

    private final Office office = new Office();
    private int kept;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("A34: no element or attribute is made of what stands in lists and histories")
    void whatStandsInListsIsShownAsText() throws Exception {
        List<String> strings = HostileStrings.all();
        Browser clerk = office.signedIn("clerk");
        Set<String> own = new HashSet<>();
        for (int page = 0; page < 3 * A_PAGE; page++) {
            keep(PLAIN);
        }
        for (String list : List.of("/documents", "/drafts", "/messages")) {
            own.addAll(skeleton(clerk.get(list).body()));
            own.addAll(skeleton(clerk.get(list + "?page=1").body()));
            own.addAll(skeleton(clerk.get(list + "?page=2").body()));
        }
        own.addAll(skeleton(history(clerk, kept)));

        for (int i = 0; i < strings.size(); i++) {
            keep(strings.get(i));
            if (i % A_PAGE == A_PAGE - 1 || i == strings.size() - 1) {
                for (String list : List.of("/documents", "/drafts", "/messages")) {
                    assertThat(skeleton(clerk.get(list).body())).as(list).isSubsetOf(own);
                }
            }
            assertThat(skeleton(history(clerk, kept))).as(strings.get(i)).isSubsetOf(own);
        }
    }

    @Test
    @DisplayName("A34: no element or attribute is made of what is searched for")
    void whatIsSearchedForIsShownAsText() throws Exception {
        Browser clerk = office.signedIn("clerk");
        Set<String> own =
                new HashSet<>(skeleton(clerk.get("/documents?q=nothing").body()));

        for (String text : HostileStrings.all()) {
            String query = java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
            Browser.Answer answer = clerk.get("/documents?q=" + query);
            assertThat(answer.status()).as(text).isEqualTo(200);
            assertThat(skeleton(answer.body())).as(text).isSubsetOf(own);
        }
    }

    private static String history(Browser clerk, int number) throws Exception {
        return clerk.get("/documents/history?id=doc-" + number).body();
    }

    /** Ids and tokens are ours and differ from row to row. */
    private static Set<String> skeleton(String html) {
        return Skeleton.of(html).stream()
                .map(line -> line.replaceAll("doc-[0-9]+", "doc-#").replaceAll("page=[0-9]+", "page=#"))
                .collect(Collectors.toSet());
    }

    private void keep(String text) {
        kept++;
        CompanyId company = Office.NORDLICHT;
        DocumentId document = new DocumentId("doc-" + kept);
        SourceDocument source = SubmissionSamples.source(kept);
        Submission submission = submission(text, document);
        DraftOrigin origin =
                new DraftOrigin(new DraftId("draft000" + kept), company, document, 0, Samples.NOON.plusSeconds(kept));
        IncompleteDraft draft = new IncompleteDraft(
                origin,
                invoice(text),
                Optional.empty(),
                List.of(),
                List.of(ReviewIssue.ofDocument(
                        Severity.ERROR, IssueCode.CHANGED_ACCOUNT, Map.of("known", text, "given", text))),
                Optional.empty());
        office.store.submissions().add(submission, SubmissionSamples.raw(kept));
        office.store
                .documents()
                .add(
                        new SubmittedDocument(
                                document,
                                submission.id(),
                                FileName.of(text),
                                source.content().hash(),
                                List.of()),
                        source,
                        company);
        office.store.drafts().add(draft);
        office.store
                .documents()
                .setOutcomes(document, List.of(new InvoiceOutcome.NeedsData(draft.id(), ReasonCode.CHANGED_IBAN)));
        office.store
                .auditTrail()
                .record(new AuditEntry(Samples.NOON, text, document.value(), "ABANDONED", "SUBMIT_DRAFT: " + text));
        office.store.auditTrail().record(new AuditEntry(Samples.NOON, text + "@", document.value(), text, text));
    }

    private Submission submission(String text, DocumentId document) {
        return new Submission(
                SubmissionId.of(SubmissionSamples.raw(kept).hash()),
                Channel.MAIL,
                Optional.of(Office.NORDLICHT),
                Optional.of(MailAddress.parse(text).orElse(Samples.SENDER)),
                Optional.of(Samples.ASSISTANT),
                Optional.empty(),
                List.of(),
                text,
                Language.EN,
                Samples.NOON.plusSeconds(kept),
                List.of(document),
                Optional.empty(),
                true,
                Submission.AnswerState.NONE);
    }

    private static InvoiceData invoice(String text) {
        InvoiceData sample = DraftSamples.invoice(1);
        return new InvoiceData(
                PartyName.parse(text).or(sample::sellerName),
                PartyName.parse(text).or(sample::payeeName),
                sample.sellerVatId(),
                sample.sellerAddress(),
                sample.account(),
                sample.creditorAgent(),
                sample.amountDue(),
                Optional.of(number(text)),
                sample.issueDate(),
                sample.paymentDueDate(),
                sample.remittanceInformation(),
                sample.discount());
    }

    private static InvoiceNumber number(String text) {
        try {
            return new InvoiceNumber(text);
        } catch (IllegalArgumentException e) {
            return new InvoiceNumber("F-1");
        }
    }
}
