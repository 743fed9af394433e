package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.confirms;
import static org.maschinenraum.portal.story.StrategyStory.confirmsTwice;
import static org.maschinenraum.portal.story.StrategyStory.keepsWhatWasTyped;
import static org.maschinenraum.portal.story.StrategyStory.uploads;
import static org.maschinenraum.portal.story.StrategyStory.writes;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Double clicks, second windows, the back button, the end of a session: a draft is submitted once, and nothing is lost. */
class KeepingADraftIT {

    private static final String SUMMARY = "Text der Kurzfassung";

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
    void aDoubleClickSubmitsOnceAndTheWayBackShowsTheTruth() {
        var lead = projects.lead("Doppelklick");
        lead.pressTwice("Strategie beginnen");
        uploads(lead, Papers.strategy("Einmal genügt."));
        writes(lead, "Einmal genügt.");

        lead.pressTwice("Strategie einreichen");
        assertThat(lead.questions()).hasCount(1);
        confirmsTwice(lead, "Strategie einreichen");

        lead.sees("Eingereicht.").doesNotSee("Nicht ausgeführt");
        assertThat(lead.questions()).hasCount(0);
        Awaitility.await()
                .until(() ->
                        projects.count("strategy.strategy where state = 'COMPLETENESS_CHECK'", "Doppelklick") == 1);
        assertThat(projects.count("strategy.strategy", "Doppelklick")).isOne();
        assertThat(projects.count(
                        "strategy.submission_version v join strategy.strategy on id = v.strategy", "Doppelklick"))
                .isOne();
        // What was said stays when the portal has forwarded the submission.
        lead.sees("In Vollständigkeitsprüfung").sees("Eingereicht.");

        lead.page().goBack();
        lead.sees("Strategie, Fassung 1").isAt("projekte/");
        lead.page().goForward();
        hasSubmitted(lead);
        lead.page().reload();
        hasSubmitted(lead);
    }

    private static void hasSubmitted(Visitor lead) {
        lead.sees("Eingereichte Fassung");
        assertThat(lead.button("Strategie einreichen")).hasCount(0);
    }

    @Test
    void aQuestionDoesNotOutliveItsPage() {
        var lead = projects.lead("Frage");
        lead.press("Strategie beginnen").press("Strategie zurückziehen");
        assertThat(lead.questions()).hasCount(1);
        lead.isAt("strategie/");

        lead.page().goBack();

        lead.sees("Entwurf der Strategie");
        assertThat(lead.questions()).hasCount(0);
    }

    @Test
    void twoWindowsOfOneDraftKeepBothTexts() {
        var lead = projects.lead("Entwurf");
        lead.press("Strategie beginnen");
        writes(lead, "Der Anfang.");
        var other = lead.otherWindow().open(lead.path()).hasTyped(SUMMARY, "Der Anfang.");
        lead.type(SUMMARY, "Aus dem ersten Fenster.").sees("gespeichert");
        projects.awaitSummary("Entwurf", "Aus dem ersten Fenster.");

        other.type(SUMMARY, "Aus dem zweiten Fenster.").sees("Inzwischen geändert");
        keepsWhatWasTyped(other);

        other.sees("Aus dem ersten Fenster.").hasTyped(SUMMARY, "Aus dem zweiten Fenster.");
        other.press("Meinen Text speichern").sees("gespeichert");
        projects.awaitSummary("Entwurf", "Aus dem zweiten Fenster.");

        uploads(lead, Papers.strategy("Zwei Fenster."));
        lead.press("Strategie einreichen");
        confirms(lead, "Strategie einreichen");
        lead.sees("Inzwischen geändert");
        assertThat(projects.count("strategy.strategy where state = 'DRAFT'", "Entwurf"))
                .isOne();
    }

    @Test
    void aDraftSubmittedInTheOtherWindowKeepsWhatIsTypedHere() {
        var lead = projects.lead("Zweites Fenster");
        lead.press("Strategie beginnen");
        uploads(lead, Papers.strategy("Zwei Fenster."));
        writes(lead, "Fertig.");
        var other = lead.otherWindow().open(lead.path()).hasTyped(SUMMARY, "Fertig.");

        lead.press("Strategie einreichen");
        confirms(lead, "Strategie einreichen");
        other.seesWithinTwoSeconds("Inzwischen geändert.");

        other.type(SUMMARY, "Noch ein Satz.").sees("Das geht nicht mehr").hasTyped(SUMMARY, "Noch ein Satz.");
        assertThat(other.button("Neuen Stand laden").first()).isVisible();
    }

    @Test
    void anEndedSessionLosesNothingThatWasSaved() {
        var lead = projects.lead("Abmeldung");
        lead.press("Strategie beginnen");
        writes(lead, "Vor der Abmeldung.");
        var place = lead.path();
        lead.page().reload();
        lead.hasTyped(SUMMARY, "Vor der Abmeldung.");

        // As the browser of somebody whose session the portal forgot: the cookie is there, the session is not.
        lead.page().context().clearCookies();
        lead.page()
                .context()
                .addCookies(List.of(new Cookie("MASCHINENRAUM", "forgotten")
                        .setUrl(portal.address().toString())));
        lead.page().getByLabel(SUMMARY).fill("Nach der Abmeldung.");
        lead.sees("Sie wurden abgemeldet");
        lead.page().getByText("Sie wurden abgemeldet").click();

        lead.enter("projektleitung-1");
        lead.hasTyped(SUMMARY, "Vor der Abmeldung.");
        assertThat(lead.path()).startsWith(place);
    }

    @Test
    void aLinkLeadsToItsPageAfterTheLogin() {
        var lead = projects.lead("Verweis");
        lead.press("Strategie beginnen").sees("Strategie einreichen");

        var elsewhere = browser.visitor().open(lead.path());
        elsewhere.enter("projektleitung-1").sees("Strategie einreichen");

        assertThat(elsewhere.path()).startsWith(lead.path());
    }
}
