package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogsTest {
    private static final String NONCE = "00112233445566778899aabbccddeeff";
    private static final String NONCE_IN_BASE64 = "MDAxMTIyMzM0NDU1NjY3Nzg4OTlhYWJiY2NkZGVlZmY=";

    private final OpenBank open = new OpenBank();

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tellByNonceWhatARequestDid() throws IOException {
        String body = Bodies.payment(open.walletId("EUR"), open.beneficiary(), "PA-1");
        Reply created = open.client.send("POST", "/payments", body, NONCE);

        Reply log = open.client.get("/logs/" + NONCE_IN_BASE64);

        assertThat(log.text("/tokenNonce")).isEqualTo(NONCE_IN_BASE64);
        assertThat(log.text("/requestMethod")).isEqualTo("POST");
        assertThat(log.text("/uriRequested")).isEqualTo("/api/payments");
        assertThat(log.text("/requestBody")).isEqualTo(body);
        assertThat(log.json().path("httpResponseCode").asInt()).isEqualTo(200);
        assertThat(log.text("/responseBody")).isEqualTo(created.body());
        assertThat(log.text("/createdAt")).isEqualTo("2026-01-14 09:00:00");
        assertThat(log.text("/login")).isEqualTo(OpenBank.USER);
    }

    @Test
    void tellOfARequestWhoseAnswerWasLost() throws IOException {
        String body = Bodies.payment(open.walletId("EUR"), open.beneficiary(), "PA-1");
        open.bank.faults().on(RequestKind.CREATE_PAYMENT).once(BankFault.answerLost());

        assertThatThrownBy(() -> open.client.send("POST", "/payments", body, NONCE))
                .isInstanceOf(IOException.class);

        assertThat(open.client.get("/logs/" + NONCE_IN_BASE64).text("/responseBody"))
                .contains("awaitingconfirmation");
    }

    @Test
    void tellNothingOfARequestThatWasLost() throws IOException {
        open.bank.faults().on(RequestKind.CREATE_WALLET).once(BankFault.requestLost());

        assertThatThrownBy(() -> open.client.send("POST", "/wallets", "{\"currency\":\"SEK\"}", NONCE))
                .isInstanceOf(IOException.class);

        assertThat(open.client.get("/logs/" + NONCE_IN_BASE64).status()).isEqualTo(404);
    }

    @Test
    void areListedAsABareArrayInOrderOfArrival() throws IOException {
        assertThat(open.client.get("/logs").status()).isEqualTo(204);
        open.client.get("/wallets?per_page=2");

        Reply logs = open.client.get("/logs");

        assertThat(logs.json().isArray()).isTrue();
        assertThat(logs.text("/1/uriRequested")).isEqualTo("/api/wallets");
        assertThat(logs.text("/1/parametersGiven")).isEqualTo("per_page=2");
    }

    @Test
    void keepOnlyTheBeginningOfALargeUpload() throws IOException {
        String body = "{\"documentType\":\"invoice\",\"tag\":\"a\",\"file\":\"" + "AAAA".repeat(100_000) + "\"}";
        open.client.send("PUT", "/payments/" + open.draft() + "/proofOfTransaction", body, NONCE);

        assertThat(open.client.get("/logs/" + NONCE_IN_BASE64).text("/requestBody"))
                .hasSize(65_536);
        assertThat(open.bank.ledger().documents().get(0).size()).isEqualTo(300_000);
    }

    @Test
    void areOfTheOwnCompanyOnly() throws IOException {
        open.client.send("GET", "/wallets", "", NONCE);

        assertThat(open.otherClient.get("/logs/" + NONCE_IN_BASE64).status()).isEqualTo(404);
    }
}
