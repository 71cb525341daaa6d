package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.company.CompanyId;

class BankNoticesTest {

    private static final String OURS = "secret-of-the-first-company";
    private static final String THEIRS = "secret-of-the-second-company";
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final String BODY =
            "{\"event\":\"PAYMENT_FINALIZED\",\"payload\":{\"id\":\"Na5Dv6E\",\"tag\":\"draft0001\"},\"webhookId\":\"w1\"}";

    private final List<String> heeded = new CopyOnWriteArrayList<>();
    private final WebServer server = WebServer.start(0);

    BankNoticesTest() {
        server.serve(List.of(new BankNotices(
                Map.of(
                        new CompanyId("first"), NoticeSecret.of(OURS),
                        new CompanyId("second"), NoticeSecret.of(THEIRS)),
                (company, tag) -> heeded.add(company.value() + " " + tag.value()),
                () -> NOW)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void heedsASignedNoticeForTheCompanyWhoseSecretSignedIt() throws Exception {
        assertThat(post(BODY, NOW.getEpochSecond(), THEIRS)).isEqualTo(200);

        assertThat(heeded).containsExactly("second draft0001");
    }

    @Test
    void heedsNothingThatIsNotSignedOrSignedByOthers() throws Exception {
        assertThat(post(BODY, NOW.getEpochSecond(), "a secret of somebody else"))
                .isEqualTo(401);
        assertThat(send(BODY, String.valueOf(NOW.getEpochSecond()), "")).isEqualTo(401);
        assertThat(send(BODY, "", sign("", BODY, OURS))).isEqualTo(401);

        assertThat(heeded).isEmpty();
    }

    @Test
    void heedsNothingThatWasChangedAfterItWasSigned() throws Exception {
        String time = String.valueOf(NOW.getEpochSecond());

        assertThat(send(BODY.replace("draft0001", "draft0002"), time, sign(time, BODY, OURS)))
                .isEqualTo(401);
        assertThat(heeded).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-301, 401", "-300, 200", "0, 200", "300, 200", "301, 401"})
    void heedsNothingOlderOrYoungerThanFiveMinutes(int seconds, int status) throws Exception {
        assertThat(post(BODY, NOW.getEpochSecond() + seconds, OURS)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{\"payload\":{\"tag\":7}}", "{\"payload\":{\"tag\":\"../../drafts\"}}"})
    void takesWhatItCannotUseWithoutEffect(String body) throws Exception {
        assertThat(post(body, NOW.getEpochSecond(), OURS)).isEqualTo(200);
        assertThat(heeded).isEmpty();
    }

    @Test
    void takesNoNoticeWithoutEnd() throws Exception {
        assertThat(post(" ".repeat(70_000), NOW.getEpochSecond(), OURS)).isEqualTo(413);
    }

    @Test
    void showsNoSecret() {
        assertThat(NoticeSecret.of(OURS).toString()).doesNotContain(OURS);
    }

    private int post(String body, long time, String secret) throws Exception {
        String timestamp = String.valueOf(time);
        return send(body, timestamp, sign(timestamp, body, secret));
    }

    private int send(String body, String timestamp, String signature) throws Exception {
        URI page = server.address().resolve("/bank/notices");
        HttpRequest.Builder request = HttpRequest.newBuilder(page)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!timestamp.isEmpty()) {
            request.header("x-ibanfirst-timestamp", timestamp);
        }
        if (!signature.isEmpty()) {
            request.header("x-ibanfirst-signature", signature);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static String sign(String timestamp, String body, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
    }
}
