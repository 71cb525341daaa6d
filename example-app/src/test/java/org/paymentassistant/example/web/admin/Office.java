package org.paymentassistant.example.web.admin;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.example.picture.DraftSights;
import org.paymentassistant.example.web.CompletionPages;
import org.paymentassistant.example.web.WebServer;
import org.paymentassistant.example.web.login.LocalLogin;
import org.paymentassistant.example.web.login.LocalUser;
import org.paymentassistant.example.web.login.Role;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.tck.Samples;

/** The pages on a real server over an assistant in memory, with two companies and their people. */
final class Office implements InstantSource, AutoCloseable {

    static final String PASSWORD = "a password for tests";
    /** Of few iterations: how slow a password is to try is the matter of {@code PasswordHashTest}. */
    private static final String PASSWORD_HASH =
            "pbkdf2-sha256:1000:AAECAwQFBgcICQoLDA0ODw==:iT/739CHkML9RHeyadWWOfkyqyRJxTfDYzQ+/K2hMBA=";

    static final CompanyId NORDLICHT = new CompanyId("nordlicht");
    static final CompanyId OTHER = new CompanyId("other");
    static final MailAddress BOSS = new MailAddress("boss@nordlicht.example");

    private Instant now = Samples.NOON;
    final InMemoryStore store = new InMemoryStore(this);
    final InMemoryBank bank = new InMemoryBank();
    final InMemoryMailTransport mails = new InMemoryMailTransport();
    private final WebServer web = WebServer.start(0);
    private final DraftSights sights = new DraftSights(
            new PreparedDocumentReader(),
            new PreparedFieldExtractor(),
            (document, page) -> Optional.empty(),
            Duration.ofSeconds(1));
    final PaymentAssistant useCases = PaymentAssistant.builder()
            .settings(AssistantSettings.of("invoices.example", web.address().resolve("/complete")))
            .mailbox(new InMemoryMailbox())
            .mailTransport(mails)
            .documentReader(new PreparedDocumentReader())
            .fieldExtractor(new PreparedFieldExtractor())
            .transactions(store.transactions())
            .companies(store.companies())
            .submissions(store.submissions())
            .documents(store.documents())
            .drafts(store.drafts())
            .completionLinks(store.completionLinks())
            .outbox(store.outbox())
            .auditTrail(store.auditTrail())
            .suppliers(store.suppliers())
            .workQueue(store.workQueue())
            .bankAccounts(bank.bankAccounts())
            .beneficiaries(bank.beneficiaries())
            .paymentInitiation(bank.paymentInitiation())
            .payeeVerification(bank.payeeVerification())
            .identifiers(new RandomIdentifiers())
            .clock(this)
            .build();

    Office() {
        this(false);
    }

    Office(boolean overTls) {
        store.companies().save(Samples.notActivated(NORDLICHT.value()));
        store.companies().save(Samples.company(OTHER.value(), new MailAddress("other-abcdefghij@invoices.example")));
        bank.open(NORDLICHT, Samples.bankAccount("eur-1", Samples.EUR));
        bank.open(NORDLICHT, Samples.bankAccount("eur-2", Samples.EUR));
        bank.open(NORDLICHT, Samples.bankAccount("chf-1", Samples.CHF));
        LocalLogin login = new LocalLogin(
                List.of(
                        user("boss", NORDLICHT, BOSS, Role.ADMINISTRATOR),
                        user("clerk", NORDLICHT, new MailAddress("clerk@nordlicht.example"), Role.MEMBER),
                        user("rival", OTHER, new MailAddress("rival@other.example"), Role.ADMINISTRATOR)),
                overTls,
                this,
                new SecureRandom());
        web.serve(new AdminPages(useCases, login, ZoneOffset.UTC, this).all());
        web.serve(
                new CompletionPages(useCases.completeDraft(), useCases.decideSplit(), useCases.manageSettings(), sights)
                        .all());
    }

    private static LocalUser user(String name, CompanyId company, MailAddress address, Role role) {
        return LocalUser.of(name, company, address, role, PASSWORD_HASH);
    }

    URI address() {
        return web.address();
    }

    Browser browser() {
        return new Browser(web.address());
    }

    Browser signedIn(String name) throws Exception {
        Browser browser = browser();
        browser.signIn(name, PASSWORD);
        return browser;
    }

    /** Does the work that is due, as the workers would. */
    void work() {
        store.workQueue().runDue(useCases.performWork(), now);
    }

    List<OutgoingMessage> sentMails() {
        work();
        return mails.sent();
    }

    @Override
    public Instant instant() {
        return now;
    }

    void moveTo(Instant time) {
        now = time;
    }

    @Override
    public void close() {
        web.close();
        sights.close();
    }
}
