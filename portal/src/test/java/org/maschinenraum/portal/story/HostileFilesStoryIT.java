package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maschinenraum.portal.strategy.HostileUpload;

/** A lead uploads what should never have been written, in a real browser, to the whole portal (H11). */
class HostileFilesStoryIT {

    private static final long MEMORY = 256L << 20;
    private static final String UNSEARCHABLE = "nicht durchsuchbar";

    private static final LocatorAssertions.HasCountOptions ONE_AFTER_THE_OTHER =
            new LocatorAssertions.HasCountOptions().setTimeout(120_000);

    private static RunningPortal portal;
    private static Browser browser;

    @BeforeAll
    static void open() {
        portal = RunningPortal.start();
        browser = new Browser(portal);
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
    }

    @Test
    void bombsCostThePortalNeitherMemoryNorItsOtherVisitors() throws IOException {
        var lead = draftOf("projektleitung-1", "Smart City Bamberg");
        var bombs = IntStream.range(0, 4)
                .mapToObj(number -> payload("bombe-" + number + ".docx", Bombs.docx(number)))
                .toArray(FilePayload[]::new);

        try (var watch = Watch.over(portal)) {
            annexes(lead).setInputFiles(bombs);
            for (var bomb : bombs) {
                lead.sees(bomb.name);
            }
            assertThat(lead.page().getByText(UNSEARCHABLE)).hasCount(bombs.length, ONE_AFTER_THE_OTHER);

            assertThat(watch.mostMemoryGained()).isLessThan(MEMORY);
            assertThat(watch.longestAnswer()).isLessThan(Duration.ofSeconds(5));
        }
        Awaitility.await("no reader is left")
                .until(() -> portal.process().children().findAny().isEmpty());
    }

    @Test
    void whatIsKeptIsNamedSafelyAndOnlyEverDownloaded() {
        var lead = draftOf("projektleitung-2", "Digitales Gera");
        lead.page().getByLabel("Text der Kurzfassung").fill("Schon getippt.");

        annexes(lead).setInputFiles(payload("../<b>Pl\u202ea\u0308n</b> 🌳.pdf", HostileUpload.PDF_AND_HTML.bytes()));
        var link = lead.page().locator("a.mr-file").last();
        assertThat(link).containsText("b_ 🌳.pdf");
        annexes(lead).setInputFiles(payload("bild.png", HostileUpload.SVG_AS_PICTURE.bytes()));
        lead.sees("„bild.png“ wurde nicht übernommen: Dieser Dateityp ist nicht erlaubt.");

        var answer = lead.page()
                .request()
                .get(portal.address().resolve("/" + link.getAttribute("href")).toString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("attachment; filename=")
                .contains("filename*=UTF-8''b_%20%F0%9F%8C%B3.pdf");
        assertThat(lead.page().getByLabel("Text der Kurzfassung")).hasValue("Schon getippt.");
    }

    @Test
    void whatIsTooLargeIsRefusedByTheBrowserAndByThePortal(@TempDir Path folder) throws IOException {
        var lead = draftOf("projektleitung-3", "Smarte Region Lippe und Detmold");

        annexes(lead).setInputFiles(Files.writeString(folder.resolve("gross.txt"), "Wort ".repeat(11_000_000)));
        lead.sees("Die Datei ist zu groß. Erlaubt sind höchstens 50");

        var status = lead.page().evaluate("""
                async () => (await fetch([...document.querySelectorAll('vaadin-upload')].at(-1).target, {
                  method: 'POST', headers: {'X-Filename': 'heimlich.txt', 'Content-Type': 'text/plain'},
                  body: 'a'.repeat(53 * 1024 * 1024)})).status""");
        assertThat(status).isEqualTo(200);
        lead.sees("„heimlich.txt“ wurde nicht übernommen: Die Datei ist zu groß.");
    }

    private static Visitor draftOf(String account, String project) {
        return browser.visitor()
                .logIn(account)
                .open("projekte")
                .follow(project)
                .press("Strategie beginnen")
                .sees("Anlagen");
    }

    private static Locator annexes(Visitor lead) {
        return lead.page().locator("vaadin-upload input[type=file]").last();
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
