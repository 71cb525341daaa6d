package org.paymentassistant.example.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecondPersonPolicy;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.example.web.UploadedFile;
import org.paymentassistant.inmemory.BankCondition;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** What people do on the pages, over HTTP and without script. */
class AdminPagesTest {

    private static final Pattern KEY =
            Pattern.compile(">\\s*(?:[a-z]+\\.)+[A-Za-z_]+\\s*<|\"(?:frame|list|column|upload|settings)\\.[a-z.]+\"");

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anAdministratorSwitchesTheAssistantOnAndGetsAddressAndCode() throws Exception {
        Browser boss = office.signedIn("boss");

        assertThat(boss.submit("/settings", "/settings/activate", Map.of()).location())
                .isEqualTo("/settings?saved=activate");

        Company company = company();
        String page = boss.get("/settings?saved=activate").body();
        assertThat(company.active()).isTrue();
        assertThat(page)
                .contains(company.currentAddress().orElseThrow().value())
                .contains(company.securityCode().orElseThrow().value())
                .contains("The assistant is on.")
                .contains("Assistant switched on");
        assertThat(office.sentMails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(Office.BOSS);
            assertThat(mail.text())
                    .contains(company.currentAddress().orElseThrow().value())
                    .contains(company.securityCode().orElseThrow().value());
        });
    }

    @Test
    void aNewAddressAndCodeReplaceTheOldOnes() throws Exception {
        Browser boss = office.signedIn("boss");
        boss.submit("/settings", "/settings/activate", Map.of());
        Company before = company();

        boss.submit("/settings", "/settings/address", Map.of());
        boss.submit("/settings", "/settings/code", Map.of());

        Company after = company();
        assertThat(after.currentAddress()).isNotEqualTo(before.currentAddress());
        assertThat(after.securityCode()).isNotEqualTo(before.securityCode());
        assertThat(boss.get("/settings").body())
                .contains(before.currentAddress().orElseThrow().value())
                .contains("works until 9 April 2026");
        assertThat(office.sentMails()).hasSize(3);
    }

    @Test
    void switchingOffKeepsAllElse() throws Exception {
        Browser boss = office.signedIn("boss");
        boss.submit("/settings", "/settings/activate", Map.of());
        Company before = company();

        boss.submit("/settings", "/settings/deactivate", Map.of());

        assertThat(company()).isEqualTo(before.deactivated());
        assertThat(boss.get("/upload").body()).contains("switched off").doesNotContain("<input type=\"file\"");
    }

    @Test
    void saysWhoMaySendInvoices() throws Exception {
        Browser boss = office.signedIn("boss");

        boss.submit(
                "/settings",
                "/settings/senders",
                Map.of(
                        "addresses", "Anna@Nordlicht.example, buero@nordlicht.example",
                        "domains", "@Sub.Nordlicht.example",
                        "blocked", "old@nordlicht.example\r\n"));

        assertThat(company().senders())
                .isEqualTo(new SenderPolicy(
                        Set.of(new MailAddress("anna@nordlicht.example"), new MailAddress("buero@nordlicht.example")),
                        Set.of("sub.nordlicht.example"),
                        Set.of(new MailAddress("old@nordlicht.example"))));
    }

    @Test
    void complainsOfSendersThatCannotBeAndKeepsWhatWasTyped() throws Exception {
        Browser boss = office.signedIn("boss");

        Browser.Answer answer = boss.submit(
                "/settings",
                "/settings/senders",
                Map.of("addresses", "anna@nordlicht.example <script>", "domains", "gmail.com nodot"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("“&lt;script&gt;” is not an e-mail address")
                .contains("Anybody can get an address at “gmail.com”")
                .contains("“nodot” is not a domain")
                .contains("anna@nordlicht.example &lt;script&gt;</textarea>")
                .doesNotContain("<script>");
        assertThat(company().senders()).isEqualTo(SenderPolicy.nobody());
    }

    @Test
    void choosesMainAccountsAndLanguage() throws Exception {
        Browser boss = office.signedIn("boss");

        boss.submit("/settings", "/settings/accounts", Map.of("main.EUR", "eur-2", "main.CHF", "eur-1"));
        boss.submit("/settings", "/settings/language", Map.of("language", "es"));

        assertThat(company().mainAccounts()).isEqualTo(Map.of(Samples.EUR, new BankAccountId("eur-2")));
        assertThat(company().language()).isEqualTo(Language.ES);
        assertThat(boss.get("/settings").body()).contains("value=\"eur-2\" selected");

        boss.submit("/settings", "/settings/accounts", Map.of("main.EUR", ""));
        assertThat(company().mainAccounts()).isEmpty();
    }

    @Test
    void saysWhoIsTheSecondPersonForAChangedAccount() throws Exception {
        Browser boss = office.signedIn("boss");

        boss.submit(
                "/settings", "/settings/second", Map.of("persons", "anna@nordlicht.example\r\nBen@nordlicht.example"));
        assertThat(company().secondPerson())
                .contains(new SecondPersonPolicy(
                        Set.of(new MailAddress("anna@nordlicht.example"), new MailAddress("ben@nordlicht.example"))));
        assertThat(boss.get("/settings").body())
                .contains("anna@nordlicht.example\nben@nordlicht.example</textarea>")
                .contains("Second person for changed accounts changed");

        Browser.Answer alone =
                boss.submit("/settings", "/settings/second", Map.of("persons", "anna@nordlicht.example"));
        Browser.Answer wrong =
                boss.submit("/settings", "/settings/second", Map.of("persons", "anna <script> x@y.example"));
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.body()).contains("at least two people");
        assertThat(wrong.body())
                .contains("“&lt;script&gt;” is not an e-mail address")
                .doesNotContain("<script>");
        assertThat(company().secondPerson()).isPresent();

        boss.submit("/settings", "/settings/second", Map.of("persons", " "));
        assertThat(company().secondPerson()).isEmpty();
        assertThat(office.signedIn("clerk")
                        .submit("/documents", "/settings/second", Map.of("persons", ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void showsTheSettingsWhileTheBankIsDown() throws Exception {
        Browser boss = office.signedIn("boss");
        office.bank.set(BankCondition.UNAVAILABLE);

        assertThat(boss.get("/settings").body()).contains("The bank does not answer");
        assertThat(boss.submit("/settings", "/settings/accounts", Map.of("main.EUR", "eur-2"))
                        .status())
                .isEqualTo(503);
    }

    @Test
    void takesTenFilesAndShowsThemInTheList() throws Exception {
        Browser clerk = active("clerk");

        Browser.Answer answer = clerk.upload(token(clerk), files(10));

        assertThat(answer.location()).isEqualTo("/documents?uploaded=10");
        String page = clerk.get(answer.location()).body();
        assertThat(page).contains("Files received: 10.").contains("clerk@nordlicht.example", "Being read");
        for (int i = 1; i <= 10; i++) {
            assertThat(page).contains(">file " + i + ".pdf</a>");
        }
        office.work();
        assertThat(clerk.get("/documents").body()).doesNotContain("Being read").contains("Not processed");
    }

    @Test
    void refusesElevenFilesAndNone() throws Exception {
        Browser clerk = active("clerk");

        assertThat(clerk.upload(token(clerk), files(11)).body()).contains("more than 10 files");
        assertThat(clerk.upload(token(clerk), List.of(new UploadedFile("", new byte[0])))
                        .body())
                .contains("choose at least one file");
        assertThat(clerk.get("/documents").body()).contains("No document has arrived yet");
    }

    @Test
    void refusesMoreBytesThanAreKeptInMemory() throws Exception {
        Browser clerk = active("clerk");

        Browser.Answer answer =
                clerk.upload(token(clerk), List.of(new UploadedFile("big.pdf", new byte[31 * 1024 * 1024])));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than 30 MB");
    }

    @Test
    void anUploadNeedsTheTokenToo() throws Exception {
        Browser clerk = active("clerk");

        assertThat(clerk.upload("guessed", files(1)).status()).isEqualTo(403);
        assertThat(clerk.get("/documents").body()).contains("No document has arrived yet");
    }

    @Test
    void namesOfFilesAreShownAndNeverRun() throws Exception {
        Browser clerk = active("clerk");

        clerk.upload(token(clerk), List.of(new UploadedFile("<img src=x onerror=alert(1)>.pdf", new byte[] {1})));

        assertThat(clerk.get("/documents").body())
                .contains("&lt;img src=x onerror=alert(1)&gt;.pdf")
                .doesNotContain("<img");
    }

    @Test
    void searchesAndTurnsPages() throws Exception {
        Browser clerk = active("clerk");
        for (int i = 0; i < 3; i++) {
            clerk.upload(token(clerk), files(10));
        }

        assertThat(count(clerk.get("/documents").body())).isEqualTo(20);
        assertThat(clerk.get("/documents").body()).contains("href=\"/documents?page=1\"");
        assertThat(count(clerk.get("/documents?page=1").body())).isEqualTo(10);
        assertThat(count(clerk.get("/documents?q=FILE+7").body())).isEqualTo(3);
        assertThat(clerk.get("/documents?q=nothing").body()).contains("Nothing was found");
        assertThat(count(clerk.get("/documents?page=x&q=%22%3E%3Cb%3E").body())).isZero();
        assertThat(clerk.get("/messages").body()).contains("uploaded", "clerk@nordlicht.example");
    }

    @Test
    void leadsToTheCompletionPageOfADraftThatWaits() throws Exception {
        IncompleteDraft draft = keep();
        Browser clerk = office.signedIn("clerk");

        assertThat(clerk.get("/drafts").body())
                .contains("Your input is needed", draft.id().value());
        Browser.Answer answer = clerk.submit(
                "/drafts", "/drafts/complete", Map.of("draft", draft.id().value()));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).matches("http://127\\.0\\.0\\.1:\\d+/complete#\\S{20,}");
        String token = answer.location().substring(answer.location().indexOf('#') + 1);
        assertThat(clerk.post("/complete/open", Map.of("token", token)).status())
                .isEqualTo(200);
    }

    @Test
    void showsTheHistoryOfADocument() throws Exception {
        IncompleteDraft draft = keep();
        Browser clerk = office.signedIn("clerk");
        clerk.submit("/drafts", "/drafts/complete", Map.of("draft", draft.id().value()));

        String page = clerk.get(
                        "/documents/history?id=" + draft.origin().document().value())
                .body();

        assertThat(page).contains("Link to complete opened", "clerk@nordlicht.example");
        assertThat(clerk.get("/documents/history?id=unknown").status()).isEqualTo(404);
        assertThat(clerk.get("/documents/history?id=%00").status()).isEqualTo(404);
    }

    @Test
    void aPersonNeverSeesAnotherCompanysData() throws Exception {
        IncompleteDraft draft = keep();
        Browser rival = office.signedIn("rival");
        String document = draft.origin().document().value();

        assertThat(rival.get("/documents/history?id=" + document).status()).isEqualTo(404);
        assertThat(rival.submit(
                                "/upload",
                                "/drafts/complete",
                                Map.of("draft", draft.id().value()))
                        .status())
                .isEqualTo(404);
        for (String path : List.of("/documents", "/drafts", "/messages", "/settings")) {
            assertThat(rival.get(path).body())
                    .doesNotContain(document)
                    .doesNotContain(draft.id().value())
                    .doesNotContain("nordlicht");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEachLanguage(Language language) throws Exception {
        keep();
        Browser boss = active("boss");
        boss.upload(token(boss), files(1));
        office.work();
        boss.speak(language.code());

        for (String path : List.of("/login", "/documents", "/drafts", "/messages", "/upload", "/settings")) {
            assertThat(boss.get(path).body())
                    .contains("<html lang=\"" + language.code() + "\">")
                    .doesNotContainPattern(KEY);
        }
    }

    @Test
    void remembersTheLanguageThatWasChosen() throws Exception {
        Browser boss = office.signedIn("boss");

        assertThat(boss.get("/language?to=fr&back=/drafts").location()).isEqualTo("/drafts");

        assertThat(boss.get("/drafts").body()).contains("Brouillons de paiement");
        assertThat(boss.get("/language?to=xx&back=//evil.example").location()).isEqualTo("/");
    }

    private IncompleteDraft keep() {
        IncompleteDraft sample = DraftSamples.incomplete(1);
        IncompleteDraft draft = new IncompleteDraft(
                DraftSamples.originOf(sample.origin(), Office.NORDLICHT, Samples.NOON),
                sample.invoice(),
                sample.debtorAccount(),
                sample.questions(),
                sample.issues(),
                Optional.empty());
        SubmittedDocument document = SubmissionSamples.document(
                draft.origin().document().value(),
                SubmissionSamples.submission(1).id(),
                SubmissionSamples.source(1));
        office.store
                .submissions()
                .add(SubmissionSamples.submission(1, Office.NORDLICHT, Samples.NOON), SubmissionSamples.raw(1));
        office.store.documents().add(document, SubmissionSamples.source(1), Office.NORDLICHT);
        office.store.drafts().add(draft);
        return draft;
    }

    private Browser active(String name) throws Exception {
        office.useCases.activateAssistant().activate(Office.NORDLICHT, Office.BOSS);
        return office.signedIn(name);
    }

    private static String token(Browser browser) throws Exception {
        return browser.get("/upload").token().orElseThrow();
    }

    private Company company() {
        return office.useCases.manageSettings().company(Office.NORDLICHT);
    }

    private static List<UploadedFile> files(int count) {
        List<UploadedFile> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            files.add(new UploadedFile("file " + i + ".pdf", ("content " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static int count(String page) {
        return page.split("<a href=\"/documents/history", -1).length - 1;
    }
}
