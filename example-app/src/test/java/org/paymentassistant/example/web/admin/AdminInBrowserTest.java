package org.paymentassistant.example.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The pages in the system's Chromium: scripts, keyboard and a phone's width. Pictures are kept in target/screenshots. */
class AdminInBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Held, so that its level stays: no use is made of what it misses. */
    private static final Logger PROTOCOL_LOG = Logger.getLogger("org.openqa.selenium.devtools");

    @TempDir
    Path folder;

    private final Office office = new Office();
    private Optional<ChromeDriver> driver = Optional.empty();

    @BeforeEach
    void open() {
        Optional<Path> browser = program("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> control = program("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
        boolean installed = browser.isPresent() && control.isPresent();
        if (!installed) {
            System.out.println(
                    "SKIPPED: no Chromium with its chromedriver here, so the pages are not tried in a browser");
        }
        Assumptions.assumeTrue(installed);
        PROTOCOL_LOG.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--accept-lang=en",
                "--window-size=1280,900",
                "--user-data-dir=" + folder.resolve("profile").toAbsolutePath());
        driver = Optional.of(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(control.orElseThrow().toFile())
                        .build(),
                options));
    }

    @AfterEach
    void close() {
        driver.ifPresent(ChromeDriver::quit);
        office.close();
    }

    @Test
    void anAdministratorSwitchesTheAssistantOnWithTheKeyboardAlone() {
        signIn("boss");
        go("/settings");
        find("form[action='/settings/activate'] button").sendKeys(Keys.ENTER);

        await().atMost(PATIENCE).until(() -> text().contains("The assistant is on."));
        assertThat(text()).contains("nordlichtgmbh-").contains("Assistant switched on");
        find("#domains").sendKeys("gmail.com");
        find("form[action='/settings/senders'] button").sendKeys(Keys.ENTER);
        await().atMost(PATIENCE).until(() -> text().contains("Anybody can get an address"));
        assertThat(errorsOf("settings")).isZero();
        picture("settings");
    }

    @Test
    void chosenFilesAreUploadedAndTheListFollowsThem() throws IOException {
        office.useCases.activateAssistant().activate(Office.NORDLICHT, Office.BOSS);
        signIn("clerk");
        go("/upload");
        find("#files").sendKeys(files(2));
        assertThat(find("#chosen").getText()).contains("invoice 1.pdf", "invoice 2.pdf");
        picture("upload");
        find("#upload button").click();

        await().atMost(PATIENCE).until(() -> text().contains("Files received: 2."));
        assertThat(text()).contains("invoice 1.pdf", "Being read");
        picture("documents-reading");
        office.work();
        await().atMost(PATIENCE).until(() -> !text().contains("Being read"));
        assertThat(text()).contains("Not processed");
    }

    @Test
    void tooManyFilesAreRefusedBeforeTheyAreSent() throws IOException {
        office.useCases.activateAssistant().activate(Office.NORDLICHT, Office.BOSS);
        signIn("clerk");
        go("/upload");
        find("#files").sendKeys(files(11));
        find("#upload button").click();

        assertThat(find("#problem").getText()).contains("more than 10 files");
        assertThat(office.useCases.reviewDrafts().submissions(Office.NORDLICHT, 10))
                .isEmpty();
    }

    @Test
    void everythingFitsAPhone() throws IOException {
        office.useCases.activateAssistant().activate(Office.NORDLICHT, Office.BOSS);
        signIn("boss");
        go("/upload");
        find("#files").sendKeys(files(3));
        find("#upload button").click();
        await().atMost(PATIENCE).until(() -> text().contains("Files received: 3."));
        office.work();
        for (String path : new String[] {"/documents", "/drafts", "/messages", "/upload", "/settings"}) {
            browser()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
            go(path);
            assertThat(number("document.documentElement.scrollWidth")).as(path).isLessThanOrEqualTo(360);
            picture("phone" + path.replace('/', '-'));
            browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            go(path);
            picture("wide" + path.replace('/', '-'));
        }
    }

    private void signIn(String name) {
        go("/documents");
        picture("login");
        find("#name").sendKeys(name);
        find("#password").sendKeys(Office.PASSWORD, Keys.ENTER);
        await().atMost(PATIENCE).until(() -> "Documents".equals(browser().getTitle()));
    }

    /** Fields without a label and pictures without words, which those who do not see cannot use. */
    private long errorsOf(String page) {
        assertThat(browser().getTitle()).as(page).isNotBlank();
        return number("Array.from(document.querySelectorAll('input:not([type=hidden]),select,textarea'))"
                + ".filter(field => field.labels.length === 0).length"
                + " + document.querySelectorAll('img:not([alt])').length");
    }

    private long number(String script) {
        return ((Number) Optional.ofNullable(browser().executeScript("return " + script))
                        .orElseThrow())
                .longValue();
    }

    private String files(int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve("invoice " + i + ".pdf"), "content " + i);
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> folder.resolve("invoice " + i + ".pdf").toString())
                .collect(Collectors.joining("\n"));
    }

    private void go(String path) {
        browser().get(office.address() + path);
    }

    private WebElement find(String selector) {
        return browser().findElement(By.cssSelector(selector));
    }

    private String text() {
        return find("body").getText();
    }

    private ChromeDriver browser() {
        return driver.orElseThrow();
    }

    private void picture(String name) {
        Map<String, Object> answer = browser()
                .executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve("admin-" + name + ".png"),
                    Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program(String... paths) {
        return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
