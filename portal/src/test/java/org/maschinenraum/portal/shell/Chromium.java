package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The system's Chromium, for every test that needs a real browser; fails at the end if a page broke its content policy. */
public final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--disable-gpu",
                            "--no-first-run")));

    private final Set<String> violations = ConcurrentHashMap.newKeySet();

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed: see .ci/run"));
    }

    /** A fresh profile, German. */
    public BrowserContext window(int width, ColorScheme scheme) {
        return window(width, scheme, Locale.GERMANY);
    }

    /** A fresh profile that asks for this language. */
    public BrowserContext window(int width, ColorScheme scheme, Locale language) {
        var window = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.toLanguageTag())
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(scheme)
                .setViewportSize(width, 900));
        window.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        return window;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        assertThat(violations).as("breaches of the content policy").isEmpty();
    }
}
