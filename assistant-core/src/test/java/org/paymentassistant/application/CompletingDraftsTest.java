package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.application.risk.RiskSignals;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.DestinationRules;
import org.paymentassistant.domain.payment.DiscardedDraft;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.port.in.CompleteDraft;
import org.paymentassistant.port.in.CompleteDraft.Completion;
import org.paymentassistant.port.out.Stored;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** What a person may decide behind the link, and that nothing else changes. */
class CompletingDraftsTest {

    private static final CompletionToken TOKEN = new CompletionToken("t".repeat(43));
    private static final String OTHER_ACCOUNT = "DE89370400440532013000";
    private static final Money AMOUNT = Money.of("1234.56", "EUR");
    private static final Duration LIFETIME = Duration.ofDays(3);
    private static final Instant BEFORE_THE_DISCOUNT_ENDS = Instant.parse("2026-03-13T12:00:00Z");

    private final InMemoryBank bank = new InMemoryBank();
    private Instant now = BEFORE_THE_DISCOUNT_ENDS;
    private final InMemoryStore store = new InMemoryStore(() -> now);
    private final IncompleteDraft draft = asking(List.of(new FieldQuestion(InvoiceField.PAYMENT_DUE_DATE, List.of())));

    @BeforeEach
    void prepare() {
        keep(draft);
    }

    @Test
    void aBeneficiaryThatTheBankDoesNotKnowIsConfirmedFirst() {
        assertThat(issues(complete(dueDate(), Set.of(), false))).containsExactly(IssueCode.NEW_BENEFICIARY);
        assertThat(complete(dueDate(), Set.of(IssueCode.NEW_BENEFICIARY), false))
                .isInstanceOf(Completion.Completed.class);
    }

    @Test
    void anAccountThatAPersonTypesIsCheckedLikeOneThatIsRead() {
        keep(asking(List.of(new FieldQuestion(InvoiceField.IBAN, List.of()))));
        Creditor known = new Creditor(
                draft.invoice().creditorName().orElseThrow(),
                Samples.SELLER_ACCOUNT,
                Optional.empty(),
                Optional.empty());
        bank.beneficiaries().create(Samples.company(), known, Currency.getInstance("EUR"));
        Map<InvoiceField, String> typed = Map.of(InvoiceField.IBAN, "DE02120300000000202051");

        assertThat(issues(complete(typed, Set.of(), false))).containsExactly(IssueCode.CHANGED_ACCOUNT);
        assertThat(complete(typed, Set.of(IssueCode.CHANGED_ACCOUNT), false)).isInstanceOf(Completion.Completed.class);
    }

    @Test
    void aWarningThatHoldsTheDraftMustBeAccepted() {
        keep(new IncompleteDraft(
                draft.origin(),
                draft.invoice(),
                draft.debtorAccount(),
                draft.questions(),
                List.of(ReviewIssue.ofDocument(Severity.ERROR, IssueCode.MODIFIED_AFTER_SIGNING, Map.of())),
                draft.identity()));

        assertThat(issues(complete(dueDate(), Set.of(IssueCode.NEW_BENEFICIARY), false)))
                .containsExactly(IssueCode.MODIFIED_AFTER_SIGNING);
        assertThat(complete(dueDate(), Set.of(IssueCode.NEW_BENEFICIARY, IssueCode.MODIFIED_AFTER_SIGNING), false))
                .isInstanceOf(Completion.Completed.class);
    }

    @Test
    void aChosenDiscountLowersTheAmountAndBringsThePaymentForward() {
        assertThat(complete(dueDate(), Set.of(IssueCode.NEW_BENEFICIARY), true))
                .isInstanceOf(Completion.Completed.class);

        ReadyDraft ready = (ReadyDraft) stored();
        assertThat(ready.instruction().instructedAmount()).isEqualTo(Money.of("1203.70", "EUR"));
        assertThat(ready.instruction().requestedExecutionDate()).isBeforeOrEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(ready.invoice().amountDue()).contains(AMOUNT);
        assertThat(ready.identity()).contains(DraftSamples.identity(1));
    }

    @Test
    void aDiscountIsNeverTakenByItselfNorAfterItsLastDay() {
        now = Instant.parse("2026-03-16T08:00:00Z");
        assertThat(issues(complete(dueDate(), Set.of(IssueCode.NEW_BENEFICIARY), true)))
                .containsExactly(IssueCode.ACCOUNT_CHECK_FAILED);

        complete(dueDate(), Set.of(IssueCode.NEW_BENEFICIARY), false);

        assertThat(((ReadyDraft) stored()).instruction().instructedAmount()).isEqualTo(AMOUNT);
    }

    @Test
    void aRejectedDraftIsGivenUpAndItsLinkIsUsed() {
        assertThat(useCase().reject(TOKEN)).isEqualTo(new Completion.Rejected(draft.id()));

        assertThat(stored()).isInstanceOf(DiscardedDraft.class);
        assertThat(store.documents()
                        .find(draft.origin().document())
                        .orElseThrow()
                        .outcomes())
                .containsExactly(new InvoiceOutcome.Rejected(ReasonCode.REJECTED_BY_PERSON));
        assertThat(useCase().reject(TOKEN)).isInstanceOf(Completion.Closed.class);
        assertThat(useCase().document(TOKEN)).isEmpty();
    }

    @Test
    void fieldsThatAreNotAskedForAreNotTaken() {
        Map<InvoiceField, String> greedy = new EnumMap<>(dueDate());
        greedy.put(InvoiceField.AMOUNT_DUE, "0.01");
        greedy.put(InvoiceField.CURRENCY, "USD");
        greedy.put(InvoiceField.IBAN, OTHER_ACCOUNT);
        greedy.put(InvoiceField.SELLER_NAME, "Somebody Else");
        greedy.put(InvoiceField.DEBTOR_ACCOUNT, "wallet-of-others");

        assertThat(complete(greedy, Set.of(IssueCode.NEW_BENEFICIARY), false)).isInstanceOf(Completion.Completed.class);

        ReadyDraft ready = (ReadyDraft) stored();
        assertThat(ready.instruction().instructedAmount()).isEqualTo(AMOUNT);
        assertThat(ready.instruction().creditor().account()).isEqualTo(Samples.SELLER_ACCOUNT);
        assertThat(ready.instruction().creditor().name())
                .isEqualTo(draft.invoice().creditorName().orElseThrow());
        assertThat(ready.instruction().debtorAccount())
                .isEqualTo(draft.debtorAccount().orElseThrow());
    }

    @Test
    void whatWasReadNeverStandsInForWhatAPersonTyped() {
        keep(asking(List.of(
                new FieldQuestion(InvoiceField.AMOUNT_DUE, List.of()),
                new FieldQuestion(InvoiceField.CURRENCY, List.of()))));
        for (String amount : List.of("-1", "0", "1e3", "NaN", "1.234", "\u0661\u0662", "12;")) {
            assertThat(complete(
                            Map.of(InvoiceField.AMOUNT_DUE, amount, InvoiceField.CURRENCY, "EUR"),
                            Set.of(IssueCode.NEW_BENEFICIARY),
                            false))
                    .as(amount)
                    .isInstanceOf(Completion.NotYet.class);
        }
        assertThat(complete(
                        Map.of(InvoiceField.AMOUNT_DUE, "1 300,50", InvoiceField.CURRENCY, "EUR"),
                        Set.of(IssueCode.NEW_BENEFICIARY),
                        false))
                .isInstanceOf(Completion.Completed.class);
        assertThat(((ReadyDraft) stored()).instruction().instructedAmount()).isEqualTo(Money.of("1300.50", "EUR"));
    }

    @Test
    void openingAndLookingAtTheDocumentHasNoEffect() {
        for (int i = 0; i < 3; i++) {
            assertThat(useCase().open(TOKEN)).isInstanceOf(CompleteDraft.Opening.Open.class);
            assertThat(useCase().document(TOKEN)).isPresent();
        }
        assertThat(stored()).isEqualTo(draft);
    }

    @Test
    void nothingIsDoneAfterTheLinksEnd() {
        now = BEFORE_THE_DISCOUNT_ENDS.plus(LIFETIME);

        assertThat(useCase().open(TOKEN)).isInstanceOf(CompleteDraft.Opening.Closed.class);
        assertThat(useCase().document(TOKEN)).isEmpty();
        assertThat(complete(dueDate(), Set.of(IssueCode.NEW_BENEFICIARY), false))
                .isInstanceOf(Completion.Closed.class);
        assertThat(useCase().reject(TOKEN)).isInstanceOf(Completion.Closed.class);
        assertThat(stored()).isEqualTo(draft);
    }

    @Test
    void onlyTheOfferedPercentageOrSumIsDeducted() {
        assertThat(DraftSamples.invoice(1).discount().orElseThrow().amount()).contains(new BigDecimal("30.86"));
        assertThat(Payable.discounted(DraftSamples.invoice(1), LocalDate.of(2026, 3, 15)))
                .contains(new Payable(Money.of("1203.70", "EUR"), Optional.of(LocalDate.of(2026, 3, 15))));
        assertThat(Payable.discounted(DraftSamples.invoice(1), LocalDate.of(2026, 3, 16)))
                .isEmpty();
    }

    private static Map<InvoiceField, String> dueDate() {
        return Map.of(InvoiceField.PAYMENT_DUE_DATE, "2026-03-31");
    }

    private static IncompleteDraft asking(List<FieldQuestion> questions) {
        IncompleteDraft sample = DraftSamples.incomplete(1);
        return new IncompleteDraft(
                sample.origin(), sample.invoice(), sample.debtorAccount(), questions, List.of(), sample.identity());
    }

    private Completion complete(Map<InvoiceField, String> values, Set<IssueCode> accepted, boolean discountTaken) {
        return useCase().complete(TOKEN, new CompletionAnswers(values, accepted, discountTaken));
    }

    private static List<IssueCode> issues(Completion completion) {
        return ((Completion.NotYet) completion)
                .issues().stream().map(ReviewIssue::code).toList();
    }

    private PaymentDraft stored() {
        return store.drafts().find(draft.id()).orElseThrow().value();
    }

    private void keep(IncompleteDraft kept) {
        store.transactions().required(() -> {
            Optional<Stored<PaymentDraft>> before = store.drafts().find(kept.id());
            if (before.isPresent()) {
                store.drafts().replace(before.get(), kept);
                return;
            }
            Submission submission = SubmissionSamples.submission(1);
            DocumentId document = kept.origin().document();
            store.companies().save(Samples.company());
            store.submissions().add(submission, SubmissionSamples.raw(1));
            store.documents()
                    .add(
                            SubmissionSamples.document(document.value(), submission.id(), SubmissionSamples.source(1)),
                            SubmissionSamples.source(1),
                            Samples.COMPANY_ID);
            store.drafts().add(kept);
            store.documents()
                    .setOutcomes(document, List.of(new InvoiceOutcome.NeedsData(kept.id(), ReasonCode.OK_NEEDS_DATA)));
            store.completionLinks().add(new CompletionLink(TOKEN.hash(), kept.id(), now.plus(LIFETIME)));
        });
    }

    private CompleteDraft useCase() {
        Ports ports = ports();
        Journal journal = new Journal(ports);
        RiskSignals signals =
                new RiskSignals(ports.beneficiaries(), ports.payeeVerification(), ports.suppliers(), ports.drafts());
        AssistantSettings settings =
                AssistantSettings.of("invoices.example", URI.create("https://assistant.example/complete"));
        DestinationRules rules = DestinationRules.shipped();
        return new CompletingDrafts(
                ports,
                new Instructions(rules, ports.clock(), settings.zone()),
                new DecidedWarnings(new AssessRisk(signals, ports.clock(), settings.zone())),
                new DestinationCheck(ports.beneficiaries(), rules, ports.clock(), settings.zone()),
                new Conclusion(ports, journal),
                new AskSecondPerson(ports, settings, new Outgoing(ports, settings.mailDomain(), journal)),
                journal);
    }

    private Ports ports() {
        return new Ports(
                new InMemoryMailbox(),
                new InMemoryMailTransport(),
                new PreparedDocumentReader(),
                new PreparedFieldExtractor(),
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
                () -> now,
                AssistantListener.NONE);
    }
}
