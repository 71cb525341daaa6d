package org.paymentassistant.example.serve;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What a service needs around it, all real and on loopback: mail server, PostgreSQL, the simulated bank, a configuration. */
final class Surroundings implements AutoCloseable {

    static final MailAddress ADMINISTRATOR = new MailAddress("direction@atelier.example");
    static final MailAddress ACCOUNTANT = new MailAddress("compta@atelier.example");
    static final String PASSWORD = "a-pass-word";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ClosingStack opened = new ClosingStack();
    final PostOffice postOffice = opened.keep(PostOffice.open());
    final SimulatedBank bank = opened.keep(SimulatedBank.start(BankSettings.of(
                    InstantSource.system(),
                    new SecureRandom(),
                    CompanySetup.withUsualWallets("atelier", PASSWORD, DemoCompany.NAME))
            .withBicRule(BicRule.OPTIONAL_WITHIN_SEPA)));
    private final EmbeddedPostgres postgres;

    Surroundings() throws IOException {
        postOffice.addDomain("assistant.example", "assistant", PASSWORD);
        postOffice.addMailbox(ADMINISTRATOR, PASSWORD);
        postOffice.addMailbox(ACCOUNTANT, PASSWORD);
        postgres = opened.keep(EmbeddedPostgres.start());
    }

    String databaseUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** An invoice that becomes a draft without a question. */
    static SampleInvoice certainInvoice() {
        return DemoInvoices.all().stream()
                .filter(candidate -> candidate.sample().fileName().equals("qr-rechnung.pdf"))
                .findFirst()
                .orElseThrow()
                .sample();
    }

    void send(String address, String subject) {
        try (MailProgram accountant = MailProgram.open(postOffice, ACCOUNTANT, PASSWORD)) {
            accountant.send(new MailAddress(address), subject, "Please find the invoice attached.", certainInvoice());
        }
    }

    /** All mails that a person has got, once they are that many. */
    List<ReceivedMail> mails(MailAddress person, int count) {
        try (MailProgram program = MailProgram.open(postOffice, person, PASSWORD)) {
            List<ReceivedMail> mails = new ArrayList<>();
            await().atMost(PATIENCE).until(() -> {
                mails.addAll(program.look());
                return mails.size() >= count;
            });
            return mails;
        }
    }

    /** Writes the configuration into a folder; each secret is in the variable PW. */
    Path configuration(Path folder) throws IOException {
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
                Map.entry("database.url", databaseUrl()),
                Map.entry("database.user", "postgres"),
                Map.entry("database.password", "${env:PW}"),
                Map.entry("bank.url", bank.address().toString()),
                Map.entry("web.port", "0"),
                Map.entry("operations.port", "0"),
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
        return Files.writeString(folder.resolve("assistant.properties"), text.toString());
    }

    @Override
    public void close() {
        opened.close();
    }
}
