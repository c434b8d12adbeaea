package de.gruppenbuch.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for the whole test run. A test class says {@code @ExtendWith({RunningApplication
 * .class, Browser.class})}; each test opens a fresh window, which is closed after the test, with a
 * picture in {@code target/screenshots} when the test has failed.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

    /** Enough for two busy cores. */
    private static final double TIME_LIMIT_MS = 60_000;

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=de-DE");

    private static final List<BrowserContext> OPEN = new ArrayList<>();

    private static Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.GLOBAL)
                        .getOrComputeIfAbsent(
                                Chromium.class, key -> Chromium.launch(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            keepPictures(context);
        }
        OPEN.forEach(BrowserContext::close);
        OPEN.clear();
    }

    /** An empty page in a phone of 360 by 740 points, with touch. */
    public static Page phone() {
        return open(phoneOptions());
    }

    /** The same phone with JavaScript switched off. */
    public static Page phoneWithoutJavaScript() {
        return open(phoneOptions().setJavaScriptEnabled(false));
    }

    /** An empty page in a window of 1280 by 900 points. */
    public static Page desktop() {
        return open(desktopOptions());
    }

    /** The same window with JavaScript switched off. */
    public static Page desktopWithoutJavaScript() {
        return open(desktopOptions().setJavaScriptEnabled(false));
    }

    private static NewContextOptions phoneOptions() {
        return options()
                .setViewportSize(360, 740)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    private static NewContextOptions desktopOptions() {
        return options().setViewportSize(1280, 900);
    }

    private static NewContextOptions options() {
        return new NewContextOptions()
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setBaseURL(RunningApplication.baseUrl());
    }

    private static Page open(NewContextOptions options) {
        BrowserContext window = chromium.browser().newContext(options);
        window.setDefaultTimeout(TIME_LIMIT_MS);
        OPEN.add(window);
        return window.newPage();
    }

    private static void keepPictures(ExtensionContext context) {
        int number = 0;
        for (BrowserContext window : OPEN) {
            for (Page page : window.pages()) {
                String name =
                        context.getRequiredTestClass().getSimpleName()
                                + "."
                                + context.getRequiredTestMethod().getName()
                                + "."
                                + ++number
                                + ".png";
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target", "screenshots", name)));
            }
        }
    }

    /** The driver and its browser, ended together after the last test. */
    private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser)
            implements AutoCloseable {

        static Chromium launch() {
            System.setProperty("playwright.nodejs.path", Programs.path("node").toString());
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            LaunchOptions options =
                    new LaunchOptions()
                            .setExecutablePath(Programs.path("chromium"))
                            .setEnv(Map.of("LANGUAGE", "de", "LANG", "de_DE.UTF-8"))
                            .setArgs(FLAGS);
            return new Chromium(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
