package org.paymentassistant.example.serve;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.example.ops.EventLog;
import org.paymentassistant.example.ops.Metrics;
import org.paymentassistant.example.picture.DraftSights;
import org.paymentassistant.example.web.BankNotices;
import org.paymentassistant.example.web.CompletionPages;
import org.paymentassistant.example.web.HealthPage;
import org.paymentassistant.example.web.NoticeSecret;
import org.paymentassistant.example.web.Page;
import org.paymentassistant.example.web.WebServer;
import org.paymentassistant.example.web.admin.AdminPages;
import org.paymentassistant.example.web.login.LocalLogin;
import org.paymentassistant.example.web.login.Visitors;
import org.paymentassistant.example.wiring.Bank;
import org.paymentassistant.example.wiring.ClosingStack;
import org.paymentassistant.example.wiring.MailPorts;
import org.paymentassistant.example.wiring.Parts;
import org.paymentassistant.example.wiring.Reading;
import org.paymentassistant.example.wiring.RunningAssistant;
import org.paymentassistant.example.wiring.Storage;

/** The assistant as a service with its pages, from start to an orderly stop. */
final class Service implements AutoCloseable {

    private static final String ACTOR = "configuration";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final ClosingStack opened;
    private final InstantSource clock;
    private final Metrics metrics = new Metrics();
    private final WebServer web;
    private final WebServer operations;
    private final RunningAssistant assistant;

    private Service(ServeSettings settings, ClosingStack opened) {
        this.opened = opened;
        Parts parts = parts(settings, opened);
        this.clock = parts.clock();
        settings.companies().forEach(company -> parts.storage().register(company.company()));
        this.operations = opened.keep(WebServer.start(
                settings.operations().host(), settings.operations().port()));
        this.assistant =
                opened.keep(RunningAssistant.start(parts, settings.assistant(), new EventLog().andThen(metrics)));
        assistant.dropOldData(settings.retention());
        operations.serve(List.of(HealthPage.alive(), readiness(parts), metrics.page(parts.storage()::backlog)));
        this.web = opened.keep(WebServer.start(settings.webPort()));
        web.serve(pages(settings, opened.keep(parts.reading().sights())));
        settings.companies().forEach(this::prepare);
    }

    /** Starts it; where that fails, what was opened is closed again. */
    static Service start(ServeSettings settings) {
        ClosingStack opened = new ClosingStack();
        try {
            return new Service(settings, opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Opens what an operator needs, beside a service that runs or not; no mail is fetched and no work is done. */
    static int operate(ServeSettings settings, ToIntFunction<PaymentAssistant> task) {
        try (ClosingStack opened = new ClosingStack()) {
            return task.applyAsInt(parts(settings, opened).useCases(settings.assistant()));
        }
    }

    private static Parts parts(ServeSettings settings, ClosingStack opened) {
        Storage storage = opened.keep(Storage.postgres(
                settings.database().address(),
                settings.database().user(),
                settings.database().secret()));
        InstantSource clock = storage.clock();
        MailPorts mail = opened.keep(MailPorts.connect(
                settings.imap(),
                settings.smtp(),
                settings.authenticationHost(),
                Optional.of(settings.mailSince().orElseGet(() -> mailSince(storage, clock)))));
        Bank bank = opened.keep(settings.bank()
                .connect(settings.companies(), clock, settings.assistant().zone()));
        Reading reading = opened.keep(Reading.open());
        return new Parts(storage, mail.mailbox(), mail.transport(), bank, reading, clock);
    }

    /** A mailbox that was used before is not worked through: nobody asked for that, and it would take long. */
    private static Instant mailSince(Storage storage, InstantSource clock) {
        return storage.firstActivation().orElseGet(clock::instant).minus(CLOCKS_DIFFER);
    }

    private Page readiness(Parts parts) {
        return HealthPage.ready(Map.of(
                "database", parts.storage()::isReachable,
                "mailbox", assistant::isReachingMailbox,
                "reader", parts.reading()::isAlive));
    }

    private List<Page> pages(ServeSettings settings, DraftSights sights) {
        List<Page> pages = new ArrayList<>(new CompletionPages(
                        assistant.useCases().completeDraft(),
                        assistant.useCases().decideSplit(),
                        assistant.useCases().manageSettings(),
                        sights)
                .all());
        Map<CompanyId, NoticeSecret> secrets = noticeSecrets(settings.companies());
        if (!secrets.isEmpty()) {
            pages.add(new BankNotices(secrets, assistant.useCases().heedBankNotice(), clock));
        }
        Visitors visitors = new LocalLogin(settings.users(), settings.isReachedOverTls(), clock, new SecureRandom());
        pages.addAll(new AdminPages(
                        assistant.useCases(), visitors, settings.assistant().zone(), clock)
                .all());
        return pages;
    }

    private static Map<CompanyId, NoticeSecret> noticeSecrets(List<CompanySettings> companies) {
        Map<CompanyId, NoticeSecret> secrets = new HashMap<>();
        companies.forEach(company -> company.bank()
                .notices()
                .ifPresent(secret -> secrets.put(company.company().id(), secret)));
        return secrets;
    }

    /** The first start does what administrators do on the pages; what they have changed there since is never touched. */
    private void prepare(CompanySettings settings) {
        PaymentAssistant useCases = assistant.useCases();
        CompanyId id = settings.company().id();
        if (useCases.manageSettings().company(id).currentAddress().isPresent()) {
            return;
        }
        useCases.manageSettings().setSenders(id, settings.senders(), ACTOR);
        if (!settings.mainAccounts().isEmpty()) {
            useCases.manageSettings().setMainAccounts(id, settings.mainAccounts(), ACTOR);
        }
        useCases.activateAssistant().activate(id, settings.administrator());
    }

    URI address() {
        return web.address();
    }

    /** Where health and metrics are. */
    URI operationsAddress() {
        return operations.address();
    }

    /** Where a company's assistant is reached. */
    String assistantAddress(CompanySettings settings) {
        return assistant
                .useCases()
                .manageSettings()
                .company(settings.company().id())
                .currentAddress()
                .orElseThrow()
                .value();
    }

    @Override
    public void close() {
        opened.close();
    }
}
