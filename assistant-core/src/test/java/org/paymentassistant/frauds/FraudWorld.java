package org.paymentassistant.frauds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.inmemory.BankCondition;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.port.in.CompleteDraft.Completion;
import org.paymentassistant.tck.Samples;

/** A company with its assistant and its bank, all in memory: invoices go in by mail, drafts come out. Not thread-safe. */
final class FraudWorld {

    private static final Pattern LINK = Pattern.compile("/complete#(\\S+)");

    private final InMemoryStore store = new InMemoryStore(this::now);
    private final InMemoryBank bank = new InMemoryBank();
    private final InMemoryMailbox mailbox = new InMemoryMailbox();
    private final InMemoryMailTransport transport = new InMemoryMailTransport();
    private final PreparedDocumentReader reader = new PreparedDocumentReader();
    private final PreparedFieldExtractor extractor = new PreparedFieldExtractor();
    private final PaymentAssistant assistant;
    private Instant now = Samples.NOON;
    private int mails;

    FraudWorld() {
        this(Samples.company());
    }

    FraudWorld(Company company) {
        this.assistant = PaymentAssistant.builder()
                .settings(AssistantSettings.of("invoices.example", URI.create("https://assistant.example/complete")))
                .mailbox(mailbox)
                .mailTransport(transport)
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
                .identifiers(new RandomIdentifiers())
                .clock(this::now)
                .build();
        store.companies().save(company);
        bank.open(company.id(), Samples.bankAccount("wallet-eur-1", Samples.EUR));
    }

    private Instant now() {
        return now;
    }

    /** What the bank answers for an account from now on. */
    void setHolder(PaymentAccount account, String name) {
        bank.setHolder(account, new PartyName(name));
    }

    /** Has an invoice drafted and confirmed at the bank, as people do every day. */
    void pay(FraudInvoice invoice) {
        PaymentDraft draft = receive(invoice).orElseThrow();
        PaymentDraft submitted = draft instanceof IncompleteDraft incomplete ? completeAsRead(incomplete) : draft;
        bank.move(((SubmittedDraft) submitted).bankDraft(), BankDraft.State.CONFIRMED);
        now = now.plus(Duration.ofMinutes(2));
        work();
    }

    /** The draft that comes of an invoice sent by mail; none where no draft comes of it. */
    Optional<PaymentDraft> receive(FraudInvoice invoice) {
        Set<PaymentDraft> before = Set.copyOf(drafts());
        now = now.plusSeconds(61);
        mails++;
        Content file = Content.of(("file " + mails).getBytes(StandardCharsets.UTF_8));
        ReadDocument document = invoice.document();
        ExtractedInvoice extracted = invoice.extracted();
        reader.prepare(file, new ReadResult.Read(document));
        extractor.prepare(document, true, List.of(extracted));
        mailbox.deliver(mail(file, invoice));
        assistant.collectMessages().collect(10);
        work();
        return drafts().stream().filter(draft -> !before.contains(draft)).findFirst();
    }

    /** Answers every question with its first proposal through the link of the last mail. */
    private PaymentDraft completeAsRead(IncompleteDraft draft) {
        complete(lastLink(), proposals(draft));
        return store.drafts().find(draft.id()).orElseThrow().value();
    }

    /** Answers, and accepts whatever is warned of. */
    Completion complete(CompletionToken token, Map<InvoiceField, String> answers) {
        return complete(token, new CompletionAnswers(answers, EnumSet.allOf(IssueCode.class), false));
    }

    Completion complete(CompletionToken token, CompletionAnswers answers) {
        Completion completion = assistant.completeDraft().complete(token, answers);
        work();
        return completion;
    }

    static Map<InvoiceField, String> proposals(IncompleteDraft draft) {
        return draft.questions().stream()
                .collect(java.util.stream.Collectors.toMap(
                        question -> question.field(),
                        question -> question.proposals().stream().findFirst().orElse("")));
    }

    CompletionToken lastLink() {
        return link(sent().get(sent().size() - 1));
    }

    static CompletionToken link(OutgoingMessage mail) {
        Matcher matcher = LINK.matcher(mail.text());
        if (!matcher.find()) {
            throw new AssertionError("no link in " + mail.text());
        }
        return new CompletionToken(matcher.group(1));
    }

    List<OutgoingMessage> sent() {
        return transport.sent();
    }

    List<PaymentDraft> drafts() {
        return store.drafts().findByCompany(Samples.COMPANY_ID, 1000);
    }

    PaymentDraft draft(PaymentDraft earlier) {
        return store.drafts().find(earlier.id()).orElseThrow().value();
    }

    static List<ReviewIssue> issues(PaymentDraft draft) {
        return draft.fold(new PaymentDraft.Cases<>(
                incomplete -> incomplete.issues(),
                ready -> ready.issues(),
                submitted -> submitted.issues(),
                closed -> List.of(),
                discarded -> List.of()));
    }

    private void work() {
        store.workQueue().runDue(assistant.performWork(), now);
        now = now.plus(Duration.ofSeconds(31));
        store.workQueue().runDue(assistant.performWork(), now);
    }

    private IncomingMessage mail(Content file, FraudInvoice invoice) {
        return new IncomingMessage(
                Content.of(("mail " + mails).getBytes(StandardCharsets.UTF_8)),
                Optional.of(new MessageId("<mail-" + mails + "@atelier-petit.example>")),
                List.of(),
                List.of(Samples.SENDER),
                List.of(Samples.ASSISTANT),
                "Invoice " + mails,
                now,
                SenderAuthentication.PASS,
                Set.of(),
                List.of(SourceDocument.of("invoice-" + mails + ".pdf", file.bytes())),
                invoice.mailText(),
                Optional.empty());
    }

    /** The bank. */
    InMemoryBank bank() {
        return bank;
    }

    /** The draft of an invoice that never reaches the bank, after all attempts. */
    PaymentDraft receiveAndGiveUp(FraudInvoice invoice) {
        bank.set(BankCondition.WORKING);
        bank.set(this::lostOnceSubmitting);
        PaymentDraft draft = receive(invoice).orElseThrow();
        for (int i = 0; i < 60; i++) {
            now = now.plus(Duration.ofHours(2));
            work();
        }
        return draft(draft);
    }

    /** Questions are answered; what would create something is lost. */
    private BankCondition lostOnceSubmitting() {
        return drafts().isEmpty() ? BankCondition.WORKING : BankCondition.REQUEST_LOST;
    }

    /** The mails to a person. */
    List<OutgoingMessage> sentTo(MailAddress person) {
        return sent().stream().filter(mail -> mail.to().equals(person)).toList();
    }
}
