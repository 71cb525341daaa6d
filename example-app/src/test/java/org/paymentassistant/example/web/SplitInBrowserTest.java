package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.tck.Samples;

/** A file of which it is not certain how many invoices it holds: from the mail to the drafts, through a real browser. */
@EnabledIf("org.paymentassistant.example.web.Chromium#isInstalled")
@Timeout(240)
class SplitInBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("http\\S+/complete#\\S+");
    private static final List<String> FIRST = List.of(
            "Menuiserie Valmont SARL",
            "8 rue du Port, 59000 Lille",
            "",
            "Client : Atelier Petit SARL",
            "",
            "FACTURE N° V-2026-0311",
            "Date de facture : 02/03/2026",
            "Date d'échéance : 01/04/2027",
            "",
            "Porte en chêne           1 000,00 €",
            "Total HT                   1 000,00 €",
            "TVA 21 %                    210,00 €",
            "Net à payer                1 210,00 €",
            "",
            "IBAN : BE68 5390 0754 7034",
            "BIC : KREDBEBB");
    private static final List<String> SECOND = List.of(
            "Menuiserie Valmont SARL",
            "8 rue du Port, 59000 Lille",
            "",
            "Client : Atelier Petit SARL",
            "",
            "FACTURE N° V-2026-0312",
            "Date de facture : 05/03/2026",
            "Date d'échéance : 04/04/2027",
            "",
            "Pose de la porte de notre facture V-2026-0311",
            "Total HT                     500,00 €",
            "TVA 21 %                    105,00 €",
            "Net à payer                  605,00 €",
            "",
            "IBAN : BE68 5390 0754 7034",
            "BIC : KREDBEBB");

    private PageWorld world;
    private Chromium browser;

    @BeforeEach
    void openWorldAndBrowser() {
        world = PageWorld.open();
        world.speak(Language.EN);
        browser = Chromium.open();
    }

    @AfterEach
    void closeBrowserAndWorld() {
        browser.close();
        world.close();
    }

    @Test
    void theSenderSaysWhereEachInvoiceBeginsAndEachGetsItsDraft() throws IOException {
        OutgoingMessage asked = world.receive(file());
        assertThat(drafts()).isEmpty();
        open(asked);
        assertThat(browser.driver().findElements(By.cssSelector("svg.page image")))
                .hasSize(2);
        browser.screenshot("split");

        browser.click("#form > button");
        awaitThat("#errors");
        browser.screenshot("split-error");
        browser.click("label[for='split-1']");
        browser.click("#form > button");
        awaitTitle("Thank you");
        browser.screenshot("split-done");
        world.work();

        assertThat(drafts())
                .extracting(
                        draft -> draft.invoice().invoiceNumber().orElseThrow().value())
                .containsExactlyInAnyOrder("V-2026-0311", "V-2026-0312");
        assertThat(world.lastMail().id()).isNotEqualTo(asked.id());
        assertThat(world.lastMail().text()).contains("V-2026-0311").contains("V-2026-0312");
        browser.driver().get(link(asked));
        browser.click("button");
        awaitTitle("This link is not valid");
    }

    @Test
    void aBoxMeansOtherBeginnings() throws IOException {
        open(world.receive(file()));
        browser.click("label[for='split-0']");
        browser.click("label[for='begins.2']");

        assertThat(browser.find("#split-2").isSelected()).isTrue();
        browser.click("#form > button");
        awaitTitle("Thank you");
        world.work();
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void itWorksWithoutScripts() throws IOException {
        browser = Chromium.withoutScripts();
        String link = link(world.receive(file()));
        browser.driver().get(link);
        browser.fill("#token", link.substring(link.indexOf('#') + 1));
        browser.click("button");
        awaitThat("#form");
        browser.click("label[for='split-1']");
        browser.click("#form > button");
        awaitTitle("Thank you");
        world.work();

        assertThat(drafts()).hasSize(2);
    }

    @Test
    void everyLanguageFitsThePhone() throws IOException {
        browser.narrow(390, 844);
        String link = link(world.receive(file()));
        for (Language language : Language.values()) {
            world.speak(language);
            open(link);
            browser.screenshot("split-phone-" + language.code());

            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language.code());
            assertThat(overflow()).as(language.code()).isLessThanOrEqualTo(0);
            assertThat(browser.text()).doesNotContainPattern("\\b(split|picture|title)\\.[a-zA-Z]");
        }
    }

    private List<PaymentDraft> drafts() {
        return world.store().drafts().findByCompany(Samples.COMPANY_ID, 10);
    }

    private void open(OutgoingMessage mail) {
        open(link(mail));
    }

    private void open(String link) {
        browser.driver().get("about:blank");
        browser.driver().get(link);
        awaitThat("#token");
        browser.click("button");
        awaitThat("#form");
    }

    private static String link(OutgoingMessage mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group();
    }

    private long overflow() {
        Object pixels = browser.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return Long.parseLong(String.valueOf(pixels));
    }

    private void awaitThat(String selector) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> browser.has(selector));
    }

    private void awaitTitle(String title) {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> browser.title().equals(title));
    }

    private static SourceDocument file() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            page(document, FIRST);
            page(document, SECOND);
            document.save(bytes);
            return SourceDocument.of("factures.pdf", bytes.toByteArray());
        }
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.setLeading(20);
            content.beginText();
            content.newLineAtOffset(60, 760);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
