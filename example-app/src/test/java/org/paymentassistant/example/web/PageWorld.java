package org.paymentassistant.example.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.example.picture.DraftSights;
import org.paymentassistant.example.wiring.ClosingStack;
import org.paymentassistant.example.wiring.Reading;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.FieldExtractor;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** The completion pages on loopback, over a store and a bank in memory, at a time that a test sets. */
final class PageWorld implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    static final Duration LIFETIME = Duration.ofDays(3);

    private final ClosingStack opened = new ClosingStack();
    private final AtomicLong now = new AtomicLong(START.toEpochMilli());
    private final AtomicInteger drafts = new AtomicInteger();
    private final InMemoryStore store = new InMemoryStore(this::now);
    private final InMemoryBank bank = new InMemoryBank();
    private final InMemoryMailbox mailbox = new InMemoryMailbox();
    private final InMemoryMailTransport mails = new InMemoryMailTransport();
    private final RandomIdentifiers identifiers = new RandomIdentifiers();
    private final WebServer web = opened.keep(WebServer.start(0));
    private final PaymentAssistant assistant;
    private final DraftSights sights;

    /** A draft with the secret of its link. */
    record Given(IncompleteDraft draft, CompletionToken token) {}

    private PageWorld(DocumentReader reader, FieldExtractor extractor, Supplier<DraftSights> sights) {
        store.transactions().required(() -> store.companies().save(Samples.company()));
        bank.open(Samples.COMPANY_ID, Samples.bankAccount("wallet-eur-1", Samples.EUR));
        bank.open(Samples.COMPANY_ID, Samples.bankAccount("wallet-eur-2", Samples.EUR));
        bank.setHolder(
                new IbanAccount(Iban.of("DE89370400440532013000")),
                DraftSamples.creditor().name());
        this.assistant = assemble(reader, extractor);
        this.sights = opened.keep(sights.get());
        web.serve(pages().all());
    }

    /** Over the real reader. */
    static PageWorld open() {
        Reading reading = SharedReading.get();
        return new PageWorld(reading.reader(), reading.extractor(), reading::sights);
    }

    /** For drafts whose documents cannot be shown: nothing is read, so no page waits for it. */
    static PageWorld withoutPictures() {
        DocumentReader reader = new PreparedDocumentReader();
        FieldExtractor extractor = new PreparedFieldExtractor();
        return new PageWorld(
                reader,
                extractor,
                () -> new DraftSights(reader, extractor, (document, page) -> Optional.empty(), Duration.ofSeconds(1)));
    }

    private PaymentAssistant assemble(DocumentReader reader, FieldExtractor extractor) {
        return PaymentAssistant.builder()
                .settings(AssistantSettings.of("invoices.example", web.address().resolve("/complete")))
                .mailbox(mailbox)
                .mailTransport(mails)
                .documentReader(reader)
                .fieldExtractor(extractor)
                .transactions(store.transactions())
                .companies(store.companies())
                .submissions(store.submissions())
                .documents(store.documents())
                .drafts(store.drafts())
                .completionLinks(store.completionLinks())
                .outbox(store.outbox())
                .auditTrail(store.auditTrail())
                .workQueue(store.workQueue())
                .suppliers(store.suppliers())
                .bankAccounts(bank.bankAccounts())
                .beneficiaries(bank.beneficiaries())
                .paymentInitiation(bank.paymentInitiation())
                .payeeVerification(bank.payeeVerification())
                .identifiers(identifiers)
                .clock(this::now)
                .listener(AssistantListener.NONE)
                .build();
    }

    Instant now() {
        return Instant.ofEpochMilli(now.get());
    }

    void pass(Duration time) {
        now.addAndGet(time.toMillis());
    }

    void speak(Language language) {
        Company company = store.transactions()
                .required(() -> store.companies().find(Samples.COMPANY_ID).orElseThrow());
        store.transactions().required(() -> store.companies().save(company.withLanguage(language)));
    }

    /** The pages, which count wrong tokens anew. */
    CompletionPages pages() {
        return new CompletionPages(
                assistant.completeDraft(), assistant.decideSplit(), assistant.manageSettings(), sights);
    }

    InMemoryStore store() {
        return store;
    }

    InMemoryBank bank() {
        return bank;
    }

    PaymentAssistant assistant() {
        return assistant;
    }

    URI page(String path) {
        return web.address().resolve(path);
    }

    /** Has a file sent by mail and answered; the answer. */
    OutgoingMessage receive(SourceDocument file) {
        mailbox.deliver(new IncomingMessage(
                Content.of(("mail " + mails.sent().size()).getBytes(StandardCharsets.UTF_8)),
                Optional.of(new MessageId("<mail-" + mails.sent().size() + "@atelier-petit.example>")),
                List.of(),
                List.of(Samples.SENDER),
                List.of(Samples.ASSISTANT),
                "Invoices",
                now(),
                SenderAuthentication.PASS,
                Set.of(),
                List.of(file),
                "Please pay",
                Optional.empty()));
        assistant.collectMessages().collect(10);
        work();
        return lastMail();
    }

    /** Does what is to be done. */
    void work() {
        store.workQueue().runDue(assistant.performWork(), now());
        pass(Duration.ofSeconds(31));
        store.workQueue().runDue(assistant.performWork(), now());
    }

    OutgoingMessage lastMail() {
        return mails.sent().get(mails.sent().size() - 1);
    }

    /** The address as it stands in the mail. */
    String link(CompletionToken token) {
        return page("/complete") + "#" + token.value();
    }

    PaymentDraft stored(Given given) {
        return store.drafts().find(given.draft().id()).orElseThrow().value();
    }

    /** Keeps a draft like the given one, under an id of its own, and gives out a link. */
    Given give(IncompleteDraft like, SourceDocument document) {
        int number = drafts.incrementAndGet();
        DraftOrigin origin = DraftSamples.originOf(DraftSamples.origin(number), Samples.COMPANY_ID, now());
        IncompleteDraft draft = new IncompleteDraft(
                origin, like.invoice(), like.debtorAccount(), like.questions(), like.issues(), like.identity());
        Submission submission = SubmissionSamples.submission(number, Samples.COMPANY_ID, now());
        CompletionToken token = identifiers.nextCompletionToken();
        store.transactions().required(() -> {
            store.submissions().add(submission, SubmissionSamples.raw(number));
            store.documents()
                    .add(
                            SubmissionSamples.document(origin.document().value(), submission.id(), document),
                            document,
                            Samples.COMPANY_ID);
            store.drafts().add(draft);
            store.documents()
                    .setOutcomes(
                            origin.document(),
                            List.of(new InvoiceOutcome.NeedsData(draft.id(), ReasonCode.OK_NEEDS_DATA)));
            store.completionLinks().add(new CompletionLink(token.hash(), draft.id(), now().plus(LIFETIME)));
        });
        return new Given(draft, token);
    }

    @Override
    public void close() {
        opened.close();
    }
}
