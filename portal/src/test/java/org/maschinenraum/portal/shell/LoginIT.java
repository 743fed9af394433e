package org.maschinenraum.portal.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.embedded.Services;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Login and logout through the real Keycloak, in a real browser. */
@SpringBootTest(classes = LoginPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LoginIT {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private BrowserContext window;
    private Page page;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry registry) {
        var keycloak = Services.forTests().keycloak();
        registry.add("maschinenraum.keycloak.address", keycloak::base);
        registry.add("maschinenraum.keycloak.realm", keycloak::realm);
        registry.add("maschinenraum.keycloak.client-secret", keycloak::clientSecret);
    }

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openWindow() {
        window = chromium.window(1440, ColorScheme.LIGHT);
        page = window.newPage();
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void aDeepLinkSurvivesTheLogin() {
        logIn("koordination-1", "/bausteine?weg=direkt");
        assertThat(page).hasURL(Pattern.compile(".*/bausteine\\?weg=direkt.*"));
        assertThat(page.locator("h1")).hasText("Smarte Region Rhein-Nahe-Hunsrück-Mosel");
    }

    @Test
    void nameAndRoleComeFromTheLogin() {
        logIn("koordination-1", "/");
        assertThat(page.locator(".mr-account .mr-words")).containsText("Koordination Eins");
        assertThat(page.locator(".mr-account .mr-words")).containsText("Koordinierungs- und Transferstelle");
    }

    @Test
    void loggingOutEndsTheSessionAtKeycloakToo() {
        logIn("projektleitung-1", "/");
        page.click(".mr-account vaadin-menu-bar-button");
        page.getByText("Abmelden", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#username")).isVisible();
        page.navigate(address("/"));
        assertThat(page.locator("#username")).isVisible();
    }

    /** A picture on a foreign page would be enough. */
    @Test
    void aLinkDoesNotLogOut() {
        logIn("gutachten-2", "/");
        page.navigate(address("/logout"));
        page.navigate(address("/"));
        assertThat(page.locator("#username")).hasCount(0);
        page.waitForSelector("vaadin-app-layout h1");
    }

    @Test
    void whatIsShownIsNotKeptByTheBrowser() {
        logIn("gutachten-3", "/");
        var again = page.navigate(address("/"));
        assertThat(again.headerValue("cache-control")).contains("no-store");
    }

    @Test
    void theSessionGetsANewIdAtTheLogin() {
        page.navigate(address("/"));
        var before = session();
        fillIn("gutachten-1");
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void whoReadsEnglishIsSpokenToInEnglishFromTheLoginOn() {
        window.close();
        window = chromium.window(1440, ColorScheme.LIGHT, Locale.UK);
        page = window.newPage();
        page.navigate(address("/"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#kc-login")).containsText("Sign In");
        fillIn("gutachten-2");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("You have nothing to do at the moment");
    }

    @Test
    void theLanguageOncePickedIsThereAgainInAnotherBrowser() {
        logIn("gutachten-3", "/bausteine?weg=direkt");
        choose("English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(Pattern.compile(".*/bausteine\\?weg=direkt.*"));
        assertThat(page.getByText("Skip to content")).hasCount(1);

        window.close();
        openWindow();
        logIn("gutachten-3", "/");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("You have nothing to do at the moment");
        choose("Deutsch");
        assertThat(page.locator("h1")).hasText("Sie haben zurzeit nichts zu tun");
    }

    private void choose(String language) {
        page.click(".mr-account vaadin-menu-bar-button");
        page.getByText(language, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-menu-bar-overlay, vaadin-menu-bar-item"))
                .hasCount(0);
    }

    private void logIn(String account, String path) {
        page.navigate(address(path));
        fillIn(account);
    }

    private void fillIn(String account) {
        page.fill("#username", account);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForSelector("vaadin-app-layout h1");
    }

    private String session() {
        return window.cookies(address("/")).stream()
                .filter(cookie -> cookie.name.equals("MASCHINENRAUM"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
