package org.paymentassistant.adapter.banking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.account.LocalAccountNumbers;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.tck.PayeeVerificationContract;
import org.paymentassistant.tck.Samples;

class PayeeVerificationTest implements PayeeVerificationContract {

    private static final String PATH = "/api/externalBankAccounts";

    private final Bank bank = new Bank();

    @AfterEach
    void close() {
        bank.close();
    }

    @Override
    public PayeeVerification payeeVerification() {
        String holder = HOLDER.value();
        answer("BE68539007547034", ".*", 5, Bank.status(400, refusal("\"status\":\"FAILED\"")));
        answer("BE68539007547034", "Brasserie.*", 4, Bank.status(400, refusal(partial(holder))));
        answer("BE68539007547034", holder, 3, Bank.ok(created("\"payeeVerification\":{\"status\":\"SUCCESS\"},")));
        answer("DE89370400440532013000", ".*", 3, Bank.ok(created("")));
        bank.server.stubFor(delete(urlPathEqualTo(PATH + "/N77")).willReturn(Bank.ok("{\"result\":true}")));
        return bank.api.payeeVerification();
    }

    @Override
    public PayeeVerification unreachable() {
        URI nobody = URI.create("http://127.0.0.1:9/api");
        return BankingApi.connect(BankingApiSettings.of(nobody, "acme", "secret"))
                .payeeVerification();
    }

    @Test
    void deletesTheAccountThatWasMadeToAsk() {
        assertThat(payeeVerification().verify(company(), HOLDER, Samples.SELLER_ACCOUNT))
                .isEqualTo(new PayeeMatch.Match());

        assertThat(bank.requests("DELETE"))
                .extracting(request -> request.getUrl())
                .containsExactly(PATH + "/N77");
        assertThat(bank.requests("POST").get(0).getBodyAsString())
                .contains("\"verificationOfPayee\":true", "\"tag\":\"payee-verification\"");
    }

    @Test
    void takesAnotherKindOfHolderForAMatch() {
        answer("BE68539007547034", ".*", 1, Bank.status(400, refusal(partial("BRASSERIE DU CANAL"))));

        assertThat(bank.api.payeeVerification().verify(company(), HOLDER, Samples.SELLER_ACCOUNT))
                .isEqualTo(new PayeeMatch.Match());
    }

    @Test
    void asksNothingAboutAccountsThatCannotBeVerified() {
        assertThat(bank.api
                        .payeeVerification()
                        .verify(
                                company(),
                                new PartyName("Herramientas SA"),
                                LocalAccountNumbers.clabe("032180000118359719").orElseThrow()))
                .isEqualTo(new PayeeMatch.NotAvailable());
        assertThat(bank.requests()).isEmpty();
    }

    @Test
    void hasNoAnswerWhereTheBankHasNone() {
        for (ResponseDefinitionBuilder answer : new ResponseDefinitionBuilder[] {
            Bank.status(500, "{}"),
            Bank.ok("[]"),
            Bank.ok("{\"id\":"),
            Bank.status(400, refusal("\"status\":7")),
            Bank.status(400, refusal("\"status\":\"PARTIAL\",\"corrections\":[]")),
            aResponse().withStatus(200).withFixedDelay(6000)
        }) {
            answer("BE68539007547034", ".*", 1, answer);

            assertThat(bank.api.payeeVerification().verify(company(), HOLDER, Samples.SELLER_ACCOUNT))
                    .isEqualTo(new PayeeMatch.NotAvailable());
        }
    }

    private void answer(String iban, String name, int priority, ResponseDefinitionBuilder answer) {
        bank.server.stubFor(post(urlPathEqualTo(PATH))
                .atPriority(priority)
                .withRequestBody(matchingJsonPath("$.accountNumber", equalTo(iban)))
                .withRequestBody(matchingJsonPath(
                        "$.holder.name", com.github.tomakehurst.wiremock.client.WireMock.matching(name)))
                .willReturn(answer));
    }

    private static String created(String verification) {
        return "{" + verification + "\"id\":\"N77\",\"currency\":\"EUR\"}";
    }

    private static String refusal(String verification) {
        return "{\"error\":{\"errorCode\":12,\"errorType\":\"Verification of payee\",\"payeeVerification\":{"
                + verification + "}}}";
    }

    private static String partial(String holder) {
        return "\"status\":\"PARTIAL\",\"corrections\":{\"account_holder_name\":\"" + holder + "\"}";
    }
}
