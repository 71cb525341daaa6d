package org.paymentassistant.example.demo;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.example.bank.BankSettings;
import org.paymentassistant.example.bank.BicRule;
import org.paymentassistant.example.bank.SimulatedBank;
import org.paymentassistant.example.web.CompletionPages;
import org.paymentassistant.example.web.WebServer;
import org.paymentassistant.example.wiring.BankPorts;
import org.paymentassistant.example.wiring.MailPorts;
import org.paymentassistant.example.wiring.Parts;
import org.paymentassistant.example.wiring.Reading;
import org.paymentassistant.example.wiring.RunningAssistant;
import org.paymentassistant.example.wiring.Storage;

/** Everything that the demonstration needs, on loopback: mail server, bank, pages, and the assistant amidst them. */
final class DemoWorld implements AutoCloseable {

    private static final String MAIL_DOMAIN = "assistant.example";
    private static final String LOGIN = "assistant";
    /** Long enough that all answers are final ones, on a slow machine too. */
    private static final Duration ANSWER_BUDGET = Duration.ofMinutes(5);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final InstantSource clock = InstantSource.system();
    private final PostOffice postOffice;
    private final SimulatedBank bank;
    private final WebServer web;
    private final RunningAssistant assistant;

    private DemoWorld() {
        this.postOffice = keep(PostOffice.open());
        postOffice.addDomain(MAIL_DOMAIN, LOGIN, DemoPeople.PASSWORD);
        postOffice.addMailbox(DemoPeople.ADMINISTRATOR, DemoPeople.PASSWORD);
        postOffice.addMailbox(DemoPeople.ACCOUNTANT, DemoPeople.PASSWORD);
        this.bank = keep(SimulatedBank.start(bankSettings()));
        this.web = keep(WebServer.start(0));
        this.assistant = keep(RunningAssistant.start(parts(), settings()));
        web.serve(new CompletionPages(useCases().completeDraft(), useCases().manageSettings()).all());
    }

    static DemoWorld open() {
        return new DemoWorld();
    }

    private BankSettings bankSettings() {
        return BankSettings.of(clock, new SecureRandom(), DemoPeople.atTheBank())
                .withBicRule(BicRule.OPTIONAL_WITHIN_SEPA);
    }

    private Parts parts() {
        Storage storage = keep(Storage.inMemory(clock));
        storage.register(DemoPeople.company());
        MailPorts mail = keep(MailPorts.plain(
                PostOffice.HOST, postOffice.imapPort(), postOffice.smtpPort(), LOGIN, DemoPeople.PASSWORD));
        BankPorts banking = BankPorts.connect(bank.address(), DemoPeople.BANK_USER, DemoPeople.BANK_SECRET);
        return new Parts(storage, mail.mailbox(), mail.transport(), banking, keep(Reading.open()), clock);
    }

    private AssistantSettings settings() {
        return AssistantSettings.of(MAIL_DOMAIN, completionPage())
                .trustingEverySender()
                .withAnswerBudget(ANSWER_BUDGET);
    }

    private <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        return part;
    }

    PaymentAssistant useCases() {
        return assistant.useCases();
    }

    PostOffice postOffice() {
        return postOffice;
    }

    SimulatedBank bank() {
        return bank;
    }

    URI webAddress() {
        return web.address();
    }

    private URI completionPage() {
        return web.address().resolve("/complete");
    }

    /** Closes in the opposite order of opening, all of it whatever fails. */
    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                System.err.println("closing: " + e);
            }
        }
    }
}
