package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.domain.company.Language;

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

    @ParameterizedTest
    @EnumSource
    void saysInThePersonsLanguageWhyThereIsNoPage(Language language) throws Exception {
        assertApology(ask("/none", language), 404, language);
        assertApology(ask("/posted", language), 405, language);
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryApology(Language language) {
        assertThat(List.of("apology.403", "apology.404", "apology.405", "apology.413", "apology.500", "stale.text"))
                .allMatch(PageTexts.in(language)::has);
    }

    private static void assertApology(HttpResponse<String> answer, int status, Language language) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().strip()).isEqualTo(PageTexts.in(language).get("apology." + status));
    }

    private static HttpResponse<String> ask(String path, Language language) throws Exception {
        try (WebServer server = WebServer.start(0)) {
            Page posted = new SimplePage("/posted", "POST", request -> PageResponse.plain(200, "posted"));
            Page rest = new SimplePage("/", "GET", request -> PageResponse.plain(200, "rest"));
            server.serve(List.of(posted, rest));
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.address().resolve(path))
                                    .header("Accept-Language", language.code())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        }
    }
}
