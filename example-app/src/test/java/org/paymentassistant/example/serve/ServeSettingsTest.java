package org.paymentassistant.example.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.submission.RetentionRules;
import org.paymentassistant.example.web.login.Role;
import org.paymentassistant.example.wiring.BankKind;
import org.paymentassistant.example.wiring.MailHost;

class ServeSettingsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "ASSISTANT_IMAP_PASSWORD", "imap-pw",
            "ASSISTANT_SMTP_PASSWORD", "smtp-pw",
            "ASSISTANT_DATABASE_PASSWORD", "db-pw",
            "ATELIER_BANK_SECRET", "bank-pw",
            "MARIE_PASSWORD_HASH",
                    "pbkdf2-sha256:600000:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    @TempDir
    Path folder;

    private String sample = "";

    @BeforeEach
    void readSample() throws IOException {
        try (var stream = ServeSettings.class.getResourceAsStream("assistant.properties")) {
            assertThat(stream).isNotNull();
            sample = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aUserBelongsToACompanyWithARoleAndAPasswordHash() {
        assertThat(settings(sample).users()).singleElement().satisfies(user -> {
            assertThat(user.name()).isEqualTo("marie");
            assertThat(user.company())
                    .isEqualTo(settings(sample).companies().get(0).company().id());
            assertThat(user.role()).isEqualTo(Role.ADMINISTRATOR);
        });
        assertThat(settings(sample).isReachedOverTls()).isTrue();
    }

    @Test
    void aUserOfNoCompanyOrWithoutAHashIsNoted() {
        sample = sample.replace("user.marie.company = atelier", "user.marie.company = elsewhere")
                .replace("${env:MARIE_PASSWORD_HASH}", "secret");

        assertThatThrownBy(() -> settings(sample))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("user.marie.company is no company of this configuration");

        sample = sample.replace("user.marie.company = elsewhere", "user.marie.company = atelier");

        assertThatThrownBy(() -> settings(sample))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("user.marie.password-hash is no hash")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theDocumentedSampleIsAValidConfiguration() {
        ServeSettings settings = settings(sample);

        assertThat(settings.imap())
                .isEqualTo(new MailHost("imap.bank.example", 993, MailHost.Encryption.TLS, "assistant", "imap-pw"));
        assertThat(settings.smtp().password()).isEqualTo("smtp-pw");
        assertThat(settings.database().secret()).isEqualTo("db-pw");
        assertThat(settings.bank())
                .isEqualTo(new BankConfig(BankKind.IBANFIRST, URI.create("https://api.bank.example/api"), Path.of("")));
        assertThat(settings.assistant().completionPage()).isEqualTo(URI.create("https://pay.bank.example/complete"));
        assertThat(settings.assistant().requireAuthentication()).isTrue();
        assertThat(settings.companies()).singleElement().satisfies(company -> {
            assertThat(company.bank().user().secret()).isEqualTo("bank-pw");
            assertThat(company.company().language()).isEqualTo(Language.FR);
            assertThat(company.senders().allows(new MailAddress("compta@atelier.example")))
                    .isTrue();
            assertThat(company.senders().allows(new MailAddress("compta@stranger.example")))
                    .isFalse();
            assertThat(company.company().profile().accounts()).hasSize(1);
        });
    }

    @Test
    void theAuthenticationHostIsHeededEvenWhereAuthenticationIsNotRequired() {
        String trusting = sample.replace("mail.require-authentication = true", "mail.require-authentication = false");

        assertThat(settings(trusting).authenticationHost()).isEqualTo("mx.bank.example");
        assertThat(settings(trusting).assistant().requireAuthentication()).isFalse();
        assertThat(settings(trusting.replace("mail.authentication-host = mx.bank.example", ""))
                        .authenticationHost())
                .isEmpty();
    }

    @Test
    void dataIsKeptForDaysByKindAndNeverTooShort() {
        assertThat(settings(sample).retention()).isEqualTo(RetentionRules.usual());
        assertThat(settings(sample + "\nretention.contents = 30\n").retention().contents())
                .isEqualTo(Duration.ofDays(30));

        assertThatThrownBy(() -> settings(sample + "\nretention.contents = x\nretention.drafts = 90\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("retention.contents is no number of days of at least 7")
                .hasMessageContaining("retention.drafts is no number of days of at least 120");
    }

    @Test
    void mailIsTakenFromADateOnWhereThatIsWanted() {
        assertThat(settings(sample).mailSince()).isEmpty();
        assertThat(settings(sample + "\nimap.since = 2026-03-01\n").mailSince())
                .contains(Instant.parse("2026-03-01T00:00:00Z"));
        assertThatThrownBy(() -> settings(sample + "\nimap.since = yesterday\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("imap.since is no date such as 2026-03-01");
    }

    @Test
    void noSecretIsShown() {
        assertThat(settings(sample).toString()).doesNotContain("-pw");
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        assertThatThrownBy(() -> settings("web.port=1"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("imap.host is missing")
                .hasMessageContaining("smtp.host is missing")
                .hasMessageContaining("database.url is missing")
                .hasMessageContaining("bank.url is missing")
                .hasMessageContaining("mail.domain is missing")
                .hasMessageContaining("company.ID.name is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    imap.port = many           | imap.port is no port
                    imap.port = 70000          | imap.port is no port
                    smtp.encryption = rot13    | smtp.encryption is no one of none, starttls, tls
                    mail.require-authentication = sometimes | mail.require-authentication is no true or false
                    bank.url = here            | bank.url is no absolute address
                    bank.kind = abacus         | bank.kind is no one of ibanfirst, revolut, pain001
                    bank.kind = revolut        | company.atelier.bank-issuer is missing
                    bank.kind = pain001        | bank.folder is missing
                    bank.zone = Europe/Atlantis | bank.zone is no time zone
                    imap.pasword = x           | imap.pasword is not known; imap.password is
                    company.atelier.sender = a@b.example | company.atelier.sender is not known; company.atelier.senders is
                    colour = red               | colour is not known
                    imap.host = \\u00zz        | holds an escape that is none
                    company.atelier.language = la | company.atelier.language is no language
                    company.atelier.accounts = FR7630147633157194430896967 | company.atelier.accounts is no list separated by commas, each part: IBAN
                    company.atelier.senders = nobody | company.atelier.senders is no list separated by commas, each part: e-mail address
                    company.atelier.main-account.XYZ = 1 | company.atelier.main-account.XYZ is no account id
                    company.other.administrator = a@b.example | company.other.name is missing
                    imap.password = ${env:NOT_SET} | imap.password refers to NOT_SET
                    """)
    void whatIsMalformedOrUnknownIsNamed(String line, String problem) {
        assertThatThrownBy(() -> settings(sample + "\n" + line))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void eachProblemIsNamedWithItsFileAndLine() {
        long line =
                sample.lines().takeWhile(text -> !text.startsWith("imap.port")).count() + 1;
        Path file = folder.resolve("assistant.properties");

        assertThatThrownBy(() -> settings(sample.replace("imap.port = 993", "imap.port = many")))
                .hasMessage(file + ":" + line + ": imap.port is no port");
        assertThatThrownBy(() -> settings(sample.replace("imap.host = imap.bank.example", "")))
                .hasMessage(file + ": imap.host is missing");
    }

    @Test
    void aLineThatGoesOnCountsWhereItBegins() {
        Path file = folder.resolve("assistant.properties");

        assertThatThrownBy(() ->
                        settings("# one\\\nweb.port = \\\n  many\nweb.prt = 1\n" + sample.replace("web.port", "#")))
                .hasMessageContaining(file + ":2: web.port is no port")
                .hasMessageContaining(file + ":4: web.prt is not known; web.port is");
    }

    @Test
    void aKeyThatIsGivenTwiceIsRefused() {
        assertThatThrownBy(() -> settings(sample + "\nimap.port = 993"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("imap.port was given in line ");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.properties"), new byte[] {'a', '=', (byte) 0xe9});

        assertThatThrownBy(() -> ConfigFile.read(file, name -> Optional.empty()))
                .hasMessageContaining("is not in UTF-8");
    }

    @Test
    void aSecretInTheFileIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> settings(sample + "\ncompany.atelier.bank-secret = hunter2"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("company.atelier.bank-secret is a secret")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void paymentFilesNeedAFolderAndAccountsAndNoUser() {
        ServeSettings settings = settings(withoutBank() + """
                bank.kind = pain001
                bank.folder = /var/lib/payments
                company.atelier.pay-from.EUR = FR7630006000011234567890189 AGRIFRPP
                company.atelier.pay-from.CHF = CH9300762011623852957
                """);

        assertThat(settings.bank().kind()).isEqualTo(BankKind.PAIN001);
        assertThat(settings.companies().get(0).bank().accounts())
                .extracting(
                        account -> account.currency().getCurrencyCode(),
                        account -> account.agent().isPresent())
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("EUR", true),
                        org.assertj.core.api.Assertions.tuple("CHF", false));
    }

    @Test
    void anAccountToPayFromIsAnIban() {
        assertThatThrownBy(() -> settings(withoutBank() + """
                bank.kind = pain001
                bank.folder = /var/lib/payments
                company.atelier.pay-from.EUR = FR7630006000011234567890188
                """))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("company.atelier.pay-from.EUR is no IBAN")
                .hasMessageNotContaining("FR76");
    }

    @Test
    void aKeyThatIsNoneIsToldAtTheStartAndNotShown() {
        assertThatThrownBy(() -> settings(sample + """
                bank.kind = revolut
                company.atelier.bank-issuer = pay.bank.example
                company.atelier.bank-key = ${env:ATELIER_BANK_SECRET}
                """))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("company.atelier.bank-key is no RSA key")
                .hasMessageNotContaining("bank-pw");
    }

    private String withoutBank() {
        return sample.lines()
                        .filter(line -> !line.startsWith("bank.url")
                                && !line.startsWith("bank.kind")
                                && !line.contains(".bank-"))
                        .collect(java.util.stream.Collectors.joining("\n"))
                + "\n";
    }

    @Test
    void aMailHostThatAsksForNoPasswordNeedsNone() {
        String anonymous = sample.replace("smtp.user = assistant", "")
                .replace("smtp.password = ${env:ASSISTANT_SMTP_PASSWORD}", "");

        assertThat(settings(anonymous).smtp().user()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsAProblemOfTheConfiguration() {
        Path missing = folder.resolve("missing.properties");

        assertThatThrownBy(() -> ConfigFile.read(missing, name -> Optional.empty()))
                .isInstanceOf(ConfigException.class);
    }

    private ServeSettings settings(String text) {
        try {
            Path file = Files.writeString(folder.resolve("assistant.properties"), text);
            return ServeSettings.of(ConfigFile.read(file, name -> Optional.ofNullable(ENVIRONMENT.get(name))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
