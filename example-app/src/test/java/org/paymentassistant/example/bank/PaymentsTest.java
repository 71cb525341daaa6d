package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentsTest {
    private final OpenBank open = new OpenBank();

    @AfterEach
    void close() {
        open.close();
    }

    private String body() throws IOException {
        return Bodies.payment(open.walletId("EUR"), open.beneficiary(), "PA-1");
    }

    @Nested
    class Creating {
        @Test
        void makesAPaymentThatAwaitsConfirmation() throws IOException {
            Reply reply = open.client.post("/payments", body());

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text("/payment/status")).isEqualTo("awaitingconfirmation");
            assertThat(reply.text("/payment/createdDate")).isEqualTo("2026-01-14 09:00:00");
            assertThat(reply.text("/payment/amount/value")).isEqualTo("1234.50");
            assertThat(reply.text("/payment/desiredExecutionDate")).isEqualTo("2026-01-20");
            assertThat(reply.text("/payment/tag")).isEqualTo("PA-1");
            assertThat(reply.text("/payment/communication")).isEqualTo("Invoice R-17");
            assertThat(reply.text("/payment/priorityPaymentOption")).isEqualTo("normal");
            assertThat(reply.text("/payment/speedOption")).isEqualTo("24H");
            assertThat(reply.json().at("/payment").has("rate")).isFalse();
        }

        @Test
        void showsInTheLedger() throws IOException {
            open.client.post("/payments", body());

            assertThat(open.bank.ledger().drafts()).singleElement().satisfies(payment -> {
                assertThat(payment.company()).isEqualTo(OpenBank.USER);
                assertThat(payment.tag()).isEqualTo("PA-1");
                assertThat(payment.amount()).isEqualTo(new BigDecimal("1234.50"));
                assertThat(payment.currency()).isEqualTo("EUR");
                assertThat(payment.creditorName()).isEqualTo("Weber Werkzeuge GmbH");
                assertThat(payment.creditorAccount().value()).isEqualTo(OpenBank.GERMAN_IBAN);
                assertThat(payment.communication()).isEqualTo("Invoice R-17");
                assertThat(payment.desiredExecutionDate()).isEqualTo(LocalDate.of(2026, 1, 20));
                assertThat(payment.walletId()).isEqualTo(open.walletId("EUR"));
                assertThat(payment.toString()).doesNotContain(OpenBank.GERMAN_IBAN);
            });
        }

        @Test
        void twiceMakesTwoPayments() throws IOException {
            String body = body();
            open.client.post("/payments", body);
            open.client.post("/payments", body);

            assertThat(open.bank.ledger().paymentsTagged("PA-1")).hasSize(2);
        }

        @Test
        void fromAWalletOfAnotherCurrencyTellsTheRate() throws IOException {
            String body = Bodies.payment(open.walletId("USD"), open.beneficiary(), "fx");

            Reply reply = open.client.post("/payments", body);

            assertThat(reply.text("/payment/rate/currencyPair")).isEqualTo("USDEUR");
            assertThat(reply.text("/payment/counterValue/value")).isEqualTo("1357.95");
            assertThat(reply.text("/payment/counterValue/currency")).isEqualTo("USD");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1234.50\",\"currency\":\"EUR | 1234.50\",\"currency\":\"CHF | currency of the beneficiary",
                    "\"1234.50\" | 1234.50 | amount.value must be a string",
                    "1234.50 | 0.00 | amount.value must be positive",
                    "1234.50 | -5 | amount.value must match",
                    "1234.50 | 1234,50 | amount.value must match",
                    "1234.50 | 1234567890123 | amount.value must match",
                    "1234.50 | 1234.505 | more decimals than EUR",
                    "2026-01-20 | 2026-02-30 | desiredExecutionDate is no date",
                    "2026-01-20 | 20.01.2026 | desiredExecutionDate must match",
                    "\"24H\" | \"normal\" | priorityPaymentOption must be",
                    "\"24H\" | \"1H\" | not offered",
                    "\"SEPA\" | \"SHARE\" | not offered",
                    "\"SEPA\" | \"FREE\" | feePaymentOption is unknown",
                    "\"feeCurrency\":\"EUR\", | '' | feeCurrency is required",
                    "PA-1 | 123456789012345678901234567890123456789012345678901 | tag must have at most 50",
                    "Invoice R-17 | 12345678901234567890123456789012345678901234567890123456789012345678901234567 | communication must have at most 76",
                    "\"sourceWalletId\":\"N | \"sourceWalletId\":\"X | sourceWalletId is unknown",
                    "\"externalBankAccountId\":\"N | \"externalBankAccountId\":\"X | externalBankAccountId is unknown",
                })
        void refuses(String text, String replacement, String message) throws IOException {
            Reply reply = open.client.post("/payments", body().replace(text, replacement));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text("/error/errorMessage")).contains(message);
            assertThat(open.bank.ledger().payments()).isEmpty();
        }

        @Test
        void acceptsTheLongestTagAndCommunication() throws IOException {
            String body = body().replace("PA-1", "t".repeat(50)).replace("Invoice R-17", "c".repeat(76));

            assertThat(open.client.post("/payments", body).status()).isEqualTo(200);
        }

        @Test
        void verifiesThePayeeOnDemand() throws IOException {
            String body = body().replaceFirst("\\{", "{\"verificationOfPayee\":true,");
            Reply right = open.client.post("/payments", body);
            open.bank
                    .payees()
                    .register(new AccountNumber(OpenBank.GERMAN_IBAN), "Somebody else", HolderType.INDIVIDUAL);
            Reply wrong = open.client.post("/payments", body);

            assertThat(right.text("/payment/payeeVerification/status")).isEqualTo("SUCCESS");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.text("/error/payeeVerification/status")).isEqualTo("FAILED");
            assertThat(open.bank.ledger().payments()).hasSize(1);
        }
    }

    @Nested
    class Options {
        @Test
        void areThoseOfSepaForEurosWithinIt() throws IOException {
            String account = open.beneficiary();

            Reply reply = open.client.get("/payments/options/" + open.walletId("EUR") + "/" + account);

            JsonNode options = reply.json().at("/paymentOption/options");
            assertThat(reply.text("/paymentOption/externalBankAccountId")).isEqualTo(account);
            assertThat(options).hasSize(3);
            assertThat(options.findValuesAsText("feePaymentOption")).containsOnly("SEPA");
            assertThat(options.findValuesAsText("priorityPaymentOption")).containsExactly("48H", "24H", "instant");
        }

        @Test
        void offerSharedChargesElsewhere() throws IOException {
            String account = open.client
                    .post("/externalBankAccounts", Bodies.americanBeneficiary())
                    .text("/id");

            Reply reply = open.client.get("/payments/options/" + open.walletId("USD") + "/" + account);

            assertThat(reply.json().at("/paymentOption/options").findValuesAsText("feePaymentOption"))
                    .contains("SHARE", "OUR", "BEN");
        }

        @Test
        void needAKnownWalletAndAccount() throws IOException {
            assertThat(open.client.get("/payments/options/Nothing1/Nothing2").status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Listing {
        @Test
        void isByStatusWithOneWordThatDiffersFromTheStatusItself() throws IOException {
            String id = open.draft();

            assertThat(open.client.get("/payments/waitingconfirmation").text("/payments/0/id"))
                    .isEqualTo(id);
            assertThat(open.client.get("/payments/all").text("/payments/0/id")).isEqualTo(id);
            assertThat(open.client.get("/payments/planified").status()).isEqualTo(204);
            assertThat(open.client.get("/payments/awaitingconfirmation").status())
                    .isEqualTo(404);
        }

        @Test
        void isPageByPage() throws IOException {
            for (int i = 0; i < 5; i++) {
                open.draft("PA-" + i);
            }

            JsonNode second = open.client.get("/payments/all?per_page=2&page=2").json();

            assertThat(second.findValuesAsText("tag")).containsExactly("PA-2", "PA-3");
            assertThat(open.client.get("/payments/all?per_page=2&page=4").status())
                    .isEqualTo(204);
            assertThat(open.client.get("/payments/all?per_page=1&sort=DESC").text("/payments/0/tag"))
                    .isEqualTo("PA-4");
        }

        @Test
        void hasFiftyOnAPageByDefault() throws IOException {
            String body = body();
            for (int i = 0; i < 51; i++) {
                open.client.post("/payments", body);
            }

            assertThat(open.client.get("/payments/all").json().at("/payments")).hasSize(50);
            assertThat(open.client.get("/payments/all?page=2").json().at("/payments"))
                    .hasSize(1);
        }

        @Test
        void isBetweenDatesOfCreation() throws IOException {
            open.draft("old");
            open.clock.forward(Duration.ofDays(2));
            open.draft("new");

            assertThat(open.client
                            .get("/payments/all?fromDate=2026-01-15")
                            .json()
                            .findValuesAsText("tag"))
                    .containsExactly("new");
            assertThat(open.client.get("/payments/all?toDate=2026-01-14").json().findValuesAsText("tag"))
                    .containsExactly("old");
            assertThat(open.client.get("/payments/all?fromDate=yesterday").status())
                    .isEqualTo(400);
        }
    }

    @Nested
    class Deleting {
        @Test
        void cancelsAnUnconfirmedPaymentOnce() throws IOException {
            String id = open.draft();

            Reply first = open.client.delete("/payments/" + id);
            Reply second = open.client.delete("/payments/" + id);

            assertThat(first.text("/status")).isEqualTo("canceled");
            assertThat(second.status()).isEqualTo(400);
            assertThat(open.bank.ledger().drafts()).isEmpty();
            assertThat(open.client.get("/payments/canceled").text("/payments/0/id"))
                    .isEqualTo(id);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_CONFIRMATION")
        void isRefusedInAnyOtherStatus(PaymentStatus status) throws IOException {
            String id = open.draft();
            open.bank.setStatus(id, status);

            assertThat(open.client.delete("/payments/" + id).status()).isEqualTo(400);
            assertThat(open.client.get("/payments/" + id).text("/payment/status"))
                    .isEqualTo(status.word());
        }

        @Test
        void isRefusedForAnUnknownPayment() throws IOException {
            assertThat(open.client.delete("/payments/Nothing1").status()).isEqualTo(404);
        }
    }

    @Nested
    class Confirming {
        @Test
        void isRecordedForEveryCallEvenOfAnUnknownPayment() throws IOException {
            String id = open.draft();

            Reply reply = open.client.put("/payments/" + id + "/confirm", "");
            open.client.put("/payments/" + id + "/confirm", "");
            open.client.put("/payments/Nothing1/confirm", "");

            assertThat(reply.text("/status")).isEqualTo("planified");
            assertThat(open.bank.ledger().confirmations())
                    .extracting(LedgerConfirmation::paymentId)
                    .containsExactly(id, id, "Nothing1");
        }

        @Test
        void byAPersonIsNotACallAndNotRecorded() throws IOException {
            String id = open.draft();

            open.bank.setStatus(id, PaymentStatus.PLANNED);

            assertThat(open.client.get("/payments/planified").text("/payments/0/id"))
                    .isEqualTo(id);
            assertThat(open.bank.ledger().confirmations()).isEmpty();
        }
    }

    @Nested
    class TheExecutionDate {
        private String date(String id) throws IOException {
            return open.client.get("/payments/" + id).text("/payment/executionDate");
        }

        @Test
        void ofAnUnconfirmedPaymentMovesOnWithTime() throws IOException {
            String id = open.draft();

            assertThat(date(id)).isEqualTo("2026-01-20");
            open.clock.set("2026-01-20T15:30:00Z"); // 16:30 at the seat of the bank, after the cut-off for euros
            assertThat(date(id)).isEqualTo("2026-01-21");
            open.clock.set("2026-01-24T10:00:00Z"); // a Saturday
            assertThat(date(id)).isEqualTo("2026-01-26");
            assertThat(open.bank.ledger().drafts().get(0).executionDate()).isEqualTo(LocalDate.of(2026, 1, 26));
        }

        @Test
        void standsStillOnceAPersonConfirmed() throws IOException {
            String id = open.draft();
            open.bank.setStatus(id, PaymentStatus.PLANNED);
            open.clock.forward(Duration.ofDays(30));

            assertThat(date(id)).isEqualTo("2026-01-20");
        }

        @Test
        void inThePastBecomesTheNextPossibleOne() throws IOException {
            Reply reply = open.client.post("/payments", body().replace("2026-01-20", "2020-02-02"));

            assertThat(reply.text("/payment/executionDate")).isEqualTo("2026-01-14");
        }
    }
}
