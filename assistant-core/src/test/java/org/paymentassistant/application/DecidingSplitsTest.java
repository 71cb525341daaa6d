package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.port.in.CompleteDraft;
import org.paymentassistant.port.in.DecideSplit;
import org.paymentassistant.port.in.DecideSplit.Decision;
import org.paymentassistant.port.in.DecideSplit.Opening;
import org.paymentassistant.tck.ReadSamples;
import org.paymentassistant.tck.Samples;

class DecidingSplitsTest {

    private static final Pattern LINK = Pattern.compile("/complete#(\\S+)");
    private static final InvoiceSplit PROPOSED = new InvoiceSplit(List.of(List.of(1, 2), List.of(3)), false);

    private final Assistant assistant = new Assistant();
    private final DecideSplit useCase = assistant.useCases.decideSplit();
    private int mails;

    @BeforeEach
    void aCompanyGetsAFileOfPerhapsTwoInvoices() {
        assistant.store.companies().save(Samples.company());
        assistant.bank.open(Samples.COMPANY_ID, Samples.bankAccount("wallet-eur-1", Samples.EUR));
        assistant.extractor.prepare(
                ReadSamples.twoInvoices(),
                false,
                List.of(invoice(List.of(1, 2), "V-1", "1210.00"), invoice(List.of(3), "HL-2", "595.00")));
        receive("invoices.pdf");
    }

    @Test
    void theSenderIsAskedAndNoDraftIsMadeBefore() {
        OutgoingMessage answer = lastMail();

        assertThat(document().outcomes()).containsExactly(new InvoiceOutcome.NeedsSplit(PROPOSED));
        assertThat(drafts()).isEmpty();
        assertThat(answer.subject()).contains("À compléter");
        assertThat(answer.text()).contains("où commence chaque facture");
        assertThat(answer.html()).contains("href=\"https://assistant.example/complete#");
        assertThat(useCase.open(token(answer)))
                .isEqualTo(new Opening.Open(
                        document().id(),
                        document().name(),
                        PROPOSED,
                        Samples.COMPANY_ID,
                        Samples.company().language()));
        assertThat(useCase.document(token(answer))).isPresent();
        assertThat(assistant.useCases.completeDraft().open(token(answer)))
                .isInstanceOf(CompleteDraft.Opening.Closed.class);
    }

    @Nested
    class OnceDecided {

        private CompletionToken token;

        @BeforeEach
        void aLink() {
            token = token(lastMail());
        }

        @Test
        void eachInvoiceGoesItsOwnWayAndTheSenderGetsAFurtherAnswer() {
            OutgoingMessage first = lastMail();

            assertThat(useCase.decide(token, Set.of(3, 77, -1)))
                    .isEqualTo(new Decision.Decided(document().id()));
            work();

            assertThat(document().outcomes())
                    .hasSize(2)
                    .allSatisfy(outcome -> assertThat(outcome.draft()).isPresent());
            assertThat(drafts())
                    .extracting(draft ->
                            draft.invoice().invoiceNumber().orElseThrow().value())
                    .containsExactlyInAnyOrder("V-1", "HL-2");
            assertThat(assistant.mails.sent()).hasSize(2);
            assertThat(lastMail().id()).isNotEqualTo(first.id());
            assertThat(lastMail().text()).contains("V-1").contains("HL-2");
        }

        @Test
        void aFileOfOneInvoiceIsReadAsAWhole() {
            assertThat(useCase.decide(token, Set.of())).isInstanceOf(Decision.Decided.class);
            work();

            assertThat(document().outcomes()).hasSize(1);
            assertThat(document().decidedSplit()).contains(InvoiceSplit.single(List.of(1, 2, 3)));
        }

        @Test
        void theLinkIsUsedAndSoIsEveryOtherToTheFile() {
            CompletionToken other = invited().orElseThrow();
            useCase.decide(token, Set.of(3));

            assertThat(useCase.decide(token, Set.of())).isInstanceOf(Decision.Closed.class);
            assertThat(useCase.decide(other, Set.of())).isInstanceOf(Decision.Closed.class);
            assertThat(useCase.open(other)).isInstanceOf(Opening.Closed.class);
            assertThat(invited()).isEmpty();
            work();
            assertThat(document().outcomes()).hasSize(2);
        }

        @Test
        void theAuditTrailSaysWhatWasDecided() {
            useCase.decide(token, Set.of(3));

            assertThat(assistant.store.auditTrail().of(document().id().value())).anySatisfy(entry -> {
                assertThat(entry.event()).isEqualTo("SPLIT_DECIDED");
                assertThat(entry.detail()).isEqualTo("1-2, 3");
            });
        }

        @Test
        void theSameFileSentAgainIsADuplicate() {
            useCase.decide(token, Set.of(3));
            work();
            receive("again.pdf");

            assertThat(document().outcomes())
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(InvoiceOutcome.Duplicate.class));
            assertThat(drafts()).hasSize(2);
        }
    }

    @Test
    void bothOfTwoEqualFilesDecidedMakeOneDraftAnInvoice() {
        CompletionToken first = token(lastMail());
        receive("again.pdf");
        CompletionToken second = token(lastMail());

        useCase.decide(second, Set.of(3));
        work();
        useCase.decide(first, Set.of(3));
        work();

        assertThat(drafts()).hasSize(2);
    }

    @Test
    void nothingIsDecidedAfterTheLinksEnd() {
        CompletionToken token = token(lastMail());
        assistant.moveTo(assistant.instant().plus(Duration.ofDays(3)));

        assertThat(useCase.open(token)).isInstanceOf(Opening.Closed.class);
        assertThat(useCase.document(token)).isEmpty();
        assertThat(useCase.decide(token, Set.of(3))).isInstanceOf(Decision.Closed.class);
        assertThat(document().decidedSplit()).isEmpty();
    }

    @Test
    void onlyTheCompanysOwnPeopleAreGivenFurtherLinks() {
        assertThat(invited()).isPresent();
        assertThat(assistant
                        .useCases
                        .inviteCompletion()
                        .inviteToSplit(new CompanyId("company-2"), document().id(), "anna@other.example"))
                .isEmpty();
    }

    private Optional<CompletionToken> invited() {
        return assistant
                .useCases
                .inviteCompletion()
                .inviteToSplit(Samples.COMPANY_ID, document().id(), Samples.SENDER.value())
                .map(link -> new CompletionToken(link.getFragment()));
    }

    private void receive(String name) {
        mails++;
        Content file = Content.of("two invoices".getBytes(StandardCharsets.UTF_8));
        assistant.reader.prepare(file, new ReadResult.Read(ReadSamples.twoInvoices()));
        assistant.mailbox.deliver(new IncomingMessage(
                Content.of(("mail " + mails).getBytes(StandardCharsets.UTF_8)),
                Optional.of(new MessageId("<mail-" + mails + "@atelier-petit.example>")),
                List.of(),
                List.of(Samples.SENDER),
                List.of(Samples.ASSISTANT),
                "Invoices",
                assistant.instant(),
                SenderAuthentication.PASS,
                Set.of(),
                List.of(SourceDocument.of(name, file.bytes())),
                "Please pay",
                Optional.empty()));
        assistant.useCases.collectMessages().collect(10);
        work();
    }

    private void work() {
        assistant.deliverMails();
        assistant.moveTo(assistant.instant().plusSeconds(31));
        assistant.deliverMails();
    }

    /** The file that came last. */
    private SubmittedDocument document() {
        return assistant.useCases.reviewDrafts().submissions(Samples.COMPANY_ID, 1).stream()
                .flatMap(submission -> assistant.useCases.reviewDrafts().documents(submission.id()).stream())
                .findFirst()
                .orElseThrow();
    }

    private List<PaymentDraft> drafts() {
        return assistant.store.drafts().findByCompany(Samples.COMPANY_ID, 10);
    }

    private OutgoingMessage lastMail() {
        List<OutgoingMessage> sent = assistant.mails.sent();
        return sent.get(sent.size() - 1);
    }

    private static CompletionToken token(OutgoingMessage mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        return new CompletionToken(link.group(1));
    }

    private static ExtractedInvoice invoice(List<Integer> pages, String number, String amount) {
        Map<InvoiceField, FieldReading> fields = new HashMap<>();
        Map.of(
                        InvoiceField.SELLER_NAME, "Menuiserie Valmont SARL",
                        InvoiceField.INVOICE_NUMBER, number,
                        InvoiceField.ISSUE_DATE, "2026-03-02",
                        InvoiceField.IBAN, "BE68539007547034",
                        InvoiceField.AMOUNT_DUE, amount,
                        InvoiceField.CURRENCY, "EUR")
                .forEach((field, value) -> fields.put(
                        field, new FieldReading(List.of(new Candidate(value, 0.99, Evidence.of(Source.TEXT))), true)));
        return new ExtractedInvoice(
                pages, DocumentType.INVOICE, Optional.of("fr"), fields, Optional.empty(), List.of(), List.of());
    }
}
