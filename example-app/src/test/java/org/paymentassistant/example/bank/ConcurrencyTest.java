package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private final OpenBank open = new OpenBank();
    private final ExecutorService clients = Executors.newFixedThreadPool(6);

    @AfterEach
    void close() {
        clients.shutdownNow();
        open.close();
    }

    @Test
    void manyRequestsAtOnceEachHaveTheirEffectOnce() throws Exception {
        String wallet = open.walletId("EUR");
        String beneficiary = open.beneficiary();
        List<Callable<Reply>> requests = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String body = Bodies.payment(wallet, beneficiary, "PA-" + i);
            requests.add(() -> open.client.post("/payments", body));
        }

        for (Future<Reply> reply : clients.invokeAll(requests)) {
            assertThat(reply.get().status()).isEqualTo(200);
        }

        assertThat(open.bank.ledger().drafts()).hasSize(60);
        assertThat(open.bank.ledger().drafts()).extracting(LedgerPayment::tag).doesNotHaveDuplicates();
        assertThat(open.bank.ledger().requests(RequestKind.CREATE_PAYMENT)).isEqualTo(60);
    }

    @Test
    void oneSignatureUsedByManyAtOnceIsAcceptedOnce() throws Exception {
        String header = open.client.header("00112233445566778899aabbccddeeff");
        List<Callable<Reply>> requests = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            requests.add(() -> open.client.sendWithHeader("GET", "/wallets", "", header, ""));
        }

        List<Integer> statuses = new ArrayList<>();
        for (Future<Reply> reply : clients.invokeAll(requests)) {
            statuses.add(reply.get().status());
        }

        assertThat(statuses).containsOnlyOnce(200).contains(401);
    }
}
