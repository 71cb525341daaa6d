package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every request meets: routing, signature, forbidden characters, the shapes of answers and errors. */
class FrontDoorTest {
    private static final String NONCE = "00112233445566778899aabbccddeeff";

    private OpenBank open = new OpenBank();

    @AfterEach
    void close() {
        open.close();
    }

    private void reopen(AnswerShape answers, ErrorShape errors) {
        open.close();
        open = new OpenBank(settings -> settings.withShapes(answers, errors));
    }

    @Nested
    class AnUnknownPath {
        @ParameterizedTest
        @ValueSource(strings = {"/wallet", "/wallets/N1/balance", "/", "/payments/N1/execute"})
        void getsAnHtmlPageOfService503(String path) throws IOException {
            Reply reply = open.client.get(path);

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.contentType()).startsWith("text/html");
            assertThat(open.bank.ledger().requests(RequestKind.UNROUTED)).isEqualTo(1);
        }

        @Test
        void alsoIsAKnownPathWithAMethodThatItLacks() throws IOException {
            assertThat(open.client.put("/wallets", "{}").status()).isEqualTo(503);
        }
    }

    @Nested
    class ASignature {
        @Test
        void isNeededForEveryCall() throws IOException {
            Reply reply = open.client.sendWithHeader("GET", "/wallets", "", "", "");

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.contentType()).startsWith("application/json");
            assertThat(reply.text("/error/errorType")).isEqualTo("Unauthorized");
        }

        @Test
        void isRefusedWhenItIsSentAgain() throws IOException {
            String header = open.client.header(NONCE);

            assertThat(open.client
                            .sendWithHeader("GET", "/wallets", "", header, "")
                            .status())
                    .isEqualTo(200);
            assertThat(open.client
                            .sendWithHeader("GET", "/wallets", "", header, "")
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void isRefusedWhenItIsTooOld() throws IOException {
            String header = open.client.header(NONCE);
            open.clock.forward(Duration.ofMinutes(6));

            assertThat(open.client
                            .sendWithHeader("GET", "/wallets", "", header, "")
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void ofAnotherSecretIsRefused() throws IOException {
            BankClient thief = new BankClient(open.bank.address(), open.clock, OpenBank.USER, "guess");

            assertThat(thief.get("/wallets").status()).isEqualTo(401);
        }

        @Test
        void showsEachCompanyItsOwnThingsOnly() throws IOException {
            String payment = open.draft();

            assertThat(open.otherClient.get("/wallets").status()).isEqualTo(204);
            assertThat(open.otherClient.get("/payments/" + payment).status()).isEqualTo(404);
        }
    }

    @Nested
    class AForbiddenCharacter {
        @ParameterizedTest
        @ValueSource(strings = {"&", "<", ">", "%", "?", "\\\\", "/", "|"})
        void inATextOfTheBodyIsRefused(String character) throws IOException {
            String body = Bodies.payment(open.walletId("EUR"), open.beneficiary(), "2026" + character + "0042");

            Reply reply = open.client.post("/payments", body);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text("/error/errorMessage")).startsWith("tag contains one of the characters");
            assertThat(open.bank.ledger().payments()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/wallets/a%2Fb", "/payments/all?fromDate=2026%2F01%2F01", "/payments/a%26b"})
        void inThePathOrAParameterIsRefused(String path) throws IOException {
            assertThat(open.client.get(path).status()).isEqualTo(400);
        }

        @Test
        void isFoundAtAnyDepth() throws IOException {
            String body = Bodies.beneficiary().replace("Weber Werkzeuge", "Weber & Sohn");

            assertThat(open.client.post("/externalBankAccounts", body).text("/error/errorType"))
                    .isEqualTo("Forbidden character");
        }
    }

    @Nested
    class ABody {
        @ParameterizedTest
        @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"tag\":\"a\",\"tag\":\"b\"}", "{} {}"})
        void thatIsNotOneJsonObjectIsRefused(String body) throws IOException {
            assertThat(open.client.post("/payments", body).status()).isEqualTo(400);
        }
    }

    @Nested
    class TheShape {
        @ParameterizedTest
        @CsvSource({
            "AS_DOCUMENTED, /wallet/id, /id, /payment/id, /id",
            "WRAPPED, /wallet/id, /account/id, /payment/id, /payment/id",
            "BARE, /id, /id, /id, /id"
        })
        void ofObjectsCanBeVaried(AnswerShape shape, String wallet, String account, String created, String deleted)
                throws IOException {
            reopen(shape, ErrorShape.BARE);
            String walletId = open.walletId("EUR");
            Reply accountReply = open.client.post("/externalBankAccounts", Bodies.beneficiary());
            String accountId = accountReply.text(account);
            Reply payment = open.client.post("/payments", Bodies.payment(walletId, accountId, "t"));
            String paymentId = payment.text(created);

            assertThat(open.client.get("/wallets/" + walletId).text(wallet)).isEqualTo(walletId);
            assertThat(accountId).matches("N[A-Za-z0-9]{6}");
            assertThat(paymentId).matches("N[A-Za-z0-9]{6}");
            assertThat(open.client.delete("/payments/" + paymentId).text(deleted))
                    .isEqualTo(paymentId);
        }

        @ParameterizedTest
        @EnumSource(AnswerShape.class)
        void ofListsStaysTheSame(AnswerShape shape) throws IOException {
            reopen(shape, ErrorShape.BARE);

            assertThat(open.client.get("/wallets").json().at("/wallets")).hasSize(4);
        }

        @ParameterizedTest
        @CsvSource({"BARE, ''", "LOWER_CASE, /error", "CAPITALISED, /Error"})
        void ofErrorsCanBeVaried(ErrorShape shape, String envelope) throws IOException {
            reopen(AnswerShape.AS_DOCUMENTED, shape);

            Reply reply = open.client.get("/payments/Nothing1");

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.json().at(envelope + "/errorCode").isInt()).isTrue();
            assertThat(reply.text(envelope + "/errorType")).isNotEmpty();
            assertThat(reply.text(envelope + "/errorMessage")).isNotEmpty();
            assertThat(reply.text(envelope + "/link")).startsWith("https://");
        }
    }
}
