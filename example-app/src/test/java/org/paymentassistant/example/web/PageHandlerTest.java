package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageHandlerTest {

    @Test
    void apologisesWhereAPageFailsAndTellsNothingOfWhy() throws Exception {
        try (WebServer server = WebServer.start(0)) {
            server.serve(List.of(new SimplePage("/broken", "GET", request -> {
                throw new IllegalStateException("with a secret");
            })));

            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.address().resolve("/broken"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("secret");
        }
    }
}
