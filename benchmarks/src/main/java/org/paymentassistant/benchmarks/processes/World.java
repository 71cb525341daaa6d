package org.paymentassistant.benchmarks.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.paymentassistant.example.bank.BankLedger;
import org.paymentassistant.example.bank.BankSettings;
import org.paymentassistant.example.bank.BicRule;
import org.paymentassistant.example.bank.CompanySetup;
import org.paymentassistant.example.bank.SimulatedBank;
import org.paymentassistant.samples.DemoCompany;

/** All that the service needs, each a process of its own over files of its own, and the service itself. */
public final class World implements AutoCloseable {

    static final String PASSWORD = "pw";
    private static final String COMPANY = "atelier";

    private final Path home;
    private final Path mail;
    private final Doors doors;
    private final KillableDatabase database;
    private final OwnProcess imap;
    private final OwnProcess smtp;
    private final OwnProcess bank;
    private final People people;

    private World(Path home, Doors doors, double loseAnswers) throws IOException {
        this.home = home;
        this.mail = Files.createDirectories(home.resolve("mail"));
        this.doors = doors;
        this.people = new People(mail);
        this.database = new KillableDatabase(home.resolve("database"), doors.database());
        this.imap = ImapHost.start(people.assistantMailbox(), doors.imap(), PASSWORD, home);
        this.smtp = OwnProcess.java(
                MailSink.class.getName(),
                List.of(String.valueOf(doors.smtp()), mail.toString()),
                Map.of(),
                home.resolve("smtp.log"));
        this.bank = OwnProcess.java(
                "org.paymentassistant.example.bank.SimulatedBankMain",
                bankArguments(loseAnswers),
                Map.of(),
                home.resolve("bank.log"));
    }

    /**
     * Starts all but the service, below a new folder of its own.
     *
     * @param loseAnswers how many of the bank's answers to new drafts are lost, from 0 to 1
     */
    public static World open(double loseAnswers) {
        try {
            Path home = Files.createTempDirectory("world");
            Files.setPosixFilePermissions(home, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
            return new World(home, new Doors(freePort(), freePort(), freePort(), freePort()), loseAnswers);
        } catch (IOException e) {
            throw new UncheckedIOException("the world cannot be made", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> bankArguments(double loseAnswers) {
        return List.of(
                "--port=" + doors.bank(),
                "--user=" + COMPANY,
                "--secret=" + PASSWORD,
                "--company=" + DemoCompany.NAME,
                "--bic=" + BicRule.OPTIONAL_WITHIN_SEPA,
                "--lose-answers=" + loseAnswers,
                "--journal=" + journal());
    }

    private Path journal() {
        return home.resolve("bank.jsonl");
    }

    /** Where the servers listen. */
    public Doors doors() {
        return doors;
    }

    /** What the bank has, from its file. */
    public BankLedger ledger() {
        CompanySetup company = CompanySetup.withUsualWallets(COMPANY, PASSWORD, DemoCompany.NAME);
        BankSettings settings = BankSettings.of(InstantSource.system(), new SecureRandom(), company)
                .withBicRule(BicRule.OPTIONAL_WITHIN_SEPA);
        return SimulatedBank.ledger(settings, journal());
    }

    /** Who writes to the assistant and is answered. */
    public People people() {
        return people;
    }

    /** The database. */
    public KillableDatabase database() {
        return database;
    }

    /** What gives mail. */
    public OwnProcess imap() {
        return imap;
    }

    /** What takes mail. */
    public OwnProcess smtp() {
        return smtp;
    }

    /** The bank. */
    public OwnProcess bank() {
        return bank;
    }

    /** Where the logs of all processes are. */
    public Path home() {
        return home;
    }

    /** Lays all mail that was taken out of the mailbox into it again, as an operator does after restoring a back-up. */
    public void putBackProcessedMail() {
        imap.killAll();
        people.putBackProcessedMail();
        imap.keepRunning();
    }

    /** Whether the service has taken all mail; without Dovecot that is not seen. */
    public boolean isMailboxEmpty() {
        return !ImapHost.isDovecot() || people.isMailboxEmpty();
    }

    /** The mail host's name. */
    public static String mailHost() {
        return ImapHost.isDovecot() ? "Dovecot" : "GreenMail";
    }

    /** Starts a node of the service, which reaches its servers through the given ports. */
    public OwnProcess startNode(String name, Doors through, String databaseName) {
        Path config = home.resolve(name + ".properties");
        try {
            Files.writeString(config, configuration(through, databaseName));
        } catch (IOException e) {
            throw new UncheckedIOException("the service cannot be set up", e);
        }
        return OwnProcess.java(
                "org.paymentassistant.example.Main",
                List.of("serve", "--config", config.toString()),
                Map.of("PW", PASSWORD),
                home.resolve(name + ".log"));
    }

    private static String configuration(Doors through, String databaseName) {
        return String.join(
                "\n",
                "mail.domain = " + People.DOMAIN,
                "mail.require-authentication = false",
                "imap.host = 127.0.0.1",
                "imap.port = " + through.imap(),
                "imap.encryption = none",
                "imap.user = " + ImapHost.USER,
                "imap.password = ${env:PW}",
                "smtp.host = 127.0.0.1",
                "smtp.port = " + through.smtp(),
                "smtp.encryption = none",
                "database.url = jdbc:postgresql://127.0.0.1:" + through.database() + "/" + databaseName,
                "database.user = postgres",
                "database.password = ${env:PW}",
                "bank.url = http://127.0.0.1:" + through.bank() + "/api",
                "web.port = 0",
                "operations.port = 0",
                "web.completion-page = https://pay.example/complete",
                "company.atelier.name = " + DemoCompany.NAME,
                "company.atelier.administrator = " + People.ADMINISTRATOR.value(),
                "company.atelier.bank-user = " + COMPANY,
                "company.atelier.bank-secret = ${env:PW}",
                "company.atelier.senders = " + People.ACCOUNTANT.value(),
                "company.atelier.vat-ids = " + DemoCompany.VAT_ID,
                "");
    }

    @Override
    public void close() throws IOException {
        bank.close();
        smtp.close();
        imap.close();
        database.close();
    }
}
