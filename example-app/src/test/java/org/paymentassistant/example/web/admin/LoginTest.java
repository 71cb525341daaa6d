package org.paymentassistant.example.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.example.web.UploadedFile;
import org.paymentassistant.tck.Samples;

/** Who gets to the pages, and who may do what there. */
class LoginTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents", "/documents/history", "/drafts", "/messages", "/upload", "/settings"})
    void whoHasNotSignedInIsSentToTheEntrance(String path) throws Exception {
        assertThat(office.browser().get(path).status()).isEqualTo(303);
        assertThat(office.browser().get(path).location()).isEqualTo("/login?next=" + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"activate", "deactivate", "address", "code", "senders", "language", "accounts"})
    void aFormCountsOnlyOfWhoHasSignedInWithTheTokenAndTheRole(String form) throws Exception {
        office.useCases.activateAssistant().activate(Office.NORDLICHT, Office.BOSS);
        Object before = office.useCases.manageSettings().company(Office.NORDLICHT);
        Map<String, String> fields = Map.of("language", "it", "addresses", "new@nordlicht.example", "formToken", "no");

        assertThat(office.browser().post("/settings/" + form, fields).location())
                .isEqualTo("/login");
        assertThat(office.signedIn("boss").post("/settings/" + form, fields).status())
                .isEqualTo(403);
        assertThat(office.signedIn("boss")
                        .post("/settings/" + form, Map.of("language", "it"))
                        .status())
                .isEqualTo(403);
        assertThat(office.signedIn("clerk")
                        .submit("/upload", "/settings/" + form, Map.of("language", "it"))
                        .status())
                .isEqualTo(403);

        assertThat(office.useCases.manageSettings().company(Office.NORDLICHT)).isEqualTo(before);
    }

    @Test
    void theTokenOfOneVisitIsNoneInAnother() throws Exception {
        String token = office.signedIn("boss").get("/settings").token().orElseThrow();

        assertThat(office.signedIn("boss")
                        .post("/settings/activate", Map.of("formToken", token))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMemberSeesNoSettings() throws Exception {
        Browser clerk = office.signedIn("clerk");

        assertThat(clerk.get("/settings").status()).isEqualTo(403);
        assertThat(clerk.get("/documents").body()).doesNotContain("/settings");
        assertThat(office.signedIn("boss").get("/settings").status()).isEqualTo(200);
    }

    @Test
    void signsInToTheCookieOfAVisitThatScriptsAndOtherSitesDoNotGet() throws Exception {
        Browser browser = office.browser();
        browser.cookies.put("visit", "chosen-by-an-attacker");

        Browser.Answer answer = browser.signIn("boss", Office.PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(answer.setCookies())
                .singleElement()
                .asString()
                .matches("visit=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict");
        assertThat(browser.get("/documents").status()).isEqualTo(200);
    }

    @Test
    void overTlsCookiesAreSentThereOnly() throws Exception {
        try (Office secure = new Office(true)) {
            assertThat(secure.browser().signIn("boss", Office.PASSWORD).setCookies())
                    .singleElement()
                    .asString()
                    .endsWith("; Secure");
        }
    }

    @Test
    void aWrongNameAndAWrongPasswordLookTheSame() throws Exception {
        Browser browser = office.browser();
        Browser.Answer unknown = browser.signIn("nobody", Office.PASSWORD);
        Browser.Answer wrong = browser.signIn("boss", "another password");

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("User name or password is not right.");
        assertThat(browser.get("/documents").status()).isEqualTo(303);
    }

    @Test
    void whoTriesTooOftenWaitsEvenWithTheRightPassword() throws Exception {
        Browser browser = office.browser();
        for (int i = 0; i < 10; i++) {
            assertThat(browser.signIn("boss", "guess " + i).status()).isEqualTo(401);
        }
        assertThat(browser.signIn("boss", Office.PASSWORD).status()).isEqualTo(429);
        assertThat(browser.signIn("clerk", Office.PASSWORD).status()).isEqualTo(303);

        office.moveTo(Samples.NOON.plus(Duration.ofMinutes(16)));
        assertThat(browser.signIn("boss", Office.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void theLoginFormHasATokenToo() throws Exception {
        Browser browser = office.browser();
        browser.get("/login");

        assertThat(browser.post("/login/enter", Map.of("name", "boss", "password", Office.PASSWORD))
                        .status())
                .isEqualTo(403);
        assertThat(browser.cookies).doesNotContainKey("visit");
    }

    @Test
    void leadsOnlyToOwnPages() throws Exception {
        for (String next : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/login/..//evil")) {
            Browser browser = office.browser();
            String token = browser.get("/login").token().orElseThrow();

            assertThat(browser.post(
                                    "/login/enter",
                                    Map.of(
                                            "formToken",
                                            token,
                                            "name",
                                            "boss",
                                            "password",
                                            Office.PASSWORD,
                                            "next",
                                            next))
                            .location())
                    .isEqualTo("/");
        }
    }

    @Test
    void signingOutEndsTheVisit() throws Exception {
        Browser browser = office.signedIn("boss");
        Map<String, String> before = Map.copyOf(browser.cookies);

        assertThat(browser.post("/logout", Map.of("formToken", "no")).status()).isEqualTo(403);
        assertThat(browser.submit("/documents", "/logout", Map.of()).location()).isEqualTo("/login");

        browser.cookies.putAll(before);
        assertThat(browser.get("/documents").status()).isEqualTo(303);
    }

    @Test
    void aVisitEndsAfterHalfAnHourWithoutARequestAndAfterTenHours() throws Exception {
        Browser idle = office.signedIn("boss");
        office.moveTo(Samples.NOON.plus(Duration.ofMinutes(31)));
        assertThat(idle.get("/documents").status()).isEqualTo(303);

        Browser busy = office.signedIn("boss");
        for (int i = 1; i <= 24; i++) {
            office.moveTo(office.instant().plus(Duration.ofMinutes(25)));
            assertThat(busy.get("/documents").status()).isEqualTo(200);
        }
        office.moveTo(office.instant().plus(Duration.ofMinutes(2)));
        assertThat(busy.get("/documents").status()).isEqualTo(303);
    }

    @Test
    void aStrangersUploadIsNotTaken() throws Exception {
        Browser.Answer answer =
                office.browser().upload("none", List.of(new UploadedFile("a.pdf", new byte[5 * 1024 * 1024])));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/login");
    }
}
