package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.inmemory.BankEntry;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.tck.ReadSamples;
import org.paymentassistant.tck.Rollback;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** A database that was restored to a time before a draft knows nothing of it; the bank does. */
class RestoredDatabaseTest {

    private final InMemoryBank bank = new InMemoryBank();
    private final List<AssistantEvent> events = new ArrayList<>();
    private final Database before = new Database();
    private final Database restored = new Database();

    @BeforeEach
    void openAnAccount() {
        bank.open(Samples.COMPANY_ID, Samples.bankAccount("wallet-eur-1", Samples.EUR));
    }

    @Test
    void theDraftThatTheBankHasIsTakenForTheFilesOwn() {
        before.process();

        PaymentDraft draft = restored.process();

        assertThat(bank.ledger()).hasSize(1);
        assertThat(((SubmittedDraft) draft).bankDraft())
                .isEqualTo(bank.ledger().get(0).draft().id());
    }

    @Test
    void aDraftThatAPersonHasValidatedMeanwhileIsNotMadeAgain() {
        SubmittedDraft first = (SubmittedDraft) before.process();
        bank.move(first.bankDraft(), BankDraft.State.CONFIRMED);

        PaymentDraft draft = restored.process();

        assertThat(bank.ledger())
                .extracting(BankEntry::draft)
                .extracting(BankDraft::state)
                .containsExactly(BankDraft.State.CONFIRMED);
        assertThat(((SubmittedDraft) draft).bankDraft()).isEqualTo(first.bankDraft());
    }

    @Test
    void aFileWhoseDraftWasDroppedGetsAnotherOne() {
        SubmittedDraft first = (SubmittedDraft) before.process();
        bank.move(first.bankDraft(), BankDraft.State.DELETED);
        before.perform(new WorkItem(WorkKind.RECONCILE_DRAFT, first.id().value()));

        PaymentDraft second = before.process();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(bank.ledger()).hasSize(2);
    }

    @Test
    void nobodyIsToldOfWhatIsRolledBack() {
        SubmissionId submission = before.upload();
        events.clear();

        Rollback.after(before.store.transactions(), () -> before.processAll(submission));
        assertThat(events).isEmpty();

        before.processAll(submission);
        assertThat(events).hasAtLeastOneElementOfType(AssistantEvent.DocumentProcessed.class);
    }

    /** One state of the database, with an assistant over it. */
    private final class Database {

        private final InMemoryStore store = new InMemoryStore(() -> Samples.NOON);
        private final PreparedDocumentReader reader = new PreparedDocumentReader();
        private final PreparedFieldExtractor extractor = new PreparedFieldExtractor();
        private final UseCases useCases = UseCases.of(
                ports(), AssistantSettings.of("invoices.example", URI.create("https://assistant.example/complete")));

        Database() {
            store.transactions().required(() -> store.companies().save(Samples.company()));
            reader.prepare(SubmissionSamples.source(1).content(), new ReadResult.Read(ReadSamples.french()));
            extractor.prepare(ReadSamples.french(), true, List.of(invoice()));
        }

        PaymentDraft process() {
            processAll(upload());
            PaymentDraft ready = newest();
            perform(new WorkItem(WorkKind.SUBMIT_DRAFT, ready.id().value()));
            return store.drafts().find(ready.id()).orElseThrow().value();
        }

        SubmissionId upload() {
            return useCases.uploadDocuments()
                    .upload(
                            Samples.COMPANY_ID,
                            Samples.SENDER,
                            Samples.company().language(),
                            List.of(SubmissionSamples.source(1)))
                    .fold(accepted -> accepted.id(), refused -> {
                        throw new AssertionError(refused.reason());
                    });
        }

        void processAll(SubmissionId submission) {
            store.documents()
                    .findBySubmission(submission)
                    .forEach(document -> perform(new WorkItem(
                            WorkKind.PROCESS_DOCUMENT, document.id().value())));
        }

        void perform(WorkItem item) {
            WorkResult unused = useCases.performWork().perform(item);
        }

        private PaymentDraft newest() {
            List<PaymentDraft> drafts = store.drafts().findByCompany(Samples.COMPANY_ID, 10);
            return drafts.stream()
                    .filter(draft -> !(draft instanceof org.paymentassistant.domain.payment.ClosedDraft))
                    .findFirst()
                    .orElseThrow();
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
                    events::add);
        }
    }

    private static ExtractedInvoice invoice() {
        Map<InvoiceField, FieldReading> fields = new HashMap<>();
        Map.of(
                        InvoiceField.SELLER_NAME, "Vanden Berg NV",
                        InvoiceField.INVOICE_NUMBER, "V-2026-0311",
                        InvoiceField.AMOUNT_DUE, "1210.00",
                        InvoiceField.CURRENCY, "EUR",
                        InvoiceField.PAYMENT_DUE_DATE, "2026-04-01",
                        InvoiceField.IBAN, "BE68539007547034")
                .forEach((field, value) -> fields.put(
                        field, new FieldReading(List.of(new Candidate(value, 0.99, Evidence.of(Source.TEXT))), true)));
        return new ExtractedInvoice(
                List.of(1), DocumentType.INVOICE, Optional.empty(), fields, Optional.empty(), List.of(), List.of());
    }
}
