package org.paymentassistant.example.serve;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.domain.submission.RetentionRules;
import org.paymentassistant.example.web.login.LocalUser;
import org.paymentassistant.example.wiring.MailHost;

/**
 * Everything that is configured.
 *
 * @param imap where mail arrives
 * @param mailSince from when on mail is taken; empty where from the first activation on
 * @param smtp how mail leaves
 * @param authenticationHost the name by which our own mail host signs what it says of senders; empty where nobody is
 *     asked
 * @param database where everything is kept
 * @param bank how the bank is reached
 * @param webPort the port of the pages on loopback, 0 for any free one
 * @param operations where health and metrics are served
 * @param assistant how the assistant behaves
 * @param retention how long data is kept
 * @param companies who uses it
 * @param users who may sign in at the pages
 */
record ServeSettings(
        MailHost imap,
        Optional<Instant> mailSince,
        MailHost smtp,
        String authenticationHost,
        Login database,
        BankConfig bank,
        int webPort,
        OperationsAddress operations,
        AssistantSettings assistant,
        RetentionRules retention,
        List<CompanySettings> companies,
        List<LocalUser> users) {

    private static final String AUTHENTICATION_HOST = "mail.authentication-host";
    private static final String REQUIRE_AUTHENTICATION = "mail.require-authentication";
    private static final int IMAP_OVER_TLS = 993;
    private static final int SUBMISSION = 587;
    private static final int USUAL_WEB_PORT = 8080;
    private static final int USUAL_OPERATIONS_PORT = 8081;

    /** An address of this machine and a port, 0 for any free one. */
    record OperationsAddress(InetAddress host, int port) {}

    /** An address and who signs in there; the secret is kept out of {@link #toString()}. */
    record Login(String address, String user, String secret) {
        @Override
        public String toString() {
            return "Login[" + address + "]";
        }
    }

    /**
     * The settings of a file.
     *
     * @throws ConfigException where it cannot be used; says everything that is wrong
     */
    static ServeSettings of(ConfigFile file) {
        BankConfig bank = BankConfig.of(file);
        List<CompanySettings> companies = CompanySettings.all(file, bank.kind());
        ServeSettings settings = new ServeSettings(
                mailHost(file, "imap", IMAP_OVER_TLS, MailHost.Encryption.TLS),
                file.value("imap.since", "date such as 2026-03-01", ServeSettings::startOf),
                mailHost(file, "smtp", SUBMISSION, MailHost.Encryption.STARTTLS),
                authenticationHost(file),
                new Login(file.text("database.url"), file.text("database.user"), file.secret("database.password")),
                bank,
                file.port("web.port", USUAL_WEB_PORT),
                new OperationsAddress(
                        file.value("operations.host", "address of this machine", ServeSettings::localAddress)
                                .orElseGet(InetAddress::getLoopbackAddress),
                        file.port("operations.port", USUAL_OPERATIONS_PORT)),
                assistant(file),
                RetentionSettings.of(file),
                companies,
                UserSettings.all(file, companies));
        file.check();
        return settings;
    }

    /** Whether people reach the pages over TLS, at the bank's own front end. */
    boolean isReachedOverTls() {
        return "https".equals(assistant.completionPage().getScheme());
    }

    private static String authenticationHost(ConfigFile file) {
        return file.flag(REQUIRE_AUTHENTICATION, true)
                ? file.text(AUTHENTICATION_HOST)
                : file.optional(AUTHENTICATION_HOST).orElse("");
    }

    private static MailHost mailHost(ConfigFile file, String prefix, int usualPort, MailHost.Encryption usual) {
        boolean anonymous =
                prefix.equals("smtp") && file.optional(prefix + ".user").isEmpty();
        return new MailHost(
                file.text(prefix + ".host"),
                file.port(prefix + ".port", usualPort),
                file.value(
                                prefix + ".encryption",
                                "one of none, starttls, tls",
                                text -> MailHost.Encryption.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(usual),
                anonymous ? "" : file.text(prefix + ".user"),
                anonymous ? "" : file.secret(prefix + ".password"));
    }

    private static AssistantSettings assistant(ConfigFile file) {
        URI page = file.address("web.completion-page");
        AssistantSettings usual = AssistantSettings.of(file.text("mail.domain").toLowerCase(Locale.ROOT), page);
        Optional<ZoneId> zone = file.value("bank.zone", "time zone", ServeSettings::zone);
        AssistantSettings settings = new AssistantSettings(
                usual.mailDomain(),
                usual.completionPage(),
                usual.answerBudget(),
                usual.linkLifetime(),
                usual.addressGracePeriod(),
                usual.documentsPerMessage(),
                usual.answersPerHour(),
                usual.requireAuthentication(),
                zone.orElse(usual.zone()));
        return file.flag(REQUIRE_AUTHENTICATION, true) ? settings : settings.trustingEverySender();
    }

    private static InetAddress localAddress(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address", e);
        }
    }

    private static Instant startOf(String date) {
        try {
            return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no date", e);
        }
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException("no zone");
        }
        return ZoneId.of(text);
    }
}
