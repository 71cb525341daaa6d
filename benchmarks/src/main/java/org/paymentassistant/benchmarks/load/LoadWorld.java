package org.paymentassistant.benchmarks.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.paymentassistant.benchmarks.processes.OwnProcess;
import org.paymentassistant.example.bank.BankSettings;
import org.paymentassistant.example.bank.BicRule;
import org.paymentassistant.example.bank.CompanySetup;
import org.paymentassistant.example.bank.SimulatedBank;
import org.paymentassistant.example.post.PostOffice;
import org.paymentassistant.samples.DemoCompany;
import org.paymentassistant.samples.SampleInvoice;

/** Mail server, answers' host, bank, PostgreSQL and nodes of the service, all on loopback; companies that use it. */
final class LoadWorld implements AutoCloseable {

    /** How many companies there are. */
    static final int COMPANIES = 10;

    private static final String PASSWORD = "pw";
    private static final String DOMAIN = "assistant.example";
    private static final String LOGIN = "assistant";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    /** Fewer than the service answers one person in an hour. */
    private static final int MAILS_A_SENDER = 50;

    private final Path folder = Files.createTempDirectory("load");
    private final Path log = folder.resolve("service.log");
    private final EmbeddedPostgres database;
    private final PostOffice postOffice = PostOffice.open();
    private final AnswerSink sink = new AnswerSink();
    private final SimulatedBank bank;
    private final List<OwnProcess> nodes = new ArrayList<>();
    private final List<Integer> operations = new ArrayList<>();
    private final int[] sent = new int[COMPANIES];

    LoadWorld() throws IOException {
        this.database = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(LONGEST_START)
                .start();
        postOffice.addDomain(DOMAIN, LOGIN, PASSWORD);
        CompanySetup[] companies = IntStream.range(0, COMPANIES)
                .mapToObj(i -> CompanySetup.withUsualWallets("company" + i, PASSWORD, DemoCompany.NAME))
                .toArray(CompanySetup[]::new);
        this.bank = SimulatedBank.start(BankSettings.of(InstantSource.system(), new SecureRandom(), companies)
                .withBicRule(BicRule.OPTIONAL_WITHIN_SEPA));
    }

    PostOffice postOffice() {
        return postOffice;
    }

    EmbeddedPostgres database() {
        return database;
    }

    Path log() {
        return log;
    }

    /** Starts one more node, with options for its Java; returns how long it took until it could be used. */
    Duration startNode(String javaOptions) throws IOException, InterruptedException {
        int port = freePort();
        Path config = folder.resolve("assistant-" + port + ".properties");
        Files.writeString(config, configuration(port));
        Instant start = Instant.now();
        nodes.add(OwnProcess.service(config, Map.of("PW", PASSWORD, "JAVA_TOOL_OPTIONS", javaOptions), log));
        operations.add(port);
        Metrics metrics = metrics(nodes.size() - 1);
        await("the service starts", LONGEST_START, () -> metrics.isReady() && areWelcome());
        return Duration.between(start, Instant.now());
    }

    private boolean areWelcome() {
        return IntStream.range(0, COMPANIES)
                .allMatch(i -> sink.assistantOf(administrator(i)).isPresent());
    }

    Metrics metrics(int node) {
        return new Metrics(operations.get(node), nodes.get(node).pid());
    }

    private String configuration(int operationsPort) {
        List<String> lines = new ArrayList<>(List.of(
                "mail.domain = " + DOMAIN,
                "mail.require-authentication = false",
                "imap.host = " + PostOffice.HOST,
                "imap.port = " + postOffice.imapPort(),
                "imap.encryption = none",
                "imap.user = " + LOGIN,
                "imap.password = ${env:PW}",
                "smtp.host = " + PostOffice.HOST,
                "smtp.port = " + sink.port(),
                "smtp.encryption = none",
                "database.url = " + database.getJdbcUrl("postgres", "postgres"),
                "database.user = postgres",
                "database.password = ${env:PW}",
                "bank.url = " + bank.address(),
                "web.port = 0",
                "operations.port = " + operationsPort,
                "web.completion-page = https://pay.example/complete"));
        for (int i = 0; i < COMPANIES; i++) {
            String prefix = "company.company" + i + ".";
            lines.add(prefix + "name = " + DemoCompany.NAME);
            lines.add(prefix + "administrator = " + administrator(i));
            lines.add(prefix + "bank-user = company" + i);
            lines.add(prefix + "bank-secret = ${env:PW}");
            lines.add(prefix + "sender-domains = " + domain(i));
            lines.add(prefix + "vat-ids = " + DemoCompany.VAT_ID);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String administrator(int company) {
        return "direction@" + domain(company);
    }

    private static String domain(int company) {
        return "company" + company + ".example";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Letters letters() throws IOException {
        return new Letters(PostOffice.HOST, postOffice.smtpPort());
    }

    /** A mail of a company with an invoice, from one of its many people. */
    SentMail send(Letters letters, int company, SampleInvoice invoice) {
        return sendFrom(letters, company, sent[company]++ / MAILS_A_SENDER, invoice);
    }

    /** A mail of a company with an invoice, from the person of a number. */
    SentMail sendFrom(Letters letters, int company, int person, SampleInvoice invoice) {
        String from = "person" + person + "@" + domain(company);
        String to = sink.assistantOf(administrator(company)).orElseThrow();
        Instant before = Instant.now();
        return new SentMail(letters.send(from, to, invoice), company, before);
    }

    AnswerSink sink() {
        return sink;
    }

    /** Waits until something holds; false where it does not in time. */
    static boolean await(String what, Duration patience, BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                System.err.println("in vain: " + what);
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        nodes.forEach(OwnProcess::close);
        bank.close();
        sink.close();
        postOffice.close();
        database.close();
    }
}
