package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.confirms;
import static org.maschinenraum.portal.story.StrategyStory.confirmsTwice;
import static org.maschinenraum.portal.story.StrategyStory.keepsWhatWasTyped;
import static org.maschinenraum.portal.story.StrategyStory.namesReviewers;
import static org.maschinenraum.portal.story.StrategyStory.opensTask;
import static org.maschinenraum.portal.story.StrategyStory.reviews;
import static org.maschinenraum.portal.story.StrategyStory.row;
import static org.maschinenraum.portal.story.StrategyStory.submits;
import static org.maschinenraum.portal.story.StrategyStory.withdraws;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One task in two windows, or before two people: one acts, the other is told why not and keeps what was typed. */
class SomebodyFasterIT {

    private static final String OVERTAKEN = "Das geht nicht mehr";
    private static final String POINTS = "Was fehlt oder ist zu ändern?";

    private static RunningPortal portal;
    private static Browser browser;
    private static OwnProjects projects;

    @BeforeAll
    static void open() {
        portal = RunningPortal.start();
        browser = new Browser(portal);
        projects = new OwnProjects(portal, browser);
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
    }

    @Test
    void aWithdrawalOvertakesTheCheck() {
        var lead = projects.lead("Rückzug");
        submits(lead, Papers.strategy("Rückzug"));
        var office = opensCheck("koordination-1", "Rückzug");
        office.page().getByLabel(POINTS).fill("Der Zeitplan fehlt.");
        assertReloadAsksFirst(office);
        office.hasTyped(POINTS, "Der Zeitplan fehlt.");

        withdraws(lead);

        office.seesWithinTwoSeconds("Inzwischen geändert.");
        office.press("Mit Punkten zurückgeben").sees(OVERTAKEN).hasTyped(POINTS, "Der Zeitplan fehlt.");
        office.press("Neuen Stand laden");
        // Enter alone would keep what was typed.
        assertThat(office.button("Weiter bearbeiten")).isFocused();
        confirms(office, "Verwerfen");
        office.sees("Hier gibt es zurzeit nichts zu tun.");
        assertThat(projects.count("strategy.change_request c join strategy.strategy on id = c.strategy", "Rückzug"))
                .isZero();
    }

    @Test
    void eachTaskIsDoneInOneWindow() {
        var lead = projects.lead("Weg");
        submits(lead, Papers.strategy("Weg"));
        checksInTwoWindows();
        reviewsInTwoWindows();
        reviewed("gutachten-2");
        decidesInTwoWindows(lead);
    }

    private static void checksInTwoWindows() {
        var office = browser.visitor().logIn("koordination-1").open("posteingang?ansicht=gruppen");
        row(office, "Vollständigkeit der Strategie prüfen", "Weg").click();
        office.page().locator(".mr-inbox-pane").getByText("Weg").first().waitFor();
        var late = browser.visitor().logIn("koordination-2").open(office.path());
        office.pressTwice("Übernehmen");
        assertThat(office.button("Zurückgeben")).isVisible();
        office.doesNotSee("Nicht ausgeführt");
        assertThat(late.button("Übernehmen")).hasCount(0);
        var other = office.otherWindow();
        office.follow("Aufgabe öffnen").sees("Alles ist da");
        other.open(office.path()).sees("Alles ist da");
        other.page().getByLabel(POINTS).fill("Der Zeitplan fehlt.");

        namesReviewers(office, "Gutachten Eins", "Gutachten Zwei");

        other.seesWithinTwoSeconds("Inzwischen geändert.");
        other.press("Mit Punkten zurückgeben").sees(OVERTAKEN).hasTyped(POINTS, "Der Zeitplan fehlt.");
        goesBackAndForward(office);
    }

    private static void goesBackAndForward(Visitor visitor) {
        visitor.page().goBack();
        visitor.sees("Diese Aufgabe ist nicht mehr offen").isAt("posteingang");
        visitor.page().goForward();
        visitor.sees("Hier gibt es zurzeit nichts zu tun.");
    }

    private static void reviewsInTwoWindows() {
        var reviewer = browser.visitor().logIn("gutachten-1");
        opensTask(reviewer, "Meine", "Strategie begutachten", "Weg");
        reviewer.sees("Ihr Gutachten");
        var other = reviewer.otherWindow().open(reviewer.path()).sees("Ihr Gutachten");
        reviewer.choose("Ja").type("Begründung", "Aus dem ersten Fenster.").sees("gespeichert");

        other.type("Begründung", "Aus dem zweiten Fenster.").sees("Inzwischen geändert");
        keepsWhatWasTyped(other);
        other.sees("Aus dem ersten Fenster.").hasTyped("Begründung", "Aus dem zweiten Fenster.");

        reviewer.pressTwice("Gutachten abgeben");
        assertThat(reviewer.questions()).hasCount(1);
        confirmsTwice(reviewer, "Gutachten abgeben");
        reviewer.sees("Ihr Gutachten ist abgegeben.").doesNotSee("Nicht ausgeführt");
        other.seesWithinTwoSeconds("Dieses Gutachten ist schon abgegeben");
        other.hasTyped("Begründung", "Aus dem zweiten Fenster.");
        other.type("Begründung", "Und noch etwas.").sees("Dieses Gutachten ist schon abgegeben");
    }

    private static void reviewed(String account) {
        var reviewer = browser.visitor().logIn(account);
        opensTask(reviewer, "Meine", "Strategie begutachten", "Weg");
        reviews(reviewer, "Ja", "Schlüssig.");
    }

    private static void decidesInTwoWindows(Visitor lead) {
        var approver = browser.visitor().logIn("foerdergeber-1");
        opensTask(approver, "Meine Gruppen", "Über die Strategie entscheiden", "Weg");
        var late = browser.visitor().logIn("foerdergeber-2").open(approver.path());
        late.choose("Ablehnen");
        late.type("Begründung", "Die Wirkung fehlt.");
        lead.sees("Entscheidung steht an").press("Strategie zurückziehen");
        lead.type("Grund", "Der Rat hat anders entschieden.");

        approver.choose("Positiv prüfen");
        approver.pressTwice("Positiv prüfen");
        assertThat(approver.questions()).hasCount(1);
        confirmsTwice(approver, "Positiv prüfen");

        approver.sees("Die Strategie ist positiv geprüft.").doesNotSee("Nicht ausgeführt");
        late.seesWithinTwoSeconds("Inzwischen geändert.");
        late.press("Strategie ablehnen");
        confirms(late, "Strategie ablehnen");
        late.sees(OVERTAKEN).hasTyped("Begründung", "Die Wirkung fehlt.");
        confirms(lead, "Strategie zurückziehen");
        lead.sees(OVERTAKEN);
        assertThat(Letters.to("projektleitung-1", "Strategie positiv geprüft: Weg", portal))
                .isOne();
        goesBackAndForward(approver);
    }

    private static void assertReloadAsksFirst(Visitor visitor) {
        var asked = new AtomicReference<>("");
        visitor.page().onceDialog(dialog -> {
            asked.set(dialog.type());
            dialog.dismiss();
        });
        visitor.page().evaluate("setTimeout(() => location.reload())");
        visitor.page().waitForCondition(() -> asked.get().equals("beforeunload"));
    }

    private static Visitor opensCheck(String account, String project) {
        var office = browser.visitor().logIn(account);
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", project);
        return office.sees("Alles ist da");
    }
}
