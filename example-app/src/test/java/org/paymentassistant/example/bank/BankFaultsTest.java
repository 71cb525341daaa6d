package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankFaultsTest {
    private final OpenBank open = new OpenBank();
    private final BankFaults faults = open.bank.faults();
    private String body = "";

    @BeforeEach
    void prepare() throws IOException {
        body = Bodies.payment(open.walletId("EUR"), open.beneficiary(), "PA-1");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Reply create() throws IOException {
        return open.client.post("/payments", body);
    }

    private int payments() {
        return open.bank.ledger().payments().size();
    }

    @Test
    void areNoneAtFirst() throws IOException {
        assertThat(create().status()).isEqualTo(200);
        assertThat(faults.injected()).isZero();
    }

    @Test
    void canLoseARequestBeforeItHasAnEffect() throws IOException {
        faults.on(RequestKind.CREATE_PAYMENT).once(BankFault.requestLost());

        assertThatThrownBy(this::create).isInstanceOf(IOException.class);

        assertThat(payments()).isZero();
        assertThat(create().status()).isEqualTo(200);
        assertThat(faults.injected()).isEqualTo(1);
        assertThat(open.bank.ledger().requests(RequestKind.CREATE_PAYMENT)).isEqualTo(2);
    }

    @Test
    void canLoseTheAnswerAfterTheEffect() {
        faults.on(RequestKind.CREATE_PAYMENT).once(BankFault.answerLost());

        assertThatThrownBy(this::create).isInstanceOf(IOException.class);

        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void canApplyARequestLate() throws IOException {
        faults.on(RequestKind.CREATE_PAYMENT).once(BankFault.appliedLate(Duration.ofMinutes(10)));

        assertThatThrownBy(this::create).isInstanceOf(IOException.class);

        open.clock.forward(Duration.ofMinutes(9));
        assertThat(open.client.get("/payments/all").status()).isEqualTo(204);
        open.clock.forward(Duration.ofMinutes(1));
        assertThat(open.client.get("/payments/all").text("/payments/0/tag")).isEqualTo("PA-1");
        assertThat(payments()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 504})
    void canAnswerAnErrorInstead(int status) throws IOException {
        faults.on(RequestKind.CREATE_PAYMENT).once(BankFault.status(status));

        assertThat(create().status()).isEqualTo(status);
        assertThat(payments()).isZero();
    }

    @Test
    void canAnswerAnErrorAfterTheEffect() throws IOException {
        faults.on(RequestKind.CREATE_PAYMENT).once(BankFault.statusAfterEffect(500));

        assertThat(create().status()).isEqualTo(500);
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void canAnswerAnHtmlPage() throws IOException {
        faults.on().once(BankFault.htmlUnavailable());

        Reply reply = create();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.contentType()).startsWith("text/html");
        assertThat(payments()).isZero();
    }

    @Test
    void canBreakTheJson() throws IOException {
        faults.on(RequestKind.CREATE_PAYMENT).once(BankFault.malformedJson());

        Reply reply = create();

        assertThat(reply.status()).isEqualTo(200);
        assertThatThrownBy(reply::json).isInstanceOf(AssertionError.class);
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void canBeSlow() throws InterruptedException {
        AtomicBoolean handled = new AtomicBoolean();
        PendingCall call = new PendingCall() {
            @Override
            public Delivery proceed() {
                handled.set(true);
                return new Delivery.Lost();
            }

            @Override
            public void postpone(Duration delay) {}
        };
        Thread thread = new Thread(() -> BankFault.slow(Duration.ofDays(1)).deliver(call));
        thread.start();

        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        assertThat(handled).isFalse();
        thread.interrupt();
        thread.join();
        assertThat(handled).isTrue();
    }

    @Test
    void canLetListsLag() throws IOException {
        faults.listsLagBy(Duration.ofSeconds(30));
        open.clock.forward(Duration.ofMinutes(1));
        String id = create().text("/payment/id");

        assertThat(open.client.get("/payments/all").status()).isEqualTo(204);
        assertThat(open.client.get("/payments/" + id).status()).isEqualTo(200);
        open.clock.forward(Duration.ofSeconds(30));
        assertThat(open.client.get("/payments/all").text("/payments/0/id")).isEqualTo(id);
    }

    @Test
    void canBePutAroundEachOther() throws IOException {
        faults.on(RequestKind.CREATE_PAYMENT).once(BankFault.answerLost());
        faults.on(RequestKind.CREATE_PAYMENT).once(BankFault.slow(Duration.ofMillis(1)));

        assertThatThrownBy(this::create).isInstanceOf(IOException.class);

        assertThat(payments()).isEqualTo(1);
        assertThat(faults.injected()).isEqualTo(2);
    }

    @Test
    void strikeAsOftenAsTold() throws IOException {
        faults.on(RequestKind.LIST_WALLETS).times(2, BankFault.status(500));

        assertThat(open.client.get("/wallets").status()).isEqualTo(500);
        assertThat(open.client.get("/wallets").status()).isEqualTo(500);
        assertThat(open.client.get("/wallets").status()).isEqualTo(200);
    }

    @Test
    void strikeAlwaysUntilCleared() throws IOException {
        faults.on().always(BankFault.status(502));
        assertThat(open.client.get("/wallets").status()).isEqualTo(502);
        assertThat(create().status()).isEqualTo(502);

        faults.clear();

        assertThat(create().status()).isEqualTo(200);
    }

    @Test
    void strikeByChance() throws IOException {
        faults.on().sometimes(0.5, new Random(1), BankFault.status(500));
        int struck = 0;
        for (int i = 0; i < 40; i++) {
            struck += open.client.get("/wallets").status() == 500 ? 1 : 0;
        }

        assertThat(struck).isBetween(8, 32).isEqualTo(faults.injected());
    }
}
