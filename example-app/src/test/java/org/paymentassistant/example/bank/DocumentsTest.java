package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
    private static final String PDF =
            Base64.getEncoder().encodeToString("%PDF-1.7 ÿ?ÿ?ÿ?".getBytes(StandardCharsets.UTF_8));

    private final OpenBank open = new OpenBank();

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void canBeTheProofOfAPayment() throws IOException {
        String id = open.draft();

        Reply reply = open.client.put(
                "/payments/" + id + "/proofOfTransaction",
                "{\"documentType\":\"invoice\",\"tag\":\"R-17.pdf\",\"file\":\"" + PDF + "\"}");

        assertThat(reply.text("/id")).isEqualTo(id);
        assertThat(open.bank.ledger().documents()).singleElement().satisfies(document -> {
            assertThat(document.objectId()).isEqualTo(id);
            assertThat(document.type()).isEqualTo("invoice");
            assertThat(document.name()).isEqualTo("R-17.pdf");
            assertThat(document.mediaType()).isEqualTo("application/pdf");
            assertThat(document.size()).isEqualTo(18);
        });
    }

    @Test
    void mayContainASlashInTheirBase64() throws IOException {
        String file = Base64.getEncoder().encodeToString(new byte[] {-1, -1, -1});

        Reply reply = open.client.put(
                "/documents/upload/payment/" + open.draft() + "/invoice",
                "{\"tag\":\"a.bin\",\"file\":\"" + file + "\"}");

        assertThat(file).isEqualTo("////");
        assertThat(reply.text("/mimeType")).isEqualTo("application/octet-stream");
    }

    @Test
    void areListedAndReadOneByOne() throws IOException {
        assertThat(open.client.get("/documents").status()).isEqualTo(204);
        String account = open.beneficiary();

        String id = open.client
                .put(
                        "/documents/upload/externalBankAccount/" + account + "/identity",
                        "{\"tag\":\"passport\",\"file\":\"" + PDF + "\"}")
                .text("/id");

        assertThat(open.client.get("/documents").text("/0/id")).isEqualTo(id);
        assertThat(open.client.get("/documents/" + id).text("/name")).isEqualTo("passport");
        assertThat(open.client.get("/documents/Nothing1").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "payment, passport, 400",
        "wallet, invoice, 400",
        "externalBankAccount, invoice, 400",
        "externalBankAccount, identity, 404"
    })
    void areRefusedWhereTheyDoNotBelong(String object, String type, int status) throws IOException {
        Reply reply = open.client.put(
                "/documents/upload/" + object + "/" + open.draft() + "/" + type,
                "{\"tag\":\"a\",\"file\":\"" + PDF + "\"}");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(open.bank.ledger().documents()).isEmpty();
    }

    @Test
    void areRefusedIfTheyAreNoBase64() throws IOException {
        Reply reply = open.client.put(
                "/payments/" + open.draft() + "/proofOfTransaction",
                "{\"documentType\":\"invoice\",\"tag\":\"a\",\"file\":\"***\"}");

        assertThat(reply.text("/error/errorMessage")).isEqualTo("file must be Base64");
    }
}
