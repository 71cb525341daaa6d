package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.PurposeCode;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.inmemory.BankEntry;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.port.in.CompleteDraft.Completion;
import org.paymentassistant.port.out.Stored;
import org.paymentassistant.tck.ReadSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** From an invoice as read, over the questions that its destination brings up, to the draft in the bank's books. */
class DestinationFlowTest {

    private static final CompletionToken TOKEN = new CompletionToken("t".repeat(43));

    private final InMemoryBank bank = new InMemoryBank();
    private final InMemoryStore store = new InMemoryStore(() -> Samples.NOON);
    private final PreparedDocumentReader reader = new PreparedDocumentReader();
    private final PreparedFieldExtractor extractor = new PreparedFieldExtractor();
    private final UseCases useCases = UseCases.of(
            ports(), AssistantSettings.of("invoices.example", URI.create("https://assistant.example/complete")));

    @BeforeEach
    void openAccounts() {
        store.transactions().required(() -> store.companies().save(Samples.company()));
        bank.open(Samples.COMPANY_ID, Samples.bankAccount("wallet-eur-1", Samples.EUR));
        bank.open(Samples.COMPANY_ID, Samples.bankAccount("wallet-eur-2", Samples.EUR));
        for (String code : List.of("USD", "GBP", "CHF", "AED", "CNY", "RON", "MXN")) {
            bank.open(Samples.COMPANY_ID, Samples.bankAccount("wallet-" + code, Currency.getInstance(code)));
        }
    }

    /** What is read, what is then asked, and what a person answers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EUR iban=BE68539007547034 | |
            GBP iban=GB82WEST12345698765432 | |
            GBP accountNumber=1234567 routingNumber=GB_SORT_CODE:123456 | |
            CHF iban=CH9300762011623852957 | |
            CHF iban=CH4431999123000889012 remittanceReference=210000000003139471430009017 | |
            USD iban=DE89370400440532013000 | bic | bic=DEUTDEFF
            RON iban=RO49AAAA1B31007593840000 | bic sellerAddress | bic=BTRLRO22;sellerAddress=Str. Lunga 5, 010101 Bucuresti
            USD accountNumber=123456789 routingNumber=US_ABA:021000021 | sellerAddress | sellerAddress=1 Main St, Springfield, IL 62704
            USD accountNumber=123456789 | routingNumber sellerAddress | routingNumber=021000021;sellerAddress=1 Main St, Springfield, IL 62704
            MXN accountNumber=032180000118359719 | sellerAddress | sellerAddress=Av. Juarez 1, 72000 Puebla
            CNY accountNumber=6222021234567890123 | routingNumber bic sellerAddress purposeCode | \
            routingNumber=102100099996;bic=ICBKCNBJ;sellerAddress=1 Nanjing Rd, 200000 Shanghai;purposeCode=GDDS
            AED iban=AE070331234567890123456 | bic sellerAddress purposeCode | \
            bic=EBILAEAD;sellerAddress=Sheikh Zayed Road 5, Dubai;purposeCode=gde
            CHF iban=CH4431999123000889012 | remittanceReference | remittanceReference=21 00000 00003 13947 14300 09017
            EUR accountNumber=12345678901 | iban | iban=FR76 3000 6000 0112 3456 7890 189
            """)
    void asksForWhatIsMissingAndThenBringsTheDraftToTheBank(String read, String asked, String answers) {
        PaymentDraft draft = process(read);

        if (asked == null) {
            assertThat(bank.ledger()).hasSize(1);
            return;
        }
        assertThat(((IncompleteDraft) draft)
                        .questions().stream()
                                .map(question -> question.field().key())
                                .sorted())
                .containsExactlyElementsOf(
                        Arrays.stream(asked.split(" ", -1)).sorted().toList());
        assertThat(complete(draft, answers(answers))).isInstanceOf(Completion.Completed.class);
        submit(draft);
        assertThat(bank.ledger()).hasSize(1);
    }

    @Test
    void putsEachAnswerInItsPlace() {
        PaymentDraft draft = process("CNY accountNumber=6222021234567890123");

        complete(
                draft,
                answers("routingNumber=102100099996;bic=ICBKCNBJ;purposeCode=GDDS;"
                        + "sellerAddress=1 Nanjing Rd, 200000 Shanghai"));
        submit(draft);

        PaymentInstruction instruction = instruction();
        assertThat(instruction.purpose()).contains(new PurposeCode("GDDS"));
        assertThat(instruction.creditor().agent().map(bic -> bic.value())).contains("ICBKCNBJ");
        assertThat(instruction.creditor().address().orElseThrow().townName()).contains("Shanghai");
        assertThat(instruction
                        .creditor()
                        .account()
                        .<Optional<String>>fold(
                                iban -> Optional.empty(),
                                local -> local.routingNumber().map(bank -> bank.value())))
                .contains("102100099996");
    }

    @Test
    void saysWhichAnswersAreNotGoodAndKeepsTheLinkOpen() {
        PaymentDraft draft = process("USD accountNumber=123456789");

        Completion completion = complete(draft, answers("routingNumber=021000022;sellerAddress=Main Street"));

        assertThat(completion)
                .isInstanceOfSatisfying(
                        Completion.NotYet.class,
                        notYet -> assertThat(notYet.issues())
                                .extracting(issue -> issue.field().orElseThrow().key(), ReviewIssue::code)
                                .containsExactlyInAnyOrder(
                                        org.assertj.core.groups.Tuple.tuple(
                                                "routingNumber", IssueCode.ACCOUNT_CHECK_FAILED),
                                        org.assertj.core.groups.Tuple.tuple(
                                                "sellerAddress", IssueCode.ACCOUNT_CHECK_FAILED)));
        assertThat(useCases.completeDraft().open(TOKEN)).isNotNull();
        assertThat(useCases.completeDraft()
                        .complete(
                                TOKEN, given("routingNumber=021000021;sellerAddress=1 Main St, Springfield, IL 62704")))
                .isInstanceOf(Completion.Completed.class);
    }

    @Test
    void asksOnlyForWhatAnswersBringUpOnceTheyAreThere() {
        PaymentDraft draft = process("USD");
        assertThat(((IncompleteDraft) draft).questions())
                .extracting(FieldQuestion::field)
                .containsExactly(InvoiceField.IBAN);

        Completion completion = complete(draft, answers("iban=123 456 789"));

        assertThat(completion)
                .isInstanceOfSatisfying(
                        Completion.NotYet.class,
                        notYet -> assertThat(notYet.issues())
                                .extracting(issue -> issue.field().orElseThrow())
                                .containsExactlyInAnyOrder(InvoiceField.ROUTING_NUMBER, InvoiceField.SELLER_ADDRESS));
        assertThat(useCases.completeDraft()
                        .complete(
                                TOKEN,
                                given("iban=123 456 789;routingNumber=0210-0002-1;"
                                        + "sellerAddress=1 Main St, Springfield, IL 62704")))
                .isInstanceOf(Completion.Completed.class);
        submit(draft);
        assertThat(instruction().creditor().account()).isInstanceOf(LocalAccount.class);
    }

    @Test
    void takesNoAnswerThatWasNotAsked() {
        PaymentDraft draft = process("USD iban=DE89370400440532013000");

        complete(draft, answers("bic=DEUTDEFF;iban=BE68539007547034;amountDue=1.00;invoiceNumber=X"));
        submit(draft);

        assertThat(instruction().creditor().account().key()).isEqualTo("DE89370400440532013000");
        assertThat(instruction().instructedAmount().decimal()).isEqualTo("1210.00");
        assertThat(instruction().remittanceInformation().value()).isEqualTo("V-2026-0311");
    }

    @Test
    void doesNotTakeAnIbanWithATypingErrorForALocalNumber() {
        PaymentDraft draft = process("USD");

        assertThat(complete(draft, answers("iban=DE89370400440532013001")))
                .isInstanceOfSatisfying(
                        Completion.NotYet.class,
                        notYet -> assertThat(notYet.issues())
                                .anyMatch(issue -> issue.field().equals(Optional.of(InvoiceField.IBAN))
                                        && issue.code() == IssueCode.ACCOUNT_CHECK_FAILED));
    }

    @Test
    void asksForTheAddressOfAPayeeThatIsNotTheSeller() {
        PaymentDraft draft = process("USD payeeName=Factor Inc accountNumber=123456789 routingNumber=US_ABA:021000021");

        assertThat(((IncompleteDraft) draft).questions())
                .extracting(FieldQuestion::field)
                .containsExactly(InvoiceField.PAYEE_ADDRESS);
        complete(draft, answers("payeeAddress=5 Wall Street, New York, NY 10005"));
        submit(draft);
        assertThat(instruction().creditor().address().orElseThrow().townName()).contains("New York");
    }

    @Test
    void asksNothingAboutACreditorThatTheBankKnows() {
        PaymentAccount account = FieldValues.localAccount(
                        "123456789", FieldValues.routingNumber("US_ABA:021000021"), Optional.empty())
                .orElseThrow();
        bank.beneficiaries()
                .create(
                        Samples.company(),
                        new org.paymentassistant.domain.payment.Creditor(
                                FieldValues.name("Vanden Berg NV").orElseThrow(),
                                account,
                                Optional.empty(),
                                Optional.empty()),
                        Currency.getInstance("USD"));

        process("USD accountNumber=123456789 routingNumber=US_ABA:021000021");

        assertThat(bank.ledger()).hasSize(1);
    }

    @Test
    void paysFromTheMainAccountInTheInvoicesCurrency() {
        process("EUR iban=BE68539007547034");

        assertThat(instruction().debtorAccount()).isEqualTo(new BankAccountId("wallet-eur-1"));
    }

    @Test
    void offersTheAccountsThereAreWhereNoneIsInTheInvoicesCurrency() {
        PaymentDraft draft = process("SEK iban=SE4550000000058398257466");

        FieldQuestion question = ((IncompleteDraft) draft).questions().get(0);
        assertThat(question.field()).isEqualTo(InvoiceField.DEBTOR_ACCOUNT);
        assertThat(question.proposals()).contains("wallet-eur-1", "wallet-eur-2", "wallet-USD");
        assertThat(complete(draft, answers("debtorAccount=wallet-of-someone-else")))
                .isInstanceOf(Completion.NotYet.class);
        assertThat(useCases.completeDraft().complete(TOKEN, given("debtorAccount=wallet-eur-2")))
                .isInstanceOf(Completion.Completed.class);
        submit(draft);
        assertThat(instruction().debtorAccount()).isEqualTo(new BankAccountId("wallet-eur-2"));
        assertThat(instruction().instructedAmount().currency().getCurrencyCode())
                .isEqualTo("SEK");
    }

    @Test
    void quotesNoMoreThanReachesTheCreditorAndSaysSo() {
        process(
                "GBP iban=GB82WEST12345698765432 remittanceReference=Please quote our customer number 4711 when paying");

        assertThat(instruction().remittanceInformation().value()).isEqualTo("V-2026-0311");
        assertThat(drafts().get(0)
                        .<List<ReviewIssue>>fold(new PaymentDraft.Cases<>(
                                incomplete -> List.of(),
                                ready -> List.of(),
                                submitted -> submitted.issues(),
                                closed -> List.of(),
                                discarded -> List.of())))
                .extracting(ReviewIssue::code)
                .contains(IssueCode.TEXT_ADAPTED);
    }

    @Test
    void recognisesAnInvoiceWhoseDraftIsNotKeptAnyMore() {
        String read = "EUR iban=DE89370400440532013000";
        PaymentDraft draft = process(read);
        Stored<PaymentDraft> submitted = store.drafts().find(draft.id()).orElseThrow();
        ClosedDraft paid = ((SubmittedDraft) submitted.value()).closed(ClosedDraft.Ending.CONFIRMED, Samples.NOON);
        assertThat(store.drafts().replace(submitted, paid)).isTrue();
        assertThat(store.drafts().dropEnded(Samples.NOON.plusSeconds(1), 1)).containsExactly(draft.id());

        List<SubmittedDocument> again = handIn(read);

        assertThat(again.get(0).outcomes())
                .containsExactly(new InvoiceOutcome.Duplicate(draft.origin().document(), Optional.empty()));
        assertThat(bank.ledger()).hasSize(1);
    }

    private PaymentDraft process(String read) {
        handIn(read);
        PaymentDraft draft = drafts().get(0);
        submit(draft);
        return draft;
    }

    private List<SubmittedDocument> handIn(String read) {
        reader.prepare(SubmissionSamples.source(1).content(), new ReadResult.Read(ReadSamples.french()));
        extractor.prepare(ReadSamples.french(), true, List.of(invoice(read)));
        SourceDocument file = SubmissionSamples.source(1);
        SubmissionId submission = useCases.uploadDocuments()
                .upload(Samples.COMPANY_ID, Samples.SENDER, Samples.company().language(), List.of(file))
                .fold(accepted -> accepted.id(), refused -> {
                    throw new AssertionError(refused.reason());
                });
        store.transactions()
                .required(() -> store.documents().findBySubmission(submission))
                .forEach(document -> useCases.performWork()
                        .perform(new WorkItem(
                                WorkKind.PROCESS_DOCUMENT, document.id().value())));
        return store.documents().findBySubmission(submission);
    }

    private List<PaymentDraft> drafts() {
        return store.transactions().required(() -> store.drafts().findByCompany(Samples.COMPANY_ID, 10));
    }

    private void submit(PaymentDraft draft) {
        useCases.performWork()
                .perform(new WorkItem(WorkKind.SUBMIT_DRAFT, draft.id().value()));
    }

    private Completion complete(PaymentDraft draft, Map<InvoiceField, String> answers) {
        store.transactions()
                .required(() -> store.completionLinks()
                        .add(new CompletionLink(TOKEN.hash(), draft.id(), Samples.NOON.plus(Duration.ofHours(1)))));
        return useCases.completeDraft().complete(TOKEN, given(answers));
    }

    private PaymentInstruction instruction() {
        List<BankEntry> ledger = bank.ledger();
        assertThat(ledger).hasSize(1);
        return ledger.get(0).instruction();
    }

    /** Fields apart by a space before the next name; the currency comes first. */
    private static ExtractedInvoice invoice(String read) {
        Map<InvoiceField, String> values = new EnumMap<>(InvoiceField.class);
        values.put(InvoiceField.SELLER_NAME, "Vanden Berg NV");
        values.put(InvoiceField.INVOICE_NUMBER, "V-2026-0311");
        values.put(InvoiceField.AMOUNT_DUE, "1210.00");
        values.put(InvoiceField.CURRENCY, read.substring(0, 3));
        values.put(InvoiceField.PAYMENT_DUE_DATE, "2026-04-01");
        values.putAll(answers(read.substring(3).strip().replaceAll(" (?=[a-zA-Z]+=)", ";")));
        Map<InvoiceField, FieldReading> fields = new HashMap<>();
        values.forEach((field, value) -> fields.put(
                field, new FieldReading(List.of(new Candidate(value, 0.99, Evidence.of(Source.TEXT))), true)));
        return new ExtractedInvoice(
                List.of(1), DocumentType.INVOICE, Optional.empty(), fields, Optional.empty(), List.of(), List.of());
    }

    private static CompletionAnswers given(String text) {
        return given(answers(text));
    }

    /** The warnings about a beneficiary are other tests' matter. */
    private static CompletionAnswers given(Map<InvoiceField, String> answers) {
        return new CompletionAnswers(
                answers, Set.of(IssueCode.NEW_BENEFICIARY, IssueCode.PAYEE_DIFFERS_FROM_SELLER), false);
    }

    private static Map<InvoiceField, String> answers(String text) {
        Map<InvoiceField, String> answers = new EnumMap<>(InvoiceField.class);
        for (String answer : text.split(";", -1)) {
            int equals = answer.indexOf('=');
            if (equals > 0) {
                answers.put(
                        InvoiceField.ofKey(answer.substring(0, equals)).orElseThrow(), answer.substring(equals + 1));
            }
        }
        return answers;
    }

    private Ports ports() {
        return new Ports(
                new InMemoryMailbox(),
                new InMemoryMailTransport(),
                reader,
                extractor,
                store.transactions(),
                store.companies(),
                store.submissions(),
                store.documents(),
                store.drafts(),
                store.completionLinks(),
                store.outbox(),
                store.auditTrail(),
                store.workQueue(),
                store.suppliers(),
                bank.bankAccounts(),
                bank.beneficiaries(),
                bank.paymentInitiation(),
                bank.payeeVerification(),
                new RandomIdentifiers(),
                () -> Samples.NOON,
                AssistantListener.NONE);
    }
}
