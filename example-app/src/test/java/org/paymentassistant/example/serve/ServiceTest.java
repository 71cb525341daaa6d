package org.paymentassistant.example.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.example.bank.BankSettings;
import org.paymentassistant.example.bank.BicRule;
import org.paymentassistant.example.bank.CompanySetup;
import org.paymentassistant.example.bank.SimulatedBank;
import org.paymentassistant.example.post.MailProgram;
import org.paymentassistant.example.post.PostOffice;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.example.wiring.ClosingStack;
import org.paymentassistant.samples.DemoCompany;
import org.paymentassistant.samples.DemoInvoices;
import org.paymentassistant.samples.SampleInvoice;

/** The service as it is configured, with a real mail server, PostgreSQL and the simulated bank. */
class ServiceTest {

    private static final MailAddress ADMINISTRATOR = new MailAddress("direction@atelier.example");
    private static final MailAddress ACCOUNTANT = new MailAddress("compta@atelier.example");
    private static final String PASSWORD = "pw";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final ClosingStack opened = new ClosingStack();
    private final PostOffice postOffice = opened.keep(PostOffice.open());
    private final SimulatedBank bank = opened.keep(SimulatedBank.start(BankSettings.of(
                    InstantSource.system(),
                    new SecureRandom(),
                    CompanySetup.withUsualWallets("atelier", PASSWORD, DemoCompany.NAME))
            .withBicRule(BicRule.OPTIONAL_WITHIN_SEPA)));

    @BeforeEach
    void addMailboxes() {
        postOffice.addDomain("assistant.example", "assistant", PASSWORD);
        postOffice.addMailbox(ADMINISTRATOR, PASSWORD);
        postOffice.addMailbox(ACCOUNTANT, PASSWORD);
    }

    private ServeSettings settings() throws IOException {
        EmbeddedPostgres postgres = opened.keep(EmbeddedPostgres.start());
        Path file = Files.writeString(
                folder.resolve("assistant.properties"), configuration(postgres.getJdbcUrl("postgres", "postgres")));
        return ServeSettings.of(ConfigFile.read(file, name -> Optional.of(PASSWORD)));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void anInvoiceThatIsMailedBecomesADraftAndStaysOneAfterARestart() throws Exception {
        SampleInvoice invoice = DemoInvoices.all().stream()
                .filter(candidate -> candidate.sample().fileName().equals("qr-rechnung.pdf"))
                .findFirst()
                .orElseThrow()
                .sample();
        ServeSettings settings = settings();
        MailProgram accountant = opened.keep(MailProgram.open(postOffice, ACCOUNTANT, PASSWORD));
        MailProgram administrator = opened.keep(MailProgram.open(postOffice, ADMINISTRATOR, PASSWORD));
        String address;
        try (Service service = Service.start(settings)) {
            address = service.assistantAddress(settings.companies().get(0));
            accountant.send(new MailAddress(address), "Invoice", "Please find the invoice attached.", invoice);
            assertThat(mails(accountant, 1)).hasSize(1);
            assertThat(mails(administrator, 1)).hasSize(1);
            assertThat(bank.ledger().drafts()).hasSize(1);
            assertThat(health(service).statusCode()).isEqualTo(200);
        }
        try (Service service = Service.start(settings)) {
            assertThat(service.assistantAddress(settings.companies().get(0))).isEqualTo(address);
            accountant.send(new MailAddress(address), "Again", "Please find the invoice attached.", invoice);
            assertThat(mails(accountant, 1)).hasSize(1);
            assertThat(bank.ledger().payments()).hasSize(1);
            assertThat(administrator.look()).as("no second welcome").isEmpty();
        }
        assertThat(bank.ledger().confirmations()).isEmpty();
    }

    @Test
    void aServiceThatWasStoppedAnswersNoMore() throws Exception {
        URI address;
        try (Service service = Service.start(settings())) {
            address = service.address();
            assertThat(health(service).body()).contains("\"database\":\"up\"").contains("\"mailbox\":\"up\"");
        }
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/health")).build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                .isInstanceOf(ConnectException.class);
    }

    private static List<ReceivedMail> mails(MailProgram program, int count) {
        List<ReceivedMail> mails = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> {
            mails.addAll(program.look());
            return mails.size() >= count;
        });
        return mails;
    }

    private static HttpResponse<String> health(Service service) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(service.address().resolve("/health")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private String configuration(String database) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("mail.domain", "assistant.example"),
                Map.entry("mail.require-authentication", "false"),
                Map.entry("imap.host", PostOffice.HOST),
                Map.entry("imap.port", String.valueOf(postOffice.imapPort())),
                Map.entry("imap.encryption", "none"),
                Map.entry("imap.user", "assistant"),
                Map.entry("imap.password", "${env:PW}"),
                Map.entry("smtp.host", PostOffice.HOST),
                Map.entry("smtp.port", String.valueOf(postOffice.smtpPort())),
                Map.entry("smtp.encryption", "none"),
                Map.entry("database.url", database),
                Map.entry("database.user", "postgres"),
                Map.entry("database.password", "${env:PW}"),
                Map.entry("bank.url", bank.address().toString()),
                Map.entry("web.port", "0"),
                Map.entry("web.completion-page", "https://pay.example/complete"),
                Map.entry("company.atelier.name", DemoCompany.NAME),
                Map.entry("company.atelier.administrator", ADMINISTRATOR.value()),
                Map.entry("company.atelier.bank-user", "atelier"),
                Map.entry("company.atelier.bank-secret", "${env:PW}"),
                Map.entry("company.atelier.senders", ACCOUNTANT.value()),
                Map.entry("company.atelier.vat-ids", DemoCompany.VAT_ID));
        StringBuilder text = new StringBuilder();
        values.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }
}
