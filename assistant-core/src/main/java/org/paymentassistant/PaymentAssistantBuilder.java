package org.paymentassistant;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.application.Ports;
import org.paymentassistant.application.UseCases;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.CompanyDirectory;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.Documents;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.FieldExtractor;
import org.paymentassistant.port.out.Identifiers;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.port.out.Mailbox;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.SupplierHistory;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.port.out.WorkQueue;

/**
 * Puts an assistant together from its ports. Not thread-safe; the assistant that it builds is. Nothing is found by
 * itself: what is not given is missing, except the clock and the listener.
 */
public final class PaymentAssistantBuilder {

    private Optional<AssistantSettings> settings = Optional.empty();
    private Optional<Mailbox> mailbox = Optional.empty();
    private Optional<MailTransport> mailTransport = Optional.empty();
    private Optional<DocumentReader> documentReader = Optional.empty();
    private Optional<FieldExtractor> fieldExtractor = Optional.empty();
    private Optional<Transactions> transactions = Optional.empty();
    private Optional<CompanyDirectory> companies = Optional.empty();
    private Optional<Submissions> submissions = Optional.empty();
    private Optional<Documents> documents = Optional.empty();
    private Optional<DraftRepository> drafts = Optional.empty();
    private Optional<CompletionLinks> completionLinks = Optional.empty();
    private Optional<Outbox> outbox = Optional.empty();
    private Optional<AuditTrail> auditTrail = Optional.empty();
    private Optional<WorkQueue> workQueue = Optional.empty();
    private Optional<SupplierHistory> suppliers = Optional.empty();
    private Optional<BankAccountResolver> bankAccounts = Optional.empty();
    private Optional<BeneficiaryDirectory> beneficiaries = Optional.empty();
    private Optional<PaymentInitiation> paymentInitiation = Optional.empty();
    private Optional<PayeeVerification> payeeVerification = Optional.empty();
    private Optional<Identifiers> identifiers = Optional.empty();
    private InstantSource clock = InstantSource.system();
    private AssistantListener listener = AssistantListener.NONE;

    PaymentAssistantBuilder() {}

    /** How it behaves. */
    public PaymentAssistantBuilder settings(AssistantSettings given) {
        this.settings = Optional.of(given);
        return this;
    }

    /** Names where messages arrive. */
    public PaymentAssistantBuilder mailbox(Mailbox given) {
        this.mailbox = Optional.of(given);
        return this;
    }

    /** Names how answers leave. */
    public PaymentAssistantBuilder mailTransport(MailTransport given) {
        this.mailTransport = Optional.of(given);
        return this;
    }

    /** Names how documents are read. */
    public PaymentAssistantBuilder documentReader(DocumentReader given) {
        this.documentReader = Optional.of(given);
        return this;
    }

    /** Names how invoices are understood. */
    public PaymentAssistantBuilder fieldExtractor(FieldExtractor given) {
        this.fieldExtractor = Optional.of(given);
        return this;
    }

    /** Names how writes are kept together. */
    public PaymentAssistantBuilder transactions(Transactions given) {
        this.transactions = Optional.of(given);
        return this;
    }

    /** Names the companies. */
    public PaymentAssistantBuilder companies(CompanyDirectory given) {
        this.companies = Optional.of(given);
        return this;
    }

    /** Names what was handed in. */
    public PaymentAssistantBuilder submissions(Submissions given) {
        this.submissions = Optional.of(given);
        return this;
    }

    /** Names the files handed in. */
    public PaymentAssistantBuilder documents(Documents given) {
        this.documents = Optional.of(given);
        return this;
    }

    /** Names the drafts. */
    public PaymentAssistantBuilder drafts(DraftRepository given) {
        this.drafts = Optional.of(given);
        return this;
    }

    /** Names the completion links. */
    public PaymentAssistantBuilder completionLinks(CompletionLinks given) {
        this.completionLinks = Optional.of(given);
        return this;
    }

    /** Names mails on their way out. */
    public PaymentAssistantBuilder outbox(Outbox given) {
        this.outbox = Optional.of(given);
        return this;
    }

    /** Names the audit trail. */
    public PaymentAssistantBuilder auditTrail(AuditTrail given) {
        this.auditTrail = Optional.of(given);
        return this;
    }

    /** Names the planned work. */
    public PaymentAssistantBuilder workQueue(WorkQueue given) {
        this.workQueue = Optional.of(given);
        return this;
    }

    /** Names what is remembered of suppliers. */
    public PaymentAssistantBuilder suppliers(SupplierHistory given) {
        this.suppliers = Optional.of(given);
        return this;
    }

    /** Names the companies' accounts. */
    public PaymentAssistantBuilder bankAccounts(BankAccountResolver given) {
        this.bankAccounts = Optional.of(given);
        return this;
    }

    /** Names the creditors that the bank knows. */
    public PaymentAssistantBuilder beneficiaries(BeneficiaryDirectory given) {
        this.beneficiaries = Optional.of(given);
        return this;
    }

    /** Names where drafts are handed to the bank. */
    public PaymentAssistantBuilder paymentInitiation(PaymentInitiation given) {
        this.paymentInitiation = Optional.of(given);
        return this;
    }

    /** Names who checks names against accounts. */
    public PaymentAssistantBuilder payeeVerification(PayeeVerification given) {
        this.payeeVerification = Optional.of(given);
        return this;
    }

    /** Names what makes ids and secrets. */
    public PaymentAssistantBuilder identifiers(Identifiers given) {
        this.identifiers = Optional.of(given);
        return this;
    }

    /** The clock; the system's where none is given. */
    public PaymentAssistantBuilder clock(InstantSource given) {
        this.clock = given;
        return this;
    }

    /** Who hears what happens, beside any that was given before. */
    public PaymentAssistantBuilder listener(AssistantListener given) {
        this.listener = listener.andThen(given);
        return this;
    }

    /**
     * The assistant.
     *
     * @throws IllegalStateException where something is missing; its message names all of it
     */
    public PaymentAssistant build() {
        List<String> missing = new ArrayList<>();
        require(missing, "settings", settings);
        require(missing, "mailbox", mailbox);
        require(missing, "mailTransport", mailTransport);
        require(missing, "documentReader", documentReader);
        require(missing, "fieldExtractor", fieldExtractor);
        require(missing, "transactions", transactions);
        require(missing, "companies", companies);
        require(missing, "submissions", submissions);
        require(missing, "documents", documents);
        require(missing, "drafts", drafts);
        require(missing, "completionLinks", completionLinks);
        require(missing, "outbox", outbox);
        require(missing, "auditTrail", auditTrail);
        require(missing, "workQueue", workQueue);
        require(missing, "suppliers", suppliers);
        require(missing, "bankAccounts", bankAccounts);
        require(missing, "beneficiaries", beneficiaries);
        require(missing, "paymentInitiation", paymentInitiation);
        require(missing, "payeeVerification", payeeVerification);
        require(missing, "identifiers", identifiers);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("missing: " + String.join(", ", missing));
        }
        return new PaymentAssistant(UseCases.of(ports(), settings.orElseThrow()));
    }

    private Ports ports() {
        return new Ports(
                mailbox.orElseThrow(),
                mailTransport.orElseThrow(),
                documentReader.orElseThrow(),
                fieldExtractor.orElseThrow(),
                transactions.orElseThrow(),
                companies.orElseThrow(),
                submissions.orElseThrow(),
                documents.orElseThrow(),
                drafts.orElseThrow(),
                completionLinks.orElseThrow(),
                outbox.orElseThrow(),
                auditTrail.orElseThrow(),
                workQueue.orElseThrow(),
                suppliers.orElseThrow(),
                bankAccounts.orElseThrow(),
                beneficiaries.orElseThrow(),
                paymentInitiation.orElseThrow(),
                payeeVerification.orElseThrow(),
                identifiers.orElseThrow(),
                clock,
                listener);
    }

    private static void require(List<String> missing, String name, Optional<?> given) {
        if (given.isEmpty()) {
            missing.add(name);
        }
    }
}
