package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.payment.DiscardedDraft;
import org.paymentassistant.domain.payment.ReadyDraft;

/** The completion page as people meet it in a real browser. */
@EnabledIf("org.paymentassistant.example.web.Chromium#isInstalled")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(240)
class CompletionInBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PHONE = 390;

    private PageWorld world;
    private PageDrafts drafts;
    private Chromium browser;

    /** What one person decided about a supplier changes what the next is asked, so each begins anew. */
    @BeforeEach
    void openWorldAndBrowser() {
        world = PageWorld.open();
        drafts = new PageDrafts(world);
        world.speak(Language.EN);
        browser = Chromium.open();
    }

    @AfterEach
    void closeBrowserAndWorld() {
        browser.close();
        world.close();
    }

    @Test
    void aPersonCompletesADraftWithTheInvoiceInView() {
        PageWorld.Given given = drafts.withoutAccount();
        open(given);

        assertThat(browser.driver().findElements(By.cssSelector("svg.page image")))
                .hasSize(1);
        assertThat(browser.driver()
                        .findElements(By.cssSelector("svg.page .mark"))
                        .size())
                .isGreaterThanOrEqualTo(3);
        browser.screenshot("complete");
        browser.fill("#iban", "FR14 2004 1010 0505 0001 3M02 607");
        assertThat(browser.find("#iban-live").getText()).contains("not right");
        browser.fill("#iban", "FR14 2004 1010 0505 0001 3M02 606");
        assertThat(browser.find("#iban-live").getText()).contains("France");
        browser.click("#form > button");

        awaitThat("#errors");
        assertThat(browser.focused()).isEqualTo("errors");
        assertThat(browser.find("#iban").getDomProperty("value")).contains("3M02 606");
        browser.screenshot("new-beneficiary");
        browser.click("label[for='accept.NEW_BENEFICIARY']");
        browser.click("#form > button");

        awaitTitle("Thank you");
        browser.screenshot("done");
        ReadyDraft ready = (ReadyDraft) world.stored(given);
        assertThat(ready.instruction().creditor().account().key()).contains("FR1420041010050500013M02606");
    }

    @Test
    void theSecretLeavesTheAddressAndNothingIsLoadedFromElsewhere() {
        PageWorld.Given given = drafts.withoutAccount();
        browser.driver().get(world.link(given.token()));
        awaitThat("#token");

        assertThat(browser.driver().getCurrentUrl())
                .doesNotContain(given.token().value());
        browser.click("button");
        awaitThat("#form");

        assertThat(browser.driver().getCurrentUrl())
                .isEqualTo(world.page("/complete/open").toString());
        Object foreign = browser.driver()
                .executeScript("return performance.getEntriesByType('resource').map(e => e.name)"
                        + ".filter(n => !n.startsWith(location.origin) && !n.startsWith('data:'))");
        assertThat((List<?>) foreign).isEmpty();
        assertThat(browser.driver().executeScript("return document.cookie")).isEqualTo("");
    }

    @Test
    void whatWasFoundIsMarkedAndRunnersUpAreOneClickAway() {
        PageWorld.Given given = drafts.withChoices();
        open(given);

        assertThat(browser.driver().findElements(By.cssSelector("input[name=iban]")))
                .hasSize(3);
        WebElement link = browser.find("fieldset .choice .place a");
        link.click();
        String mark = String.valueOf(link.getDomAttribute("href")).substring(1);
        assertThat(browser.driver().findElements(By.cssSelector("#" + mark + ":target")))
                .hasSize(1);
        browser.screenshot("choices");

        browser.click("label[for='iban-0']");
        browser.click("label[for='discount-1']");
        browser.find("#debtorAccount").sendKeys("Account wallet-eur-2");
        browser.click("label[for='accept.CHANGED_ACCOUNT']");
        browser.click("#form > button");
        awaitThat("#errors");
        browser.click("label[for='accept.NEW_BENEFICIARY']");
        browser.click("#form > button");

        awaitTitle("Thank you");
        ReadyDraft ready = (ReadyDraft) world.stored(given);
        Money full = ready.invoice().amountDue().orElseThrow();
        assertThat(ready.instruction().instructedAmount()).isLessThan(full);
        assertThat(ready.instruction().debtorAccount().value()).isEqualTo("wallet-eur-2");
    }

    @Test
    void aPersonGivesADraftUp() {
        PageWorld.Given given = drafts.withChoices();
        open(given);
        browser.click("details.reject summary");
        browser.click("button[value=reject]");

        awaitTitle("The draft is given up");
        assertThat(world.stored(given)).isInstanceOf(DiscardedDraft.class);
    }

    @Test
    void aLinkThatExpiresWhileThePageIsOpenDoesNothing() {
        PageWorld.Given given = drafts.withoutAccount();
        open(given);
        browser.fill("#iban", PageDrafts.TYPED_IBAN);
        world.pass(PageWorld.LIFETIME);
        browser.click("#form > button");

        awaitTitle("This link is not valid");
        browser.screenshot("closed");
        assertThat(world.stored(given)).isEqualTo(given.draft());
    }

    @Test
    void aSecondTabFindsTheLinkUsed() {
        PageWorld.Given given = drafts.withChoices();
        open(given);
        browser.driver().switchTo().newWindow(WindowType.TAB);
        open(given);
        browser.click("details.reject summary");
        browser.click("button[value=reject]");
        awaitTitle("The draft is given up");
        List<String> tabs = List.copyOf(browser.driver().getWindowHandles());
        browser.driver().switchTo().window(tabs.get(0));
        browser.click("#form > button");

        awaitTitle("This link is not valid");
        assertThat(browser.text()).doesNotContain(PageDrafts.OTHER_IBAN.substring(0, 8));
        browser.driver().get(world.link(given.token()));
        browser.click("button");
        awaitTitle("This link is not valid");
    }

    @Test
    void theKeyboardIsEnough() {
        PageWorld.Given given = drafts.withoutAccount();
        browser.driver().get(world.link(given.token()));
        awaitThat("#token");
        reach("token").sendKeys(Keys.ENTER).perform();
        awaitThat("#form");
        reach("iban").sendKeys(PageDrafts.TYPED_IBAN).perform();
        browser.screenshot("focus");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        awaitThat("#errors");
        reach("accept.NEW_BENEFICIARY")
                .sendKeys(Keys.SPACE)
                .sendKeys(Keys.ENTER)
                .perform();

        awaitTitle("Thank you");
        assertThat(world.stored(given)).isInstanceOf(ReadyDraft.class);
    }

    @Test
    void theSummaryOfErrorsLeadsToTheField() {
        open(drafts.withoutAccount());
        browser.click("#form > button");
        awaitThat("#errors");
        browser.screenshot("errors");
        browser.click("#errors a");

        assertThat(browser.focused()).isEqualTo("iban");
        assertThat(browser.find("#iban").getDomAttribute("aria-describedby")).startsWith("iban-error");
        assertThat(browser.title()).startsWith("Error:");
    }

    @Test
    void aPhoneShowsAllOfItWithoutScrollingSideways() {
        browser.narrow(PHONE, 844);
        PageWorld.Given given = drafts.withChoices();
        open(given);
        browser.screenshot("phone");

        assertThat(overflow()).isLessThanOrEqualTo(0);
        assertThat(browser.find("#form > button").getSize().getHeight()).isGreaterThanOrEqualTo(44);
        browser.click("details.reject summary");
        browser.click("button[value=reject]");
        awaitTitle("The draft is given up");
        browser.screenshot("phone-end");
    }

    @Test
    void everyLanguageFitsThePhone() {
        browser.narrow(PHONE, 844);
        for (Language language : Language.values()) {
            world.speak(language);
            open(drafts.withChoices());
            browser.screenshot("phone-" + language.code());

            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language.code());
            assertThat(overflow()).as(language.code()).isLessThanOrEqualTo(0);
            assertThat(browser.text())
                    .doesNotContainPattern("\\b(complete|field|hint|decide|picture|source|reject)\\.[a-zA-Z]");
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        browser = Chromium.withoutScripts();
        PageWorld.Given given = drafts.withChoices();
        browser.driver().get(world.link(given.token()));
        assertThat(browser.find("#token").getDomProperty("value")).isEmpty();
        browser.fill("#token", given.token().value());
        browser.click("button");
        awaitThat("#form");
        browser.click("label[for='iban-2']");
        browser.fill("#iban-other", PageDrafts.TYPED_IBAN);
        browser.find("#debtorAccount").sendKeys("Account wallet-eur-1");
        browser.click("label[for='accept.CHANGED_ACCOUNT']");
        browser.click("#form > button");
        awaitThat("#errors");
        assertThat(browser.find("#iban-other").getDomProperty("value")).isEqualTo(PageDrafts.TYPED_IBAN);
        browser.click("label[for='accept.NEW_BENEFICIARY']");
        browser.click("label[for='accept.ACCOUNT_COUNTRY_DIFFERS']");
        browser.click("#form > button");

        awaitTitle("Thank you");
        ReadyDraft ready = (ReadyDraft) world.stored(given);
        assertThat(ready.instruction().creditor().account().key()).contains(PageDrafts.TYPED_IBAN);
    }

    private void open(PageWorld.Given given) {
        browser.driver().get(world.link(given.token()));
        awaitThat("#token");
        browser.click("button");
        awaitThat("#form");
    }

    /** Presses Tab until the field has the focus. */
    private Actions reach(String id) {
        for (int i = 0; i < 60 && !browser.focused().equals(id); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        assertThat(browser.focused()).isEqualTo(id);
        return new Actions(browser.driver());
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
}
