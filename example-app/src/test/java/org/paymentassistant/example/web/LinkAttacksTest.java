package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

/** Attacks on the completion link; {@code docs/attacks.md} lists them. */
@Timeout(240)
class LinkAttacksTest {

    private static final String NOBODYS = "A".repeat(43);
    private static final String BROWSER = "same-origin";

    private final PageWorld world = PageWorld.withoutPictures();
    private final PageDrafts drafts = new PageDrafts(world);
    private final Visitor visitor = new Visitor(world);
    private PageWorld.Given given = drafts.plain();

    @BeforeEach
    void aDraft() {
        given = drafts.plain();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Map<String, String> complete() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", given.token().value());
        fields.put("iban", "DE02120300000000202051");
        fields.put("accept.NEW_BENEFICIARY", "yes");
        return fields;
    }

    private HttpResponse<String> send() throws IOException, InterruptedException {
        return visitor.post("/complete/send", complete());
    }

    @Nested
    @DisplayName("A25: a token cannot be guessed")
    class Guessing {

        @Test
        void aTokenHas256RandomBitsAndOnlyItsHashIsKept() {
            RandomIdentifiers identifiers = new RandomIdentifiers();
            List<String> tokens = IntStream.range(0, 1000)
                    .mapToObj(i -> identifiers.nextCompletionToken().value())
                    .toList();

            assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.length() >= 43);
            assertThat(CompletionLink.class.getRecordComponents())
                    .extracting(component -> component.getType().getSimpleName())
                    .contains("ContentHash")
                    .doesNotContain("CompletionToken", "String");
            assertThat(given.token().toString())
                    .doesNotContain(given.token().value().substring(0, 6));
        }

        @Test
        void afterTenWrongOnesAClientIsToldToWaitButARightOneStillOpens() throws Exception {
            for (int i = 0; i < 10; i++) {
                assertThat(visitor.open(NOBODYS).statusCode()).isEqualTo(410);
            }
            assertThat(visitor.open(NOBODYS).statusCode()).isEqualTo(429);
            assertThat(visitor.open(given.token().value()).statusCode()).isEqualTo(200);
        }

        @Test
        void wrongUsedAndExpiredLookTheSame() throws Exception {
            PageWorld.Given used = drafts.plain();
            visitor.post("/complete/send", Map.of("token", used.token().value(), "decision", "reject"));
            String answerToUsed = visitor.open(used.token().value()).body();
            String answerToWrong = visitor.open(NOBODYS).body();
            world.pass(PageWorld.LIFETIME);
            String answerToExpired = visitor.open(given.token().value()).body();

            assertThat(answerToUsed).isEqualTo(answerToWrong).isEqualTo(answerToExpired);
        }

        @Test
        void wrongUsedAndExpiredTakeTheSameTime() {
            PageWorld.Given used = drafts.plain();
            world.assistant().completeDraft().reject(used.token());
            PageWorld.Given expired = drafts.plain();
            world.pass(PageWorld.LIFETIME);
            CompletionPages pages = world.pages();
            List<String> tokens =
                    List.of(NOBODYS, used.token().value(), expired.token().value());
            double[][] times = new double[tokens.size()][61];
            for (int round = 0; round < times[0].length; round++) {
                for (int which = 0; which < tokens.size(); which++) {
                    times[which][round] = millisecondsOf(pages, tokens.get(which));
                }
            }

            double wrong = median(times[0]);
            assertThat(median(times[1])).isCloseTo(wrong, within(20.0));
            assertThat(median(times[2])).isCloseTo(wrong, within(20.0));
        }

        private double millisecondsOf(CompletionPages pages, String token) {
            Page open = pages.all().stream()
                    .filter(page -> page.path().equals("/complete/open"))
                    .findFirst()
                    .orElseThrow();
            long start = System.nanoTime();
            open.answer(new PageRequest(Map.of("token", token)));
            return (System.nanoTime() - start) / 1e6;
        }

        private double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }

    @Nested
    @DisplayName("A26, A27: a link is used once, and not after its end")
    class OnceAndInTime {

        @Test
        void ofFiftyPostsAtTheSameTimeExactlyOneWins() throws Exception {
            ExecutorService people = Executors.newFixedThreadPool(50);
            try {
                List<Future<HttpResponse<String>>> answers = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    answers.add(people.submit(LinkAttacksTest.this::send));
                }
                List<Integer> states = new ArrayList<>();
                for (Future<HttpResponse<String>> answer : answers) {
                    states.add(answer.get().statusCode());
                }
                assertThat(states).containsOnlyOnce(200);
                assertThat(states.stream().filter(state -> state != 200))
                        .allMatch(state -> state == 410 || state == 429);
            } finally {
                people.shutdownNow();
            }
            assertThat(world.stored(given)).isInstanceOf(ReadyDraft.class);
        }

        @Test
        void aReplayShowsNoDataAndChangesNothing() throws Exception {
            send();
            ReadyDraft after = (ReadyDraft) world.stored(given);
            HttpResponse<String> replay = send();

            assertThat(replay.statusCode()).isEqualTo(410);
            assertThat(replay.body()).doesNotContain("Brasserie", "1234", "F-2026");
            assertThat(world.stored(given)).isEqualTo(after);
        }

        @Test
        void theServersClockDecidesAlsoWhereThePageIsOpenAlready() throws Exception {
            assertThat(visitor.open(given.token().value()).statusCode()).isEqualTo(200);
            world.pass(PageWorld.LIFETIME.minus(Duration.ofMillis(1)));
            assertThat(visitor.open(given.token().value()).statusCode()).isEqualTo(200);
            world.pass(Duration.ofMillis(1));

            HttpResponse<String> late = send();
            assertThat(late.statusCode()).isEqualTo(410);
            assertThat(late.body()).doesNotContain("Brasserie");
            assertThat(world.stored(given)).isEqualTo(given.draft());
        }
    }

    @Nested
    @DisplayName("A28: what looks at the link in place of a person uses nothing up")
    class Scanners {

        @Test
        void fetchingTheLinkShowsAButtonAndNoData() throws Exception {
            String body = visitor.get("/complete").body();

            assertThat(body)
                    .contains("<button")
                    .doesNotContain("Brasserie", given.token().value());
            assertThat(world.stored(given)).isEqualTo(given.draft());
        }

        @Test
        void neitherLooksNorOpeningsUseItUp() throws Exception {
            for (String method : List.of("HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "PROPFIND")) {
                visitor.raw(method + " /complete/open?token=" + given.token().value()
                        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            }
            visitor.open(given.token().value());
            visitor.open(given.token().value());

            assertThat(world.stored(given)).isEqualTo(given.draft());
            assertThat(send().statusCode()).isEqualTo(200);
        }
    }

    @Nested
    @DisplayName("A29: secrets stay in the posted form")
    class Secrets {

        @Test
        void noPageMayBeKeptOrTellWhereOneCameFrom() throws Exception {
            for (HttpResponse<String> page :
                    List.of(visitor.get("/complete"), visitor.open(given.token().value()), visitor.open(NOBODYS))) {
                assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
                assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
                assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(page.body()).doesNotContainPattern("(src|href|action)=\"(https?:)?//");
            }
        }

        @Test
        void theTokenStandsInThePageOnlyAsHiddenFieldAndNeverInAnAddress() throws Exception {
            String body = visitor.open(given.token().value()).body();

            assertThat(body.split(given.token().value(), -1)).hasSize(2);
            assertThat(body)
                    .contains("<input type=\"hidden\" name=\"token\" value=\""
                            + given.token().value());
        }

        @Test
        void neitherTokenNorAccountIsLogged() throws Exception {
            try (ErrorStream log = new ErrorStream()) {
                visitor.open(given.token().value());
                visitor.open(NOBODYS);
                visitor.post("/complete/send", Map.of("token", given.token().value(), "iban", "nonsense"));
                visitor.get("/complete?token=" + given.token().value());
                send();
                send();

                assertThat(log.text()).doesNotContain(given.token().value(), "DE02120300000000202051", NOBODYS);
            }
        }
    }

    @Nested
    @DisplayName("A30: nobody else's address gets into a page")
    class Hosts {

        @Test
        void aForgedHostIsNowhere() throws Exception {
            for (String header : List.of("Host", "X-Forwarded-Host", "X-Host", "Forwarded")) {
                String host = header.equals("Host") ? "" : "Host: 127.0.0.1\r\n";
                String answer = visitor.raw(
                        "GET /complete HTTP/1.1\r\n" + host + header + ": evil.example\r\nConnection: close\r\n\r\n");
                assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
            }
        }
    }

    @Nested
    @DisplayName("A31: other sites cannot post for a person, nor frame the page")
    class OtherSites {

        @ParameterizedTest
        @ValueSource(strings = {"cross-site", "same-site"})
        void whatComesFromAnotherSiteIsRefused(String site) throws Exception {
            assertThat(visitor.post("/complete/send", complete(), Map.of("Sec-Fetch-Site", site))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(world.stored(given)).isEqualTo(given.draft());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"https://evil.example", "http://127.0.0.1.evil.example", "http://127.0.0.1:1", "not a URI"})
        void aForeignOriginIsRefused(String origin) throws Exception {
            assertThat(visitor.post("/complete/send", complete(), Map.of("Origin", origin))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(world.stored(given)).isEqualTo(given.draft());
        }

        @Test
        void aGetWithParametersDoesNothing() throws Exception {
            assertThat(visitor.get("/complete/send?" + Visitor.form(complete())).statusCode())
                    .isEqualTo(405);
            assertThat(visitor.get("/complete?" + Visitor.form(complete())).body())
                    .doesNotContain("Brasserie");
            assertThat(world.stored(given)).isEqualTo(given.draft());
        }

        @Test
        void thePageIsStrictAndNotFramed() throws Exception {
            HttpResponse<String> page = visitor.open(given.token().value());
            String policy = page.headers().firstValue("Content-Security-Policy").orElse("");

            assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "http:", "https:");
            assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(page.body()).doesNotContainPattern("<script(?! src=)|<style| on[a-z]+=| style=|javascript:");
        }

        @Test
        void theBrowsersOwnPostIsTaken() throws Exception {
            assertThat(visitor.post("/complete/send", complete(), Map.of("Sec-Fetch-Site", BROWSER, "Origin", "null"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    @DisplayName("A32: only what is asked for can be answered")
    class OtherFields {

        @Test
        void whatWasReadCannotBeChanged() throws Exception {
            Map<String, String> greedy = complete();
            greedy.putAll(Map.of(
                    "amountDue", "0.01",
                    "currency", "USD",
                    "sellerName", "Somebody Else",
                    "payeeName", "Somebody Else",
                    "bic", "DEUTDEFF",
                    "invoiceNumber", "X",
                    "draft", "draft0001",
                    "status", "confirmed",
                    "debtorAccount", "wallet-of-others"));
            greedy.put("id", "1 OR 1=1");

            assertThat(visitor.post("/complete/send", greedy).statusCode()).isEqualTo(200);

            ReadyDraft ready = (ReadyDraft) world.stored(given);
            assertThat(Optional.of(ready.instruction().instructedAmount()))
                    .isEqualTo(given.draft().invoice().amountDue());
            assertThat(Optional.of(ready.instruction().creditor().name()))
                    .isEqualTo(given.draft().invoice().creditorName());
            assertThat(Optional.of(ready.instruction().debtorAccount()))
                    .isEqualTo(given.draft().debtorAccount());
            assertThat(ready.invoice().invoiceNumber())
                    .isEqualTo(given.draft().invoice().invoiceNumber());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "-1",
                    "0",
                    "NaN",
                    "Infinity",
                    "1e309",
                    "1e3",
                    "0x10",
                    "1.234",
                    "99999999999999999999",
                    "١٢",
                    "",
                    "12;DROP"
                })
        void anAmountThatIsNoneIsRefused(String amount) throws Exception {
            PageWorld.Given asked = drafts.withoutAmount();
            HttpResponse<String> answer = visitor.post(
                    "/complete/send",
                    Map.of(
                            "token",
                            asked.token().value(),
                            "amountDue",
                            amount,
                            "currency",
                            "EUR",
                            "accept.NEW_BENEFICIARY",
                            "yes"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(world.stored(asked)).isEqualTo(asked.draft());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "DE02120300000000202052",
                    "DE0212030000000020205",
                    "DE02 1203 0000 0000 2020 5l",
                    "ВE68539007547034",
                    ""
                })
        void anAccountThatIsNoneIsRefused(String account) throws Exception {
            Map<String, String> fields = complete();
            fields.put("iban", account);

            assertThat(visitor.post("/complete/send", fields).statusCode()).isEqualTo(422);
            assertThat(world.stored(given)).isEqualTo(given.draft());
        }

        @Test
        void aWarningIsNotAcceptedByAnythingButItsOwnBox() throws Exception {
            Map<String, String> fields = complete();
            fields.remove("accept.NEW_BENEFICIARY");
            fields.put("accept.", "yes");
            fields.put("accept.*", "yes");
            fields.put("accept", "NEW_BENEFICIARY");
            fields.put("accept.CHANGED_ACCOUNT", "yes");

            assertThat(visitor.post("/complete/send", fields).statusCode()).isEqualTo(422);
            assertThat(world.stored(given)).isEqualTo(given.draft());
        }
    }

    @Nested
    @DisplayName("A33: the token alone decides which draft")
    class OtherDrafts {

        @Test
        void aTokenOpensItsOwnDraftWhateverElseIsSent() throws Exception {
            PageWorld.Given other = drafts.plain();
            Map<String, String> fields = complete();
            fields.put("draft", other.draft().id().value());
            fields.put("id", other.draft().id().value());

            assertThat(visitor.post("/complete/send", fields).statusCode()).isEqualTo(200);
            assertThat(world.stored(given)).isInstanceOf(ReadyDraft.class);
            assertThat(world.stored(other)).isEqualTo(other.draft());
        }

        @Test
        void whatIsStoredOpensNothing() throws Exception {
            String hash = given.token().hash().hex();

            assertThat(visitor.open(hash).statusCode()).isEqualTo(410);
            assertThat(visitor.open(hash.substring(0, 43)).statusCode()).isEqualTo(410);
            assertThat(DraftSamples.origin(1).company()).isEqualTo(Samples.COMPANY_ID);
        }
    }
}
