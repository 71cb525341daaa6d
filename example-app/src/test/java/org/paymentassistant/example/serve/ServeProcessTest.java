package org.paymentassistant.example.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.paymentassistant.example.serve.Surroundings.ACCOUNTANT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.samples.DemoCompany;

/** The service as a process: told to end in the midst of work, started again; and what it has written to its log. */
class ServeProcessTest {

    private static final Duration PROMISED = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Surroundings around;
    private Path configuration;

    @BeforeEach
    void open() throws IOException {
        around = new Surroundings();
        configuration = around.configuration(folder);
    }

    @AfterEach
    void close() {
        around.close();
    }

    @Test
    void aServiceThatIsToldToEndInTheMidstOfWorkLosesAndDoublesNothing() throws Exception {
        List<String> first;
        try (ServeProcess service = ServeProcess.start(configuration, folder, "first")) {
            around.send(service.lineAfter(DemoCompany.NAME + ": "), "Invoice");
            await().atMost(Duration.ofSeconds(60)).until(() -> hasEvent(service.log(), "submission-accepted"));
            assertThat(service.terminate()).isLessThan(PROMISED.plusSeconds(5));
            first = service.log();
        }
        try (ServeProcess service = ServeProcess.start(configuration, folder, "second")) {
            assertThat(around.mails(ACCOUNTANT, 1)).hasSize(1);
            assertThat(around.bank.ledger().payments()).hasSize(1);
            service.terminate();
            assertSpeaksInEventsWithoutPeople(service.log());
        }
        assertSpeaksInEventsWithoutPeople(first);
        assertThat(hasEvent(first, "service-stopping")).isTrue();
        assertThat(hasEvent(first, "service-stopped")).isTrue();
    }

    private static boolean hasEvent(List<String> log, String name) {
        return log.stream().anyMatch(line -> line.contains("\"event\":\"" + name + "\""));
    }

    private static void assertSpeaksInEventsWithoutPeople(List<String> log) throws IOException {
        assertThat(log).isNotEmpty();
        for (String line : log) {
            JsonNode event = JSON.readTree(line);
            assertThat(event.path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
            assertThat(event.path("level").asText()).isIn("INFO", "WARN", "ERROR");
        }
        assertThat(String.join("\n", log))
                .doesNotContain(Surroundings.PASSWORD, "@atelier.example", DemoCompany.NAME)
                .doesNotContainPattern("[A-Z]{2}\\d{2}[A-Z0-9]{12,}");
    }
}
