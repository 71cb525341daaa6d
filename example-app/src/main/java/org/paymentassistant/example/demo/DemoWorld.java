package org.paymentassistant.example.demo;

import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.example.picture.DraftSights;
import org.paymentassistant.example.post.PostOffice;
import org.paymentassistant.example.web.CompletionPages;
import org.paymentassistant.example.web.WebServer;
import org.paymentassistant.example.web.admin.AdminPages;
import org.paymentassistant.example.web.login.LocalLogin;
import org.paymentassistant.example.web.login.LocalUser;
import org.paymentassistant.example.web.login.Role;
import org.paymentassistant.example.web.login.Visitors;
import org.paymentassistant.example.wiring.Bank;
import org.paymentassistant.example.wiring.BankKind;
import org.paymentassistant.example.wiring.ClosingStack;
import org.paymentassistant.example.wiring.MailHost;
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

    private final ClosingStack opened;
    private final InstantSource clock = InstantSource.system();
    private final SecureRandom random = new SecureRandom();
    /** Drawn anew each time, and told to whoever runs the demonstration. */
    private final String webPassword = new BigInteger(100, random).toString(36);

    private final PostOffice postOffice;
    private final DemoBank bank;
    private final WebServer web;
    private final Reading reading;
    private final RunningAssistant assistant;

    private DemoWorld(BankKind kind, ClosingStack opened) {
        this.opened = opened;
        this.postOffice = opened.keep(PostOffice.open());
        postOffice.addDomain(MAIL_DOMAIN, LOGIN, DemoPeople.PASSWORD);
        postOffice.addMailbox(DemoPeople.ADMINISTRATOR, DemoPeople.PASSWORD);
        postOffice.addMailbox(DemoPeople.ACCOUNTANT, DemoPeople.PASSWORD);
        this.bank = opened.keep(DemoBanks.open(kind, clock));
        this.web = opened.keep(WebServer.start(0));
        this.reading = opened.keep(Reading.open());
        DraftSights sights = opened.keep(reading.sights());
        this.assistant = opened.keep(RunningAssistant.start(parts(), settings(), AssistantListener.NONE));
        web.serve(new CompletionPages(
                        useCases().completeDraft(),
                        useCases().decideSplit(),
                        useCases().manageSettings(),
                        sights)
                .all());
        Visitors visitors = new LocalLogin(List.of(administrator()), false, clock, random);
        web.serve(new AdminPages(useCases(), visitors, ZoneId.systemDefault(), clock).all());
    }

    static DemoWorld open(BankKind kind) {
        ClosingStack opened = new ClosingStack();
        try {
            return new DemoWorld(kind, opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private Parts parts() {
        Storage storage = opened.keep(Storage.inMemory(clock));
        storage.register(DemoPeople.company());
        MailPorts mail = opened.keep(MailPorts.connect(
                mailHost(postOffice.imapPort()), mailHost(postOffice.smtpPort()), "", Optional.empty()));
        Bank banking = opened.keep(bank.connect(clock));
        return new Parts(storage, mail.mailbox(), mail.transport(), banking, reading, clock);
    }

    private static MailHost mailHost(int port) {
        return new MailHost(PostOffice.HOST, port, MailHost.Encryption.NONE, LOGIN, DemoPeople.PASSWORD);
    }

    private AssistantSettings settings() {
        return AssistantSettings.of(MAIL_DOMAIN, completionPage())
                .trustingEverySender()
                .withAnswerBudget(ANSWER_BUDGET);
    }

    private LocalUser administrator() {
        return LocalUser.of(
                DemoPeople.WEB_USER,
                DemoPeople.COMPANY,
                DemoPeople.ADMINISTRATOR,
                Role.ADMINISTRATOR,
                webPassword.toCharArray(),
                random);
    }

    /** The password of {@link DemoPeople#WEB_USER} at the pages. */
    String webPassword() {
        return webPassword;
    }

    PaymentAssistant useCases() {
        return assistant.useCases();
    }

    PostOffice postOffice() {
        return postOffice;
    }

    DemoBank bank() {
        return bank;
    }

    URI webAddress() {
        return web.address();
    }

    private URI completionPage() {
        return web.address().resolve("/complete");
    }

    @Override
    public void close() {
        opened.close();
    }
}
