package org.paymentassistant.example.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The system's Chromium, as a person uses it. */
final class Chromium implements AutoCloseable {

    /** Held, so that its level stays: no use is made of what it misses. */
    private static final Logger PROTOCOL_LOG = Logger.getLogger("org.openqa.selenium.devtools");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final boolean shared;

    private Chromium(ChromeDriver driver, boolean shared) {
        this.driver = driver;
        this.shared = shared;
    }

    /** One browser for all tests of this run, as starting it takes longer than most of them. */
    private static final class Shared {
        private static final Chromium BROWSER = new Chromium(start(true), true);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(BROWSER.driver::quit, "close-browser"));
        }
    }

    /** Whether there is one; says so where there is not. */
    static boolean isInstalled() {
        boolean installed = browser().isPresent() && driverProgram().isPresent();
        if (!installed) {
            System.out.println(
                    "SKIPPED: no Chromium with its chromedriver here, so the pages are not tried in a browser"
                            + " (Debian: apt-get install chromium chromium-driver)");
        }
        return installed;
    }

    /** A browser in which no test has left anything. */
    static Chromium open() {
        Chromium browser = Shared.BROWSER;
        browser.forget();
        return browser;
    }

    /** A browser of its own, which runs no scripts. */
    static Chromium withoutScripts() {
        return new Chromium(start(false), false);
    }

    private void forget() {
        List<String> windows = List.copyOf(driver.getWindowHandles());
        driver.switchTo().newWindow(WindowType.TAB);
        String fresh = driver.getWindowHandle();
        for (String window : windows) {
            driver.switchTo().window(window).close();
        }
        driver.switchTo().window(fresh);
        driver.manage().deleteAllCookies();
    }

    private static ChromeDriver start(boolean scripts) {
        PROTOCOL_LOG.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser().orElseThrow().toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-color-profile=srgb",
                "--window-size=1280,900",
                "--hide-scrollbars");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        File program = driverProgram().orElseThrow().toFile();
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(program).build();
        return new ChromeDriver(service, options);
    }

    private static Optional<Path> browser() {
        return first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    }

    private static Optional<Path> driverProgram() {
        return first("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/local/bin/chromedriver");
    }

    private static Optional<Path> first(String... programs) {
        return Stream.of(programs).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A screen of the given width, as a phone has one. */
    void narrow(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    void fill(String selector, String text) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(text);
    }

    void click(String selector) {
        find(selector).click();
    }

    String text() {
        return find("body").getText();
    }

    String title() {
        return Optional.ofNullable(driver.getTitle()).orElse("");
    }

    /** The id of the element that has the focus. */
    String focused() {
        return Optional.ofNullable(driver.switchTo().activeElement().getDomAttribute("id"))
                .orElse("");
    }

    /** Keeps a picture of the whole page. */
    void screenshot(String name) {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!shared) {
            driver.quit();
        }
    }
}
