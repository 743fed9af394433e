package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A strategy from draft to approval without a mouse. */
class KeyboardStoryIT {

    private static final String PROJECT = "Smart City Bamberg";

    @Test
    void aStrategyTravelsFromDraftToApprovalByKeyboardAlone() {
        try (var portal = RunningPortal.start();
                var browser = new Browser(portal)) {
            walks(browser, "projektleitung-1", KeyboardStoryIT::submits);
            walks(browser, "koordination-1", KeyboardStoryIT::namesReviewers);
            walks(browser, "gutachten-1", KeyboardStoryIT::reviews);
            walks(browser, "gutachten-2", KeyboardStoryIT::reviews);
            walks(browser, "foerdergeber-1", KeyboardStoryIT::approves);
        }
    }

    private static void walks(Browser browser, String account, Consumer<Visitor> way) {
        var visitor = browser.visitor();
        try {
            way.accept(logIn(visitor, account));
        } catch (RuntimeException | AssertionError lost) {
            photograph(visitor, account, lost);
            throw lost;
        }
    }

    private static void photograph(Visitor visitor, String account, Throwable lost) {
        var file = Path.of("target", "failures", "keyboard-" + account + ".png");
        try {
            visitor.page().screenshot(new Page.ScreenshotOptions().setPath(file));
        } catch (PlaywrightException frozen) {
            lost.addSuppressed(frozen);
        }
    }

    private static Visitor logIn(Visitor visitor, String account) {
        visitor.open("");
        visitor.page().locator("#username:focus").waitFor();
        visitor.page().keyboard().type(account);
        new Keyboard(visitor).press("Tab");
        visitor.page().keyboard().type("demo");
        new Keyboard(visitor).press("Enter");
        return visitor.sees("Mein Bereich");
    }

    private static void submits(Visitor lead) {
        var keys = new Keyboard(lead).follows("Projekte").isAtTheHeading("Projekte");
        keys.follows(PROJECT).isAtTheHeading(PROJECT);
        keys.presses("Strategie beginnen").isAtTheHeading(PROJECT);
        keys.picks("PDF auswählen", Papers.strategy("Ohne Maus geschrieben."));
        lead.sees("ist hochgeladen");
        keys.types("Text der Kurzfassung", "Eine kurze Zusammenfassung der Strategie.");
        lead.sees("gespeichert");
        keys.presses("Strategie einreichen");
        lead.sees("Strategie einreichen?");
        keys.press("Escape").presses("Strategie einreichen").confirms("Strategie einreichen");
        lead.sees("Eingereichte Fassung");
        keys.isAtTheHeading(PROJECT);
    }

    private static void namesReviewers(Visitor office) {
        var keys = opensTask(office, "Vollständigkeit der Strategie prüfen", true);
        office.sees("Erstes Gutachten");
        keys.chooses("Erstes Gutachten", "Gutachten Eins");
        keys.chooses("Zweites Gutachten", "Gutachten Zwei");
        keys.presses("Vollständig: Gutachten zuteilen");
        office.sees("Die Gutachten sind zugeteilt.");
        keys.isAtTheHeading(PROJECT).follows("Zum Posteingang");
    }

    private static void reviews(Visitor reviewer) {
        var keys = opensTask(reviewer, "Strategie begutachten", false);
        reviewer.sees("Ihr Gutachten");
        keys.presses("Dokument überspringen").answers("Ja", "Ja, mit Auflagen");
        keys.types("Begründung", "Schlüssig, gut beteiligt und in den Ortsteilen verankert.");
        keys.presses("Gutachten abgeben").confirms("Gutachten abgeben");
        reviewer.sees("Ihr Gutachten ist abgegeben.");
        keys.isAtTheHeading(PROJECT).follows("Zum Posteingang");
    }

    private static void approves(Visitor approver) {
        var keys = opensTask(approver, "Über die Strategie entscheiden", true);
        approver.sees("Wie entscheiden Sie?");
        keys.answers("Positiv prüfen", "Positiv prüfen");
        keys.presses("Positiv prüfen").confirms("Positiv prüfen");
        approver.sees("Die Strategie ist positiv geprüft.");
        keys.isAtTheHeading(PROJECT).follows("Zur Strategie").isAtTheHeading(PROJECT);
    }

    /** By the menu to the inbox, to the tab, down the list, and Enter on the task. */
    private static Keyboard opensTask(Visitor visitor, String title, boolean ofTheGroup) {
        var keys = new Keyboard(visitor).to(visitor.page().locator("vaadin-side-nav-item[path='posteingang']"));
        keys.press("Enter");
        visitor.page().locator(".mr-inbox:focus-within").waitFor();
        if (ofTheGroup) {
            // Its name goes on with the number of tasks.
            keys.to(visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Meine Gruppen")));
            keys.press("Enter");
        }
        var task = StrategyStory.row(visitor, title, PROJECT)
                .getByRole(AriaRole.BUTTON)
                .first();
        keys.to(task);
        // The first one is chosen from the beginning; Enter on another one chooses it.
        if (task.getAttribute("aria-current") == null) {
            keys.press("Enter");
            assertThat(task).hasAttribute("aria-current", "true");
        }
        return keys.press("Enter").isAtTheHeading(PROJECT);
    }
}
