package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.confirms;
import static org.maschinenraum.portal.story.StrategyStory.namesReviewers;
import static org.maschinenraum.portal.story.StrategyStory.opensTask;
import static org.maschinenraum.portal.story.StrategyStory.reviews;
import static org.maschinenraum.portal.story.StrategyStory.sends;
import static org.maschinenraum.portal.story.StrategyStory.sendsBack;
import static org.maschinenraum.portal.story.StrategyStory.uploads;
import static org.maschinenraum.portal.story.StrategyStory.writes;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever people write is shown as they wrote it, and nothing of it is carried out: on pages, in letters, in the search. */
class StoredMarkupIT {

    private static final String MARKUP =
            "<script>geknackt()</script><img src=x onerror=geknackt()>\"><svg onload=geknackt()>"
                    + "{{7*7}} <a href=\"javascript:geknackt()\">Klick</a> <b>fett</b>";

    /** A line break might begin a header of its own. */
    private static final String TITLE = "Klimastadt " + MARKUP;

    private static final String BROKEN_TITLE = TITLE + "\r\nBcc: mitglied-1@example.org";
    private static final String FILE = "\"><img src=x onerror=geknackt()>\r\nSet-Cookie: a=b.pdf";

    /** What would stand on the page if any of it had become an element. */
    private static final String ELEMENTS =
            "img[src='x'], svg[onload], a[href^='javascript'], vaadin-app-layout script, main b:text-is('fett')";

    /** Whoever is called here was carried out. */
    private static final Set<String> CALLED = ConcurrentHashMap.newKeySet();

    private static RunningPortal portal;
    private static Browser browser;
    private static String project;

    @BeforeAll
    static void open() {
        portal = RunningPortal.start();
        browser = new Browser(portal);
        project = portal.sql()
                .sql("update programme.project set title = ? where title = 'Smart City Bamberg' returning id")
                .param(BROKEN_TITLE)
                .query(UUID.class)
                .single()
                .toString();
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
    }

    @Test
    void isTextOnEveryPageInEveryLetterAndInTheSearch() throws IOException {
        var lead = visitor("projektleitung-1");
        uploadsAndSubmits(lead);
        var office = visitor("koordination-1");
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", "Klimastadt");
        isText(office.sees("{{7*7}}"));
        sendsBack(office, MARKUP);
        isText(lead.open("posteingang").sees("Klimastadt"));
        opensTask(lead, "Meine", "Nachforderung zur Strategie beantworten", "Klimastadt");
        isText(lead.sees(MARKUP));
        sends(lead);
        reviewed(office);
        decided();
        isText(lead.open("projekte/" + project).sees("Positiv geprüft"));
        isText(lead.open("").sees("Klimastadt"));
        isTextInTheSearch(lead);
        isTextInLetters();
        namesNobodyInTheLog();
    }

    private static void uploadsAndSubmits(Visitor lead) throws IOException {
        isText(lead.open("projekte").sees("Klimastadt"));
        lead.open("projekte/" + project).press("Strategie beginnen");
        var paper =
                Files.readAllBytes(Papers.strategy(MARKUP.replace("&", "&amp;").replace("<", "&lt;")));
        uploads(lead, new FilePayload(FILE, "application/pdf", paper));
        writes(lead, MARKUP);
        isText(lead);
        sends(lead);
        isText(lead.sees(MARKUP));
        downloads(lead);
    }

    /** The name of a file is a header of the download. */
    private static void downloads(Visitor lead) {
        // The page may be drawn anew under the hand, and with it the address.
        var answer = Awaitility.await().pollInSameThread().until(() -> file(lead), file -> file.status() == 200);
        assertThat(answer.headers()).doesNotContainKey("set-cookie").containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("attachment")
                .doesNotContain("\r", "\n");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        assertThat(answer.headers().get("content-security-policy")).contains("default-src 'none'");
    }

    private static APIResponse file(Visitor lead) {
        var link = lead.page().locator("a.mr-file").first();
        return lead.page().request().get(link.evaluate("link => link.href").toString());
    }

    private static void reviewed(Visitor office) {
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", "Klimastadt");
        namesReviewers(office, "Gutachten Eins", "Gutachten Zwei");
        portal.sql()
                .sql("update directory.person set first_name = ? where username = 'gutachten-1'")
                .param("Eins" + MARKUP)
                .update();
        for (var account : List.of("gutachten-1", "gutachten-2")) {
            var reviewer = visitor(account);
            opensTask(reviewer, "Meine", "Strategie begutachten", "Klimastadt");
            isText(reviewer.sees("Ihr Gutachten"));
            framesTheDocument(reviewer);
            reviews(reviewer, "Ja", MARKUP);
            isText(reviewer);
        }
    }

    /** The document stands in a frame of the page, which the policy of both must allow. */
    private static void framesTheDocument(Visitor reviewer) {
        assertThat(reviewer.page().locator("iframe.mr-document")).isVisible();
        reviewer.page().waitForCondition(() -> reviewer.page().frames().stream()
                .anyMatch(frame -> frame.url().startsWith("chrome-extension:")));
    }

    private static void decided() {
        var approver = visitor("foerdergeber-1");
        opensTask(approver, "Meine Gruppen", "Über die Strategie entscheiden", "Klimastadt");
        isText(approver.sees(MARKUP));
        approver.choose("Positiv prüfen").page().getByLabel("Begründung").fill(MARKUP);
        approver.press("Positiv prüfen");
        confirms(approver, "Positiv prüfen");
        approver.sees("Die Strategie ist positiv geprüft.");
        isText(approver);
    }

    private static void isTextInTheSearch(Visitor lead) {
        lead.open("suche?q=geknackt").sees("Klimastadt");
        assertThat(lead.page().locator("mark").first()).isVisible();
        isText(lead);
        lead.open("suche?q=" + URLEncoder.encode(MARKUP, StandardCharsets.UTF_8))
                .sees("Suche");
        assertThat(lead.page().locator("vaadin-combo-box input").first()).hasValue(MARKUP);
        isText(lead);
        lead.open("suche");
        lead.page().locator("vaadin-combo-box input").first().pressSequentially("Klimast");
        assertThat(lead.page().locator("vaadin-combo-box-item").first()).containsText("<script>");
        isText(lead);
    }

    /** The break in the title became a space, and nobody else got the letter. */
    private static void isTextInLetters() {
        var subject = "Strategie positiv geprüft: " + BROKEN_TITLE.replace("\r\n", " ");
        assertThat(Letters.to("projektleitung-1", subject, portal)).isEqualTo(1);
        assertThat(Letters.now("mitglied-1", portal)).isZero();
    }

    private static void namesNobodyInTheLog() throws IOException {
        assertThat(portal.log()).doesNotContain("geknackt", "Klimastadt", "@example.org", "Projektleitung Eins");
    }

    private static Visitor visitor(String account) {
        var visitor = browser.visitor();
        visitor.page().exposeFunction("geknackt", arguments -> CALLED.add(account));
        return visitor.logIn(account);
    }

    private static void isText(Visitor visitor) {
        assertThat(visitor.page().locator(ELEMENTS)).hasCount(0);
        assertThat(CALLED).isEmpty();
    }
}
