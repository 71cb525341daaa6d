package org.paymentassistant.benchmarks.simulation;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.paymentassistant.AssistantException;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.company.AssistantAddress;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.work.BackOff;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.inmemory.TransportCondition;
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

/** Everything around the assistant, and the assistant's process in it, which can end and begin again. */
final class World {

    static final MailAddress ASSISTANT = new MailAddress("atelierpetit-k3x9q2m7wd@invoices.example");
    static final CompanyId COMPANY = new CompanyId("company-1");
    static final AssistantSettings SETTINGS =
            AssistantSettings.of("invoices.example", URI.create("https://assistant.example/complete"));
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int LONGEST_PAUSE = 600;
    private static final int LONGEST_OUTAGE = 3600;

    /** What can be out of reach for a while. */
    enum Place {
        BANK,
        MAIL_HOST,
        MAILBOX,
        DATABASE
    }

    private final VirtualClock clock;
    private final Faults faults;
    private final Trace trace;
    private final Sabotage sabotage;
    private final InMemoryStore store;
    private final InMemoryMailbox mailbox = new InMemoryMailbox();
    private final InMemoryMailTransport transport = new InMemoryMailTransport();
    private final InMemoryBank bank = new InMemoryBank();
    private final BankSide bankSide;
    private final PreparedReading reading = new PreparedReading();
    private final Observer observer;
    private final Identifiers identifiers;
    private final Set<Place> out = EnumSet.noneOf(Place.class);
    private PaymentAssistant assistant;
    private boolean paused;

    World(VirtualClock clock, Faults faults, Trace trace, SplittableRandom random, Sabotage sabotage) {
        this.clock = clock;
        this.faults = faults;
        this.trace = trace;
        this.sabotage = sabotage;
        this.store = new InMemoryStore(clock, backOff(faults));
        this.bankSide = new BankSide(bank, faults, this);
        this.observer = new Observer(this);
        this.identifiers = new RandomIdentifiers(random);
        bank.open(COMPANY, new BankAccount(new BankAccountId("wallet-eur"), EUR, "EUR account", "•••• 0189"));
        store.companies().save(company());
        this.assistant = start();
    }

    /** In some seeds work is given up soon, so that giving up is seen too. */
    private static BackOff backOff(Faults faults) {
        BackOff usual = BackOff.usual();
        int attempts = faults.chance(0.2) ? 1 + faults.below(5) : usual.attempts();
        return new BackOff(usual.first(), usual.longest(), attempts);
    }

    private static Company company() {
        return new Company(
                COMPANY,
                new PartyName("Atelier Petit SARL"),
                CompanyProfile.unknown(),
                true,
                List.of(new AssistantAddress(ASSISTANT, Optional.empty())),
                Optional.of(new SecurityCode("K7QWERTZ")),
                new SenderPolicy(Set.of(Scenario.SENDER), Set.of(), Set.of()),
                Language.EN,
                Map.of());
    }

    /** A new process over what the one before has left. */
    private PaymentAssistant start() {
        PortMap ports = new PortMap()
                .put(Mailbox.class, mailbox)
                .put(MailTransport.class, observer.watching(transport))
                .put(DocumentReader.class, reading.reader())
                .put(FieldExtractor.class, reading.extractor())
                .put(Transactions.class, store.transactions())
                .put(CompanyDirectory.class, store.companies())
                .put(Submissions.class, store.submissions())
                .put(Documents.class, store.documents())
                .put(DraftRepository.class, store.drafts())
                .put(CompletionLinks.class, store.completionLinks())
                .put(Outbox.class, store.outbox())
                .put(AuditTrail.class, observer.watching(store.auditTrail()))
                .put(WorkQueue.class, store.workQueue())
                .put(SupplierHistory.class, store.suppliers())
                .put(BankAccountResolver.class, bank.bankAccounts())
                .put(BeneficiaryDirectory.class, bank.beneficiaries())
                .put(PaymentInitiation.class, bankSide.payments())
                .put(PayeeVerification.class, bank.payeeVerification())
                .put(Identifiers.class, identifiers);
        sabotage.plantIn(ports, this);
        new FaultyPorts(this, faults).wrapAll(ports);
        return ports.assemble(SETTINGS, clock, observer);
    }

    /** Does something with the assistant; where its process ends meanwhile, a new one begins. */
    void alive(Runnable step) {
        try {
            step.run();
        } catch (Crash crash) {
            assistant = start();
        } catch (AssistantException failure) {
            trace.add(() -> "failed: " + failure.getMessage());
        } catch (RuntimeException defect) {
            observer.found("defect: " + defect);
        }
    }

    /** The assistant's draft for which something at the bank has a tag: the draft's id, and more after a refusal. */
    Optional<PaymentDraft> ownDraft(DraftId tag) {
        return store.drafts().findByCompany(COMPANY, Integer.MAX_VALUE).stream()
                .filter(draft -> tag.value().startsWith(draft.id().value()))
                .findFirst();
    }

    /** Whether all that was written is committed. */
    boolean isCommitted() {
        boolean[] committed = {false};
        store.transactions().afterCommit(() -> committed[0] = true);
        return committed[0];
    }

    void collect() {
        alive(() -> assistant.collectMessages().collect(10));
    }

    /** Does the next piece of work that is due; false where there is none. */
    boolean work() {
        boolean[] found = {true};
        alive(() ->
                found[0] = store.workQueue().runNext(new TracedWork(assistant.performWork(), trace), clock.instant()));
        return found[0];
    }

    /** An operator takes up all that was given up. */
    void resumeAbandoned() {
        for (DeadLetter letter : store.workQueue().deadLetters(Integer.MAX_VALUE)) {
            trace.add(() -> "operator resumes " + letter);
            alive(() -> {
                boolean resumed = assistant.resumeWork().resume(letter.item(), "operator");
                trace.add(() -> "  -> " + resumed);
            });
        }
    }

    void letAnotherWorkerGoOn() {
        paused = true;
        try {
            clock.move(faults.upTo(LONGEST_PAUSE));
            store.workQueue().takeOverRunning();
            int pieces = faults.below(8);
            for (int i = 0; i < pieces; i++) {
                work();
            }
            trace.add(() -> "the paused worker goes on");
        } finally {
            paused = false;
        }
    }

    boolean isPaused() {
        return paused;
    }

    boolean isOut(Place place) {
        return !faults.healed() && out.contains(place);
    }

    /** Begins an outage or ends one. */
    void turnOutage() {
        if (!out.isEmpty()) {
            out.clear();
            return;
        }
        if (faults.strikes(Fault.OUTAGE)) {
            out.add(Place.values()[faults.below(Place.values().length)]);
            clock.move(faults.upTo(LONGEST_OUTAGE));
        }
    }

    void prepareTransport() {
        transport.set(transportCondition());
    }

    private TransportCondition transportCondition() {
        if (isOut(Place.MAIL_HOST) || faults.strikes(Fault.MAIL_DOWN)) {
            return TransportCondition.UNAVAILABLE;
        }
        if (faults.strikes(Fault.MAIL_REFUSED)) {
            return TransportCondition.REFUSING;
        }
        return faults.strikes(Fault.MAIL_ANSWER_LOST) ? TransportCondition.ANSWER_LOST : TransportCondition.WORKING;
    }

    void deliver(IncomingMessage message) {
        trace.add(() -> "mail " + message.messageId().map(id -> id.value()).orElse(""));
        mailbox.deliver(message);
    }

    /** All that was taken out so far lies in the mailbox again. */
    void rescanMailbox() {
        List<IncomingMessage> again = new ArrayList<>(new java.util.LinkedHashSet<>(mailbox.acknowledged()));
        again.forEach(mailbox::deliver);
    }

    void jump(Duration by) {
        clock.move(by);
    }

    VirtualClock clock() {
        return clock;
    }

    Faults faults() {
        return faults;
    }

    Trace trace() {
        return trace;
    }

    InMemoryStore store() {
        return store;
    }

    BankSide bank() {
        return bankSide;
    }

    InMemoryBank books() {
        return bank;
    }

    InMemoryMailTransport transport() {
        return transport;
    }

    PreparedReading reading() {
        return reading;
    }

    Observer observer() {
        return observer;
    }

    PaymentAssistant assistant() {
        return assistant;
    }
}
