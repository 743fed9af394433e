package org.maschinenraum.portal.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shell with all building blocks, in a real browser, at every width and in both colour schemes. */
@SpringBootTest(classes = ShellPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ShellLookIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** The page scrolls inside the layout, so both are asked. */
    private static final String OVERFLOW = """
            () => {
              const content = document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part~=content]');
              return Math.max(document.documentElement.scrollWidth - innerWidth, content.scrollWidth - content.clientWidth);
            }
            """;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "768, LIGHT", "320, LIGHT", "1440, DARK", "768, DARK", "320, DARK"})
    void fitsTheWindowAndIsAccessible(int width, ColorScheme scheme) {
        try (var window = window(width, scheme)) {
            var page = open(window, "/bausteine");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(
                            "bausteine-%d-%s.png".formatted(width, scheme.name().toLowerCase(Locale.ROOT)))));
            assertThat(page.evaluate(OVERFLOW)).isEqualTo(0);
            assertThat(findings(page)).isEmpty();
        }
    }

    @Test
    void theSkipLinkIsTheFirstStopAndLeadsToTheContent() {
        try (var window = window(1440, ColorScheme.LIGHT)) {
            var page = open(window, "/bausteine");
            page.keyboard().press("Tab");
            assertThat(page.locator(".mr-skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#inhalt")).isFocused();
            assertThat(page.url()).endsWith("/bausteine");
        }
    }

    @Test
    void slashLeadsToTheSearchFieldAndEnterToTheHits() {
        try (var window = window(1440, ColorScheme.LIGHT)) {
            var page = open(window, "/");
            page.keyboard().press("/");
            assertThat(page.locator(".mr-search input")).isFocused();
            page.keyboard().type("Klima/Anpassung & Hitze");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(
                    ".*/suche\\?q=Klima%2FAnpassung.%26.Hitze|.*/suche\\?q=Klima%2FAnpassung%20%26%20Hitze"));
        }
    }

    @Test
    void theChoiceOfDarkColoursOutlivesTheWindow() {
        try (var window = window(1440, ColorScheme.LIGHT)) {
            var page = open(window, "/");
            page.click(".mr-account vaadin-menu-bar-button");
            page.getByText("dunkel", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForFunction("document.cookie.includes('darstellung=dark')");
            var again = open(window, "/");
            assertThat(again.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                    .isEqualTo("dark");
        }
    }

    @Test
    void theMenuOpensOverThePageOnAPhone() {
        try (var window = window(320, ColorScheme.LIGHT)) {
            var page = open(window, "/");
            var entry = page.locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText("Meine Aufgaben"));
            assertThat(entry).not().isInViewport();
            page.click("vaadin-drawer-toggle");
            entry.click();
            page.waitForURL("**/bausteine");
        }
    }

    @Test
    void datesAreUnderstoodAsGermansTypeThem() {
        try (var window = window(1440, ColorScheme.LIGHT)) {
            var field = open(window, "/bausteine").locator("#datum input");
            for (var typed : List.of("3.12.26", "03.12.2026", "3.12.2026")) {
                field.fill(typed);
                field.press("Enter");
                assertThat(field).hasValue("03.12.2026");
                field.fill("");
            }
        }
    }

    private BrowserContext window(int width, ColorScheme scheme) {
        var window = chromium.window(width, scheme);
        window.addCookies(List.of(new Cookie(PretendedLogin.COOKIE, "coordinator").setUrl(address("/"))));
        return window;
    }

    private Page open(BrowserContext window, String path) {
        var page = window.newPage();
        page.navigate(address(path));
        page.waitForSelector("vaadin-app-layout h1");
        page.evaluate("() => document.fonts.ready.then(() => true)");
        return page;
    }

    private static List<String> findings(Page page) {
        return new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator") // Vaadin's own, stands outside every landmark
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(finding -> finding.getId() + " " + finding.getNodes())
                        .toList();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
