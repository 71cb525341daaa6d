package org.paymentassistant.adapter.banking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.domain.payment.ChargeBearer;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.RemittanceInformation;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

class PaymentInitiationTest {

    private static final DraftId TAG = new DraftId("draft0001");
    private static final String CREATED =
            "{\"payment\":{\"id\":\"N5\",\"status\":\"awaitingconfirmation\",\"tag\":\"draft0001\"}}";

    private final Bank bank = new Bank();

    PaymentInitiationTest() {
        options("{\"priorityPaymentOption\":\"48H\",\"feePaymentOption\":\"SEPA\"}");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    static Stream<ResponseDefinitionBuilder> answersInDoubt() {
        return Stream.of(
                Bank.status(500, "{\"error\":{\"errorCode\":99}}"),
                Bank.status(502, "<html>"),
                Bank.status(503, "<html>"),
                Bank.status(504, ""),
                Bank.status(408, "{}"),
                Bank.ok("{\"payment\":{\"id\":\"N5\",\"sta"),
                Bank.ok("{\"payment\":{\"id\":5,\"tag\":\"draft0001\"}}"),
                Bank.ok("{\"payment\":{\"id\":\"N5\",\"tag\":\"another01\"}}"),
                Bank.ok("[]"),
                Bank.status(204, ""),
                Bank.ok(CREATED).withFixedDelay(6000),
                Bank.ok(CREATED).withChunkedDribbleDelay(10, 8000),
                Bank.ok("{\"a\":\"" + "x".repeat(9_000_000) + "\"}"));
    }

    static Stream<ResponseDefinitionBuilder> answersThatTurnAway() {
        return Stream.of(
                Bank.status(401, "{\"error\":{\"errorCode\":3}}"),
                Bank.status(403, "{}"),
                Bank.status(404, "<html>"),
                Bank.status(429, "{}").withHeader("Retry-After", "60"),
                aResponse().withStatus(302).withHeader("Location", "https://elsewhere.example/"));
    }

    @Nested
    class Submitting {

        @Test
        void sendsWhatTheBankTakes() {
            answer(Bank.ok(CREATED));

            assertThat(submit(payment("Facture 2026/0042 – été & <hiver>", ChargeBearer.SLEV)))
                    .isEqualTo(new SubmissionResult.Accepted(new BankDraftId("N5")));
            assertThat(sent())
                    .isEqualTo("{\"sourceWalletId\":\"W1\",\"externalBankAccountId\":\"B1\","
                            + "\"amount\":{\"value\":\"1234.56\",\"currency\":\"EUR\"},"
                            + "\"desiredExecutionDate\":\"2026-03-31\",\"feeCurrency\":\"EUR\","
                            + "\"feePaymentOption\":\"SEPA\",\"priorityPaymentOption\":\"48H\",\"tag\":\"draft0001\","
                            + "\"communication\":\"Facture 2026-0042 - ete + (hiver)\"}");
        }

        @Test
        void understandsAnAnswerWithoutEnvelope() {
            answer(Bank.status(201, "{\"id\":\"N5\",\"tag\":\"draft0001\"}"));

            assertThat(submit()).isEqualTo(new SubmissionResult.Accepted(new BankDraftId("N5")));
        }

        @Test
        void neverAsksForADayThatHasPassed() {
            answer(Bank.ok(CREATED));
            PaymentInstruction late = with(payment("x", ChargeBearer.SLEV), LocalDate.of(2026, 2, 1));

            submit(late);

            assertThat(sent()).contains("\"desiredExecutionDate\":\"2026-03-10\"");
        }

        @Test
        void cutsTheTextButNoNumber() {
            answer(Bank.ok(CREATED));

            submit(payment("word ".repeat(14) + "R-123456789", ChargeBearer.SLEV));

            assertThat(sent()).contains("word word\"}").doesNotContain("R-1");
        }

        @Test
        void quotesOurIdWhereNothingOfTheTextCanBeWritten() {
            answer(Bank.ok(CREATED));

            submit(payment("発票", ChargeBearer.SLEV));

            assertThat(sent()).contains("\"communication\":\"E2E1\"");
        }

        @Test
        void tellsWhatTheBankSaysOnOneLine() {
            answer(Bank.status(
                    400,
                    "{\"Error\":{\"errorCode\":1,\"errorMessage\":\"amount\\n\\u001b[31m \\u202eis too large\"}}"));

            assertThat(submit()).isEqualTo(new SubmissionResult.Refused("amount [31m is too large"));
        }

        @ParameterizedTest
        @MethodSource("org.paymentassistant.adapter.banking.PaymentInitiationTest#answersInDoubt")
        void isInDoubtAndSendsNothingAgain(ResponseDefinitionBuilder answer) {
            answer(answer);

            assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
            assertThat(bank.requests("POST")).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(Fault.class)
        void isInDoubtWhereTheConnectionBreaks(Fault fault) {
            answer(aResponse().withFault(fault));

            assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
            assertThat(bank.requests("POST")).hasSizeLessThanOrEqualTo(1);
        }

        @ParameterizedTest
        @MethodSource("org.paymentassistant.adapter.banking.PaymentInitiationTest#answersThatTurnAway")
        void isUnavailableWhereTheBankTurnsAway(ResponseDefinitionBuilder answer) {
            answer(answer);

            assertThat(submit()).isEqualTo(new SubmissionResult.Unavailable());
            assertThat(bank.requests("POST")).hasSize(1);
        }

        @Test
        void learnsFromTheBanksLogWhatTheLostAnswerSaid() {
            answer(aResponse().withFault(Fault.EMPTY_RESPONSE));
            log(200, CREATED);
            assertThat(submit()).isEqualTo(new SubmissionResult.Accepted(new BankDraftId("N5")));

            log(400, "{\"error\":{\"errorMessage\":\"no\"}}");
            assertThat(submit()).isEqualTo(new SubmissionResult.Refused("no"));
        }

        @Test
        void staysInDoubtWhereTheLogDoesNotSay() {
            answer(aResponse().withFault(Fault.EMPTY_RESPONSE));
            for (String body : new String[] {"", "<html>", "{\"id\":\"N5\"}", CREATED.replace("0001", "0002")}) {
                log(200, body);
                assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
            }
            log(500, "{}");
            assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
            log(401, "{}");
            assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
        }

        private void log(int status, String body) {
            String log =
                    "{\"tokenNonce\":\"{{request.pathSegments.[2]}}\",\"httpResponseCode\":%d,\"responseBody\":\"%s\"}";
            bank.server.stubFor(get(urlPathMatching("/api/logs/.*"))
                    .willReturn(Bank.ok(log.formatted(status, body.replace("\"", "\\\"")))
                            .withTransformers("response-template")));
        }

        @Test
        void isUnavailableWhereNobodyListens() {
            try (BankingApi nobody =
                    BankingApi.connect(BankingApiSettings.of(URI.create("http://127.0.0.1:9/api"), "acme", "secret"))) {
                assertThat(nobody.payments()
                                .submit(Samples.company(), TAG, payment("x", ChargeBearer.SLEV), beneficiary()))
                        .isEqualTo(new SubmissionResult.Unavailable());
            }
        }

        @Test
        void isUnavailableWhereTheOptionsCannotBeRead() {
            bank.server.resetMappings();
            bank.server.stubFor(
                    get(urlPathEqualTo("/api/payments/options/W1/B1")).willReturn(Bank.status(500, "{}")));

            assertThat(submit()).isEqualTo(new SubmissionResult.Unavailable());
            assertThat(bank.requests("POST")).isEmpty();
        }

        @Test
        void isRefusedWhereTheBankKnowsNoneOfTheAccounts() {
            bank.server.stubFor(get(urlPathEqualTo("/api/payments/options/W1/B1"))
                    .willReturn(Bank.status(404, "{\"error\":{\"errorCode\":4}}")));

            assertThat(submit()).isInstanceOf(SubmissionResult.Refused.class);
            assertThat(bank.requests("POST")).isEmpty();
        }

        @Test
        void throwsWhereTheCompanyHasNoAccess() {
            BankingApiSettings settings =
                    BankingApiSettings.of(URI.create(bank.server.baseUrl() + "/api"), company -> Optional.empty());
            try (BankingApi api = BankingApi.connect(settings)) {
                assertThatThrownBy(() -> api.payments().findByTag(Samples.company(), TAG))
                        .isInstanceOf(PermanentAssistantException.class)
                        .hasMessageContaining("company-1");
            }
        }
    }

    @Nested
    class Choosing {

        @Test
        void neverTakesAnInstantOrUrgentSpeed() {
            options("{\"priorityPaymentOption\":\"instant\",\"feePaymentOption\":\"SEPA\"},"
                    + "{\"priorityPaymentOption\":\"1H\",\"feePaymentOption\":\"SEPA\"}");

            assertThat(submit()).isInstanceOf(SubmissionResult.Refused.class);
            assertThat(bank.requests("POST")).isEmpty();
        }

        @Test
        void takesTheCheapestAndOfEqualOnesTheFaster() {
            answer(Bank.ok(CREATED));
            options(option("48H", "SHARE", "0.00") + "," + option("24H", "SHARE", "0.00") + ","
                    + option("24H", "OUR", "0.00"));
            submit(payment("x", ChargeBearer.SHAR));
            assertThat(sent()).contains("\"feeCurrency\":\"CHF\"", "\"SHARE\"", "\"24H\"");

            options(option("48H", "SHARE", "0.00") + "," + option("24H", "SHARE", "0.01"));
            submit(payment("x", ChargeBearer.SHAR));
            assertThat(sent()).contains("\"48H\"");
        }

        @Test
        void takesNoOtherBearerOfChargesThanTheOneToBear() {
            options(option("24H", "SHARE", "0.00"));

            assertThat(submit(payment("x", ChargeBearer.DEBT))).isInstanceOf(SubmissionResult.Refused.class);
        }

        @Test
        void takesNoOptionForLargerAmounts() {
            options("{\"priorityPaymentOption\":\"24H\",\"feePaymentOption\":\"SEPA\","
                    + "\"minimumAmountTarget\":{\"value\":\"1234.57\",\"currency\":\"EUR\"}}");

            assertThat(submit()).isInstanceOf(SubmissionResult.Refused.class);
        }

        private static String option(String speed, String fee, String cost) {
            return "{\"priorityPaymentOption\":\"%s\",\"feePaymentOption\":\"%s\",\"priorityCost\":{\"value\":\"%s\"},\"feeCost\":{\"currency\":\"CHF\"}}"
                    .formatted(speed, fee, cost);
        }
    }

    @Nested
    class LookingUp {

        @Test
        void readsEveryStatusWord() {
            bank.list(
                    "/payments/all",
                    "{\"payments\":[" + entry("A", "awaitingconfirmation") + "," + entry("B", "waitingconfirmation")
                            + ","
                            + entry("C", "planified") + "," + entry("D", "canceled") + "," + entry("E", "refused") + ","
                            + entry("F", "never heard of") + ",{\"id\":\"G\",\"tag\":null},{\"id\":\"H\"}]}");

            assertThat(bank.api.payments().findByTag(Samples.company(), TAG))
                    .extracting(BankDraft::state)
                    .containsExactly(
                            BankDraft.State.UNCONFIRMED,
                            BankDraft.State.UNCONFIRMED,
                            BankDraft.State.CONFIRMED,
                            BankDraft.State.DELETED,
                            BankDraft.State.REFUSED,
                            BankDraft.State.CONFIRMED);
        }

        @Test
        void showsADraftOnceThatMovedBetweenPages() {
            bank.server.stubFor(get(urlPathEqualTo("/api/payments/all"))
                    .willReturn(aResponse().withStatus(204)));
            for (String page : new String[] {"1", "2"}) {
                bank.server.stubFor(get(urlPathEqualTo("/api/payments/all"))
                        .withQueryParam("page", com.github.tomakehurst.wiremock.client.WireMock.equalTo(page))
                        .willReturn(Bank.ok("{\"payments\":[" + entry("A", "planified") + "]}")));
            }

            assertThat(bank.api.payments().findByTag(Samples.company(), TAG)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "{\"payments\":{}}",
                    "{\"payments\":[7]}",
                    "{\"payments\":[{\"id\":\"A\",\"tag\":7}]}",
                    "{\"payments\":[{\"id\":7,\"tag\":\"draft0001\",\"status\":\"planified\"}]}",
                    "{\"payments\":[{\"id\":\"A\",\"tag\":\"draft0001\"}]}",
                    "{\"payments\":[",
                    "<html>"
                })
        void ratherFailsThanFindsNothing(String list) {
            bank.list("/payments/all", list);

            assertThatThrownBy(() -> bank.api.payments().findByTag(Samples.company(), TAG))
                    .isInstanceOf(TransientAssistantException.class);
        }

        @Test
        void looksBackAsFarAsItIsTold() {
            bank.list("/payments/all", "[]");

            assertThat(bank.api.payments().findByTag(Samples.company(), TAG)).isEmpty();
            assertThat(bank.requests().get(0).getUrl()).contains("fromDate=2025-11-30");
        }

        @Test
        void failsAfterItsEnd() {
            bank.list("/payments/all", "[]");
            bank.api.close();

            assertThatThrownBy(() -> bank.api.payments().findByTag(Samples.company(), TAG))
                    .isInstanceOf(TransientAssistantException.class);
        }

        @Test
        void failsWhereTheListIsNotFound() {
            bank.server.stubFor(get(urlPathEqualTo("/api/payments/all")).willReturn(Bank.status(404, "{}")));

            assertThatThrownBy(() -> bank.api.payments().findByTag(Samples.company(), TAG))
                    .isInstanceOf(TransientAssistantException.class);
        }

        private static String entry(String id, String status) {
            return "{\"id\":\"%s\",\"tag\":\"draft0001\",\"status\":\"%s\"}".formatted(id, status);
        }
    }

    @Nested
    class Deleting {

        @Test
        void deletesNoPaymentOfOthers() {
            bank.get200("/payments/N5", "{\"id\":\"N5\",\"status\":\"awaitingconfirmation\",\"tag\":\"rent, march\"}");

            assertThatThrownBy(() -> bank.api.payments().deleteUnconfirmed(Samples.company(), new BankDraftId("N5")))
                    .isInstanceOf(PermanentAssistantException.class);
            assertThat(bank.requests("DELETE")).isEmpty();
        }

        @Test
        void asksTheBankNothingAboutWhatCannotBeAnId() {
            bank.api.payments().deleteUnconfirmed(Samples.company(), new BankDraftId("../wallets"));

            assertThat(bank.requests()).isEmpty();
        }

        @Test
        void saysThatADraftIsStillThere() {
            bank.get200("/payments/N5", CREATED);

            assertThatThrownBy(() -> bank.api.payments().deleteUnconfirmed(Samples.company(), new BankDraftId("N5")))
                    .isInstanceOf(TransientAssistantException.class);
            assertThat(bank.requests("DELETE")).hasSize(1);
        }
    }

    private SubmissionResult submit() {
        return submit(payment("Invoice 7", ChargeBearer.SLEV));
    }

    private SubmissionResult submit(PaymentInstruction instruction) {
        return bank.api.payments().submit(Samples.company(), TAG, instruction, beneficiary());
    }

    private String sent() {
        return bank.requests("POST").get(0).getBodyAsString();
    }

    private void answer(ResponseDefinitionBuilder answer) {
        bank.server.stubFor(post(urlPathEqualTo("/api/payments")).willReturn(answer));
    }

    private void options(String options) {
        bank.get200("/payments/options/W1/B1", "{\"paymentOption\":{\"options\":[" + options + "]}}");
    }

    private static PaymentInstruction payment(String text, ChargeBearer bearer) {
        PaymentInstruction sample = DraftSamples.instruction(1);
        return new PaymentInstruction(
                new BankAccountId("W1"),
                sample.creditor(),
                sample.instructedAmount(),
                sample.requestedExecutionDate(),
                new RemittanceInformation.Unstructured(text),
                sample.endToEndId(),
                bearer);
    }

    private static PaymentInstruction with(PaymentInstruction payment, LocalDate date) {
        return new PaymentInstruction(
                payment.debtorAccount(),
                payment.creditor(),
                payment.instructedAmount(),
                date,
                payment.remittanceInformation(),
                payment.endToEndId(),
                payment.chargeBearer());
    }

    private static Beneficiary beneficiary() {
        Creditor creditor = DraftSamples.creditor();
        return new Beneficiary(new BeneficiaryId("B1"), creditor.name(), creditor.account(), Samples.EUR);
    }
}
