package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalletsTest {
    private final OpenBank open = new OpenBank();

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void areListedInAShortForm() throws IOException {
        JsonNode first = open.client.get("/wallets").json().at("/wallets/0");

        assertThat(first.properties().stream().map(field -> field.getKey()))
                .containsExactly("id", "tag", "currency", "bookingAmount", "valueAmount", "dateLastFinancialMovement");
        assertThat(first.path("currency").asText()).isEqualTo("EUR");
        assertThat(first.at("/bookingAmount/value").asText()).isEqualTo("100000.00");
        assertThat(first.path("dateLastFinancialMovement").asText()).isEqualTo("2026-01-14");
    }

    @Test
    void areListedAs204WhenThereAreNone() throws IOException {
        Reply reply = open.otherClient.get("/wallets");

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void areListedPageByPageUntil204() throws IOException {
        assertThat(open.client.get("/wallets?per_page=3").json().at("/wallets")).hasSize(3);
        assertThat(open.client.get("/wallets?per_page=3&page=2").json().at("/wallets"))
                .hasSize(1);
        assertThat(open.client.get("/wallets?per_page=3&page=3").status()).isEqualTo(204);
    }

    @Test
    void areListedBackwardsOnDemand() throws IOException {
        assertThat(open.client.get("/wallets?sort=DESC").text("/wallets/0/currency"))
                .isEqualTo("USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "per_page=-1", "sort=desc"})
    void areNotListedWithWrongParameters(String parameter) throws IOException {
        assertThat(open.client.get("/wallets?" + parameter).status()).isEqualTo(400);
    }

    @Test
    void showHolderAndAccountNumberOneByOne() throws IOException {
        Reply reply = open.client.get("/wallets/" + open.walletId("CHF"));

        assertThat(reply.text("/wallet/currency")).isEqualTo("CHF");
        assertThat(reply.text("/wallet/status")).isEqualTo("authorized");
        assertThat(reply.text("/wallet/holder/name")).isEqualTo("Acme SA");
        assertThat(new AccountNumber(reply.text("/wallet/accountNumber")).isIban())
                .isTrue();
    }

    @Test
    void showTheirBalance() throws IOException {
        String id = open.walletId("GBP");

        Reply reply = open.client.get("/wallets/" + id + "/balance/2026-01-14");

        assertThat(reply.text("/wallet/id")).isEqualTo(id);
        assertThat(reply.text("/wallet/balance/closingDate")).isEqualTo("2026-01-14");
        assertThat(reply.text("/wallet/balance/bookingAmount/currency")).isEqualTo("GBP");
        assertThat(open.client.get("/wallets/" + id + "/balance/14.01.2026").status())
                .isEqualTo(400);
    }

    @Test
    void areAnsweredWith204WhenUnknown() throws IOException {
        assertThat(open.client.get("/wallets/Nothing1").status()).isEqualTo(204);
    }

    @Test
    void canBeCreated() throws IOException {
        Reply reply = open.otherClient.post("/wallets", "{\"currency\":\"SEK\",\"tag\":\"Sweden\"}");

        assertThat(reply.text("/currency")).isEqualTo("SEK");
        assertThat(new AccountNumber(reply.text("/accountNumber")).isIban()).isTrue();
        assertThat(open.otherClient.get("/wallets").text("/wallets/0/tag")).isEqualTo("Sweden");
    }
}
