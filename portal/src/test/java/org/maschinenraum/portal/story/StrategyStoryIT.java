package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.approves;
import static org.maschinenraum.portal.story.StrategyStory.namesReviewers;
import static org.maschinenraum.portal.story.StrategyStory.opensTask;
import static org.maschinenraum.portal.story.StrategyStory.reassigns;
import static org.maschinenraum.portal.story.StrategyStory.reviews;
import static org.maschinenraum.portal.story.StrategyStory.row;
import static org.maschinenraum.portal.story.StrategyStory.sends;
import static org.maschinenraum.portal.story.StrategyStory.sendsBack;
import static org.maschinenraum.portal.story.StrategyStory.submits;
import static org.maschinenraum.portal.story.StrategyStory.withdraws;
import static org.maschinenraum.portal.story.StrategyStory.writes;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.audit.VerifyAudit;

/** Lead, coordinator, two reviewers and approver carry strategies to their end, in real browsers. */
class StrategyStoryIT {

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
    void aStrategyTravelsFromDraftToPositiveApprovalAndIsFoundByAPartOfACompound() {
        var project = "Smart City Bamberg";
        var office = browser.visitor().logIn("koordination-1").open("posteingang?ansicht=gruppen");
        var lead = browser.visitor().logIn("projektleitung-1");

        submits(lead, project, Papers.strategy("Der Rat beschließt die Klimaanpassungsstrategie."));
        // Without reload, within two seconds of the submission.
        assertThat(row(office, "Vollständigkeit der Strategie prüfen", project))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));

        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", project);
        namesReviewers(office, "Gutachten Eins", "Gutachten Zwei");
        reviewsIt("gutachten-1", project);
        reviewsIt("gutachten-2", project);
        var approver = browser.visitor().logIn("foerdergeber-1");
        opensTask(approver, "Meine Gruppen", "Über die Strategie entscheiden", project);
        approves(approver);

        lead.open("projekte").follow(project).sees("Positiv geprüft");
        assertThat(Letters.to("projektleitung-1", "Strategie positiv geprüft: " + project, portal))
                .isEqualTo(1);
        finds(lead, "Anpassung", project);
        findsNothing(browser.visitor().logIn("mitglied-1"), "Anpassung");
        assertThat(VerifyAudit.findings(portal.dataSource())).isEmpty();
    }

    @Test
    void aRequestForChangesBringsASecondVersion() {
        var project = "Digitales Gera";
        var lead = browser.visitor().logIn("projektleitung-2");
        submits(lead, project, Papers.strategy("Erste Fassung."));
        var office = browser.visitor().logIn("koordination-1");
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", project);
        sendsBack(office, "Bitte die Beteiligung der Ortsteile beschreiben.");

        opensTask(lead, "Meine", "Nachforderung zur Strategie beantworten", project);
        lead.sees("Bitte die Beteiligung der Ortsteile beschreiben.");
        writes(lead, "Jetzt mit Beteiligung der Ortsteile.");
        sends(lead);
        lead.sees("Fassung 2");

        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", project);
        office.sees("Fassung 2");
        namesReviewers(office, "Gutachten Zwei", "Gutachten Drei");
        var third = browser.visitor().logIn("gutachten-3").open("posteingang");
        assertThat(row(third, "Strategie begutachten", project)).isVisible();
        reassigns(office, "Gutachten Drei", "Gutachten Eins");
        assertThat(row(third, "Strategie begutachten", project)).isHidden();
        assertThat(Letters.to("gutachten-3", "Gutachten neu zugeteilt: " + project, portal))
                .isEqualTo(1);
        reviewsIt("gutachten-1", project);
        reviewsIt("gutachten-2", project);
        var approver = browser.visitor().logIn("foerdergeber-2");
        opensTask(approver, "Meine Gruppen", "Über die Strategie entscheiden", project);
        approves(approver);
        lead.open("projekte").follow(project).sees("Positiv geprüft");
    }

    @Test
    void aWithdrawalDuringTheReviewEndsEveryTask() {
        var project = "Smarte Region Lippe und Detmold";
        var lead = browser.visitor().logIn("projektleitung-3");
        submits(lead, project, Papers.strategy("Wird zurückgezogen."));
        var office = browser.visitor().logIn("koordination-2");
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", project);
        namesReviewers(office, "Gutachten Eins", "Gutachten Drei");
        var reviewer = browser.visitor().logIn("gutachten-3").open("posteingang");
        assertThat(row(reviewer, "Strategie begutachten", project)).isVisible();

        withdraws(lead);

        assertThat(row(reviewer, "Strategie begutachten", project)).isHidden();
        assertThat(Letters.to("gutachten-3", "Gutachten entfällt: " + project, portal))
                .isEqualTo(1);
    }

    private static void reviewsIt(String account, String project) {
        var reviewer = browser.visitor().logIn(account);
        opensTask(reviewer, "Meine", "Strategie begutachten", project);
        reviews(reviewer, "Ja", "Schlüssig und gut beteiligt.");
    }

    private static void finds(Visitor visitor, String word, String project) {
        visitor.open("suche?q=" + word);
        assertThat(visitor.page()
                        .getByRole(com.microsoft.playwright.options.AriaRole.MAIN)
                        .getByText(project)
                        .first())
                .isVisible();
    }

    private static void findsNothing(Visitor visitor, String word) {
        visitor.open("suche?q=" + word).doesNotSee("Smart City Bamberg");
    }
}
