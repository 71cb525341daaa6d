package org.paymentassistant.example.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paymentassistant.example.serve.Surroundings.ACCOUNTANT;
import static org.paymentassistant.example.serve.Surroundings.ADMINISTRATOR;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as it is configured, with a real mail server, PostgreSQL and the simulated bank. */
class ServiceTest {

    @TempDir
    Path folder;

    private Surroundings around;
    private ServeSettings settings;

    @BeforeEach
    void open() throws IOException {
        around = new Surroundings();
        settings = ServeSettings.of(
                ConfigFile.read(around.configuration(folder), name -> Optional.of(Surroundings.PASSWORD)));
    }

    @AfterEach
    void close() {
        around.close();
    }

    @Test
    void anInvoiceThatIsMailedBecomesADraftAndStaysOneAfterARestart() throws Exception {
        String address;
        try (Service service = Service.start(settings)) {
            address = service.assistantAddress(settings.companies().get(0));
            around.send(address, "Invoice");
            assertThat(around.mails(ACCOUNTANT, 1)).hasSize(1);
            assertThat(around.mails(ADMINISTRATOR, 1)).hasSize(1);
            assertThat(around.bank.ledger().drafts()).hasSize(1);
            isHealthyAndCounts(service);
        }
        try (Service service = Service.start(settings)) {
            assertThat(service.assistantAddress(settings.companies().get(0))).isEqualTo(address);
            around.send(address, "Again");
            assertThat(around.mails(ACCOUNTANT, 2)).hasSize(2);
            assertThat(around.bank.ledger().payments()).hasSize(1);
            assertThat(around.mails(ADMINISTRATOR, 1)).as("no second welcome").hasSize(1);
        }
        assertThat(around.bank.ledger().confirmations()).isEmpty();
    }

    private static void isHealthyAndCounts(Service service) throws Exception {
        assertThat(operations(service, "/healthz").statusCode()).isEqualTo(200);
        assertThat(operations(service, "/readyz").body().strip())
                .isEqualTo("{\"status\":\"up\",\"database\":\"up\",\"mailbox\":\"up\",\"reader\":\"up\"}");
        assertThat(operations(service, "/metrics").body())
                .contains("assistant_messages_accepted_total{channel=\"MAIL\",refusal=\"NONE\"} 1.0")
                .contains("assistant_drafts_total{fate=\"SUBMITTED\"} 1.0")
                .contains("assistant_answer_seconds_count{kind=\"PROCESSED\"} 1")
                .contains("assistant_work_depth{kind=\"RECONCILE_DRAFT\"} 1.0")
                .contains("assistant_dead_letters 0.0")
                .doesNotContain("atelier");
    }

    @Test
    void aServiceThatWasStoppedAnswersNoMore() throws Exception {
        URI address;
        try (Service service = Service.start(settings)) {
            address = service.operationsAddress();
            assertThat(operations(service, "/readyz").statusCode()).isEqualTo(200);
        }
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/healthz")).build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                .isInstanceOf(ConnectException.class);
    }

    private static HttpResponse<String> operations(Service service, String path)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.operationsAddress().resolve(path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
