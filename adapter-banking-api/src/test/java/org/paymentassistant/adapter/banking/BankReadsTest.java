package org.paymentassistant.adapter.banking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.tck.Samples;

/** How the bank is asked what changes nothing, by the example of the wallets. */
class BankReadsTest {

    private final Bank bank = new Bank();

    @AfterEach
    void close() {
        bank.close();
    }

    static Stream<ResponseDefinitionBuilder> passingFaults() {
        return Stream.of(
                Bank.status(401, "{\"error\":{\"errorCode\":3,\"errorMessage\":\"The nonce was used before.\"}}"),
                Bank.status(429, "{}").withHeader("Retry-After", "0"),
                Bank.status(500, "{}"),
                Bank.status(503, "<html>out of service</html>"),
                Bank.ok("{\"wallets\":[{\"id\":"),
                Bank.ok("<html>"),
                Bank.ok("{}").withFixedDelay(6000),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void asksAgain(ResponseDefinitionBuilder fault) {
        first(fault);
        afterwards(aResponse().withStatus(204));

        assertThat(bank.api.accounts().accounts(Samples.company())).isEmpty();
        assertThat(bank.requests()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void signsAnewWhenItAsksAgain() {
        first(Bank.status(500, "{}"));
        afterwards(aResponse().withStatus(204));

        assertThat(bank.api.accounts().accounts(Samples.company())).isEmpty();
        assertThat(bank.requests().get(0).getHeader("X-WSSE"))
                .isNotEqualTo(bank.requests().get(bank.requests().size() - 1).getHeader("X-WSSE"));
    }

    @Test
    void waitsAsLongAsTheBankSays() {
        first(Bank.status(429, "{}").withHeader("Retry-After", "1"));
        afterwards(aResponse().withStatus(204));
        Instant start = Instant.now();

        assertThat(bank.api.accounts().accounts(Samples.company())).isEmpty();
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void givesUpWhereTheBankWantsALongPause() {
        afterwards(Bank.status(429, "{}").withHeader("Retry-After", "3600"));

        assertThatThrownBy(() -> bank.api.accounts().accounts(Samples.company()))
                .isInstanceOf(TransientAssistantException.class)
                .hasMessageContaining("429");
        assertThat(bank.requests()).hasSize(1);
    }

    @Test
    void asksOnlyTwiceWithASecretThatIsWrong() {
        afterwards(Bank.status(401, "{}"));

        assertThatThrownBy(() -> bank.api.accounts().accounts(Samples.company()))
                .isInstanceOf(TransientAssistantException.class);
        assertThat(bank.requests()).hasSize(2);
    }

    @Test
    void asksOnlyOnceWhereTheBankRefuses() {
        afterwards(Bank.status(400, "{\"error\":{}}"));

        assertThatThrownBy(() -> bank.api.accounts().accounts(Samples.company()))
                .isInstanceOf(TransientAssistantException.class);
        assertThat(bank.requests()).hasSize(1);
    }

    @Test
    void saysNothingSecretInItsMessages() {
        afterwards(Bank.status(500, "{\"error\":{\"errorMessage\":\"BE68539007547034\"}}"));

        assertThatThrownBy(() -> bank.api.accounts().accounts(Samples.company()))
                .hasMessageNotContaining("BE68539007547034")
                .hasMessageNotContaining("top secret");
    }

    @Test
    void endsBeforeAListWithoutEnd() {
        afterwards(Bank.ok("{\"wallets\":[{\"id\":\"N1\"}]}"));

        assertThatThrownBy(() -> bank.api.accounts().accounts(Samples.company()))
                .isInstanceOf(TransientAssistantException.class)
                .hasMessageContaining("does not end");
    }

    private void first(ResponseDefinitionBuilder answer) {
        bank.server.stubFor(get(urlPathEqualTo("/api/wallets"))
                .atPriority(1)
                .inScenario("fault")
                .whenScenarioStateIs(STARTED)
                .willSetStateTo("over")
                .willReturn(answer));
    }

    private void afterwards(ResponseDefinitionBuilder answer) {
        bank.server.stubFor(get(urlPathEqualTo("/api/wallets")).willReturn(answer));
    }
}
