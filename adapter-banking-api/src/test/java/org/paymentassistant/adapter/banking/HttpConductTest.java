package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.PaymentInitiationContract;
import org.paymentassistant.tck.Samples;

/** How both APIs are spoken to: a server on loopback that is slow, hostile or no bank at all. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HttpConductTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String TOKEN = "very-secret-token";

    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable part : opened) {
            part.close();
        }
    }

    @FunctionalInterface
    private interface Manner {
        void answer(Socket client) throws Exception;
    }

    /** A server that treats each connection in one manner, and counts them. */
    private final class Server implements AutoCloseable {
        final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        final List<Socket> clients = new CopyOnWriteArrayList<>();

        Server(Manner manner) throws IOException {
            opened.add(this);
            Thread thread = new Thread(() -> accept(manner), "hostile-server");
            thread.setDaemon(true);
            thread.start();
        }

        private void accept(Manner manner) {
            while (!socket.isClosed()) {
                try {
                    Socket client = socket.accept();
                    clients.add(client);
                    Thread thread = new Thread(() -> serve(manner, client), "hostile-connection");
                    thread.setDaemon(true);
                    thread.start();
                } catch (IOException e) {
                    return;
                }
            }
        }

        private void serve(Manner manner, Socket client) {
            try (client) {
                manner.answer(client);
            } catch (Exception e) {
                // the client went away, which is what is tested
            }
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/api");
        }

        @Override
        public void close() throws IOException {
            socket.close();
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private RevolutDrafts bankAt(URI address) {
        RevolutDrafts bank = RevolutDrafts.connect(RevolutSettings.of(address, company -> TOKEN)
                .withTimeouts(Duration.ofSeconds(1), PATIENCE)
                .withPauseBeforeRetry(Duration.ofMillis(5)));
        opened.add(bank);
        return bank;
    }

    private static SubmissionResult submit(RevolutDrafts bank) {
        PaymentInstruction instruction = DraftSamples.instruction(1);
        CounterpartyId id = CounterpartyId.of(
                        "0d5e2f2c-9a3b-4d6e-8f10-111111111111", "0d5e2f2c-9a3b-4d6e-8f10-222222222222")
                .orElseThrow();
        Beneficiary beneficiary = new Beneficiary(
                id.beneficiaryId(),
                instruction.creditor().name(),
                instruction.creditor().account(),
                Samples.EUR);
        return bank.payments().submit(Samples.company(), PaymentInitiationContract.TAG, instruction, beneficiary);
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        client.getOutputStream().flush();
    }

    private static void readRequest(Socket client) throws IOException {
        byte[] buffer = new byte[8192];
        int read = client.getInputStream().read(buffer);
        if (read < 0) {
            throw new IOException("nothing was asked");
        }
    }

    private static String json(int status, String body) {
        return head(status, "") + body.length() + "\r\nConnection: close\r\n\r\n" + body;
    }

    private static String head(int status, String more) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\n" + more + "Content-Length: ";
    }

    @Test
    void waitsForNoAnswerLongerThanItsLimit() throws IOException {
        Server silent = new Server(client -> Thread.sleep(60_000));

        Instant start = Instant.now();
        assertThat(submit(bankAt(silent.address()))).isEqualTo(new SubmissionResult.InDoubt());
        assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE.multipliedBy(12));
    }

    @Test
    void countsTheWholeAnswerAndNotItsFirstByte() throws IOException {
        Server dripping = new Server(client -> {
            readRequest(client);
            say(client, head(201, "") + "1000\r\n\r\n{\"id\":\"");
            for (int i = 0; i < 600; i++) {
                say(client, "a");
                Thread.sleep(100);
            }
        });

        Instant start = Instant.now();
        assertThat(submit(bankAt(dripping.address()))).isEqualTo(new SubmissionResult.InDoubt());
        assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE.multipliedBy(12));
    }

    @Test
    void takesNoAnswerWithoutEnd() throws IOException {
        Server endless = new Server(client -> {
            readRequest(client);
            say(client, "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n[");
            OutputStream out = client.getOutputStream();
            byte[] zeros = "0,".repeat(32_768).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < 10_000; i++) {
                out.write(zeros);
            }
        });

        assertThatThrownBy(() -> bankAt(endless.address()).accounts().accounts(Samples.company()))
                .isInstanceOf(TransientAssistantException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) throws IOException {
        Server other = new Server(client -> {
            readRequest(client);
            say(client, json(201, "{\"id\":\"stolen\"}"));
        });
        Server redirecting = new Server(client -> {
            readRequest(client);
            say(
                    client,
                    head(status, "Location: " + other.address() + "/payment-drafts\r\n")
                            + "0\r\nConnection: close\r\n\r\n");
        });

        assertThat(submit(bankAt(redirecting.address()))).isEqualTo(new SubmissionResult.Unavailable());
        assertThat(other.clients).isEmpty();
    }

    @Test
    void believesNoCertificateThatNobodyVouchesFor() throws Exception {
        SelfSigned server = SelfSigned.start();
        opened.add(server);

        assertThat(submit(bankAt(server.address()))).isEqualTo(new SubmissionResult.Unavailable());
        assertThat(server.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bank.example/api",
                "http://127.0.0.1.bank.example/api",
                "ftp://bank.example/api",
                "https://user:pw@bank.example/api",
                "https://bank.example/api?x=1",
                "https:///api"
            })
    void refusesAnAddressThatIsNotSafe(String address) {
        assertThatThrownBy(() -> RevolutSettings.of(URI.create(address), company -> TOKEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pw");
    }

    @Test
    void sendsNothingForAWhileWhereTheBankFailsAgainAndAgain() throws IOException {
        Server failing = new Server(client -> {
            readRequest(client);
            say(client, json(500, "{}"));
        });
        RevolutDrafts bank = bankAt(failing.address());
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> bank.accounts().accounts(Samples.company()))
                    .isInstanceOf(TransientAssistantException.class);
        }
        int before = failing.clients.size();

        assertThat(submit(bank)).isEqualTo(new SubmissionResult.Unavailable());
        assertThat(failing.clients).hasSize(before);
        assertThat(before).isLessThanOrEqualTo(10);
    }

    @Test
    void leavesTheBankAloneAsLongAsItAsks() throws IOException {
        Server busy = new Server(client -> {
            readRequest(client);
            say(client, head(429, "Retry-After: 120\r\n") + "2\r\nConnection: close\r\n\r\n{}");
        });
        RevolutDrafts bank = bankAt(busy.address());

        assertThat(submit(bank)).isEqualTo(new SubmissionResult.Unavailable());
        assertThat(submit(bank)).isEqualTo(new SubmissionResult.Unavailable());
        assertThatThrownBy(() -> bank.accounts().accounts(Samples.company()))
                .isInstanceOf(TransientAssistantException.class);
        assertThat(busy.clients).hasSize(1);
    }

    @Test
    void sendsADraftOnceWhateverTheConnectionDoes() throws IOException {
        Server cutting = new Server(HttpConductTest::readRequest);
        RevolutDrafts bank = bankAt(cutting.address());

        assertThat(submit(bank)).isEqualTo(new SubmissionResult.InDoubt());
        // one for the draft; the look for it afterwards may be repeated
        assertThat(cutting.clients).hasSizeBetween(2, 9);
    }

    @Test
    void showsNoTokenThatCannotStandInAHeader() throws IOException {
        Server bank = new Server(client -> say(client, json(200, "[]")));
        RevolutDrafts drafts = RevolutDrafts.connect(RevolutSettings.of(bank.address(), company -> TOKEN + "\r\nX: y"));
        opened.add(drafts);

        assertThatThrownBy(() -> drafts.accounts().accounts(Samples.company()))
                .isInstanceOf(PermanentAssistantException.class)
                .hasMessageNotContaining(TOKEN);
        assertThat(bank.clients).isEmpty();
    }

    @Test
    void asksForATokenOnlyWhenThereIsSomethingToAsk() {
        List<String> asked = new ArrayList<>();
        RevolutDrafts drafts =
                RevolutDrafts.connect(RevolutSettings.of(URI.create("http://127.0.0.1:9/api"), company -> {
                    asked.add(company.value());
                    return TOKEN;
                }));
        opened.add(drafts);

        assertThat(asked).isEmpty();
        assertThat(RevolutSettings.of(URI.create("http://127.0.0.1:9/api"), company -> TOKEN)
                        .toString())
                .doesNotContain(TOKEN);
        assertThat(new RequestSigner.Signed("Authorization", TOKEN, "").toString())
                .doesNotContain(TOKEN);
        assertThat(BankCall.form("/auth/token", java.util.Map.of("refresh_token", TOKEN))
                        .toString())
                .doesNotContain(TOKEN);
    }

    /** An HTTPS server with a certificate of its own making. */
    private static final class SelfSigned implements AutoCloseable {
        private final com.github.tomakehurst.wiremock.WireMockServer server =
                new com.github.tomakehurst.wiremock.WireMockServer(
                        com.github.tomakehurst.wiremock.core.WireMockConfiguration.options()
                                .dynamicPort()
                                .dynamicHttpsPort()
                                .bindAddress("127.0.0.1"));

        static SelfSigned start() {
            SelfSigned started = new SelfSigned();
            started.server.start();
            return started;
        }

        URI address() {
            return URI.create("https://127.0.0.1:" + server.httpsPort() + "/api");
        }

        int requests() {
            return server.getAllServeEvents().size();
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
