package org.maschinenraum.portal.workspace.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.portal.workspace.Finding;
import org.maschinenraum.portal.workspace.Indexing;
import org.maschinenraum.portal.workspace.Shelf;
import org.maschinenraum.portal.workspace.Wanted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The search page in a real browser, on a real index. */
@SpringBootTest(classes = SearchPagePortal.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SearchPageIT {

    private static final List<String> FLAGS = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-gpu",
            "--no-first-run");
    private static final String BODY =
            "Der <b>Rat</b> beschließt eine Klimaanpassungsstrategie, damit Starkregen in der"
                    + " Verbandsgemeinde Rhein-Nahe-Hunsrück-Mosel weniger Schäden anrichtet.";

    /** The first page after the start takes its time on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Playwright playwright;
    private static Browser browser;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        RealServices.search(registry);
        registry.add("maschinenraum.search.index", () -> "page-" + UUID.randomUUID());
    }

    @BeforeAll
    static void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setChromiumSandbox(false)
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @LocalServerPort
    int port;

    @Autowired
    Shelf shelf;

    @Autowired
    Finding finding;

    @Autowired
    Indexing indexing;

    @Autowired
    TransactionTemplate transaction;

    private Page page;

    @BeforeEach
    void fillTheIndex() {
        if (shelf.all().findAny().isEmpty()) {
            shelf.lend(SearchPagePortal.PERSON, "mine");
            for (int number = 1; number <= 11; number++) {
                publish("Klimastrategie der Verbandsgemeinde Rhein-Nahe-Hunsrück-Mosel, Teil " + number, "IN_REVIEW");
            }
            publish("Smarte Region Görlitz", "APPROVED");
        }
        await().atMost(PATIENCE).until(() -> count() == 12);
        page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1440, 900))
                .newPage();
    }

    @AfterEach
    void closeWindow() {
        page.context().close();
    }

    @Test
    void findsWhatIsTypedAndMarksItInItsText() {
        open("");
        assertThat(page.getByText("Wonach suchen Sie?")).isVisible();

        field().fill("Anpassung");
        field().press("Enter");

        assertThat(page.getByText("12 Treffer", exact())).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/suche\\?q=Anpassung$"));
        assertThat(page).hasTitle(Pattern.compile("12 Treffer für „Anpassung“.*"));
        assertThat(page.locator("mark").first()).hasText("Klimaanpassungsstrategie");
        assertThat(page.getByText("Der <b>Rat</b> beschließt").first()).isVisible();
    }

    /** A page is there a moment before its address, and the way back only after that. */
    private void isAt(String query) {
        assertThat(page).hasURL(Pattern.compile(".*/suche\\?" + Pattern.quote(query) + "$"));
    }

    @Test
    void narrowsByFacetsTurnsPagesAndGoesBackWithTheBrowser() {
        open("?q=Anpassung");

        link("In Begutachtung 11").click();
        assertThat(page.getByText("11 Treffer", exact())).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*q=Anpassung&state=IN_REVIEW$"));
        link("Seite 2").click();
        assertThat(page.getByText("Treffer 11–11 von 11")).isVisible();
        assertThat(link("Seite 2")).hasAttribute("aria-current", "page");
        link("Filter „In Begutachtung“ entfernen").click();
        assertThat(page.getByText("12 Treffer", exact())).isVisible();
        isAt("q=Anpassung");

        page.goBack();
        assertThat(page.getByText("Treffer 11–11 von 11")).isVisible();
        isAt("q=Anpassung&state=IN_REVIEW&page=2");
        page.goBack();
        assertThat(page.getByText("Treffer 1–10 von 11")).isVisible();
        isAt("q=Anpassung&state=IN_REVIEW");
        page.goBack();
        assertThat(page.getByText("12 Treffer", exact())).isVisible();
        assertThat(field()).hasValue("Anpassung");
    }

    @Test
    void suggestsTitlesWhileTyping() {
        open("");

        field().pressSequentially("smar");
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])")).hasText("Smarte Region Görlitz");
        field().press("ArrowDown");
        field().press("Enter");

        assertThat(page.getByText("1 Treffer", exact())).isVisible();
        assertThat(link("Smarte Region Görlitz")).hasAttribute("href", Pattern.compile("regal/.*"));
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        open("?q=Quantencomputer&state=APPROVED");

        assertThat(page.getByText("Nichts gefunden")).isVisible();
        link("Ohne Filter suchen").click();
        assertThat(page).hasURL(Pattern.compile(".*/suche\\?q=Quantencomputer$"));
    }

    @Test
    void toleratesWhatSomebodyTypedIntoTheAddress() {
        open("?q=Anpassung&page=-7&kind=strategy&state=%3Cscript%3E&x=y");

        assertThat(page.getByText("Nichts gefunden")).isVisible();
        assertThat(page.getByText("Filter „<script>“ entfernen")).hasCount(0);
        assertThat(link("Filter „<script>“ entfernen")).isVisible();
    }

    @Test
    void fitsANarrowScreenWithTheFacetsFoldedAway() {
        page.setViewportSize(320, 800);
        open("?q=Anpassung");
        assertThat(page.getByText("12 Treffer", exact())).isVisible();

        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        assertThat(link("In Begutachtung 11")).isHidden();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Filter").setExact(true))
                .click();
        assertThat(link("In Begutachtung 11")).isVisible();
    }

    private void open(String query) {
        page.navigate("http://127.0.0.1:" + port + "/suche" + query);
    }

    private Locator field() {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Suchbegriff"));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private void publish(String title, String state) {
        var id = shelf.put(title, BODY, state, "mine");
        transaction.executeWithoutResult(status -> indexing.changed(shelf.kind(), id));
    }

    private long count() {
        SearchPagePortal.logIn();
        var found = finding.find(new Wanted("", Map.of(), 1));
        return found.plain() ? 0 : found.total();
    }
}
