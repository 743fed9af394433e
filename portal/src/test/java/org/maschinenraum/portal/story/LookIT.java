package org.maschinenraum.portal.story;

import static org.maschinenraum.portal.story.StrategyStory.namesReviewers;
import static org.maschinenraum.portal.story.StrategyStory.opensSeat;
import static org.maschinenraum.portal.story.StrategyStory.opensTask;
import static org.maschinenraum.portal.story.StrategyStory.reviews;
import static org.maschinenraum.portal.story.StrategyStory.submits;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Walks through every page, empty and with data, and looks at each. */
class LookIT {

    private static final String PROJECT = "Smarte Region Lippe und Detmold";

    @Test
    void everyPageHoldsInThreeWidthsInLightAndDark() {
        try (var portal = RunningPortal.start();
                var browser = new Browser(portal)) {
            empty(browser);
            strategy(portal, browser);
        }
    }

    private static void empty(Browser browser) {
        var member = browser.visitor().logIn("mitglied-1");
        Look.at(member.open("").sees("Mein Bereich"), "mein-bereich-leer");
        Look.at(member.open("posteingang").sees("Posteingang"), "posteingang-leer");
        Look.at(member.open("projekte").sees("Projekte"), "projekte-leer");
        Look.at(member.open("suche?q=Klimaanpassung").sees("Suche"), "suche-leer");
    }

    private static void strategy(RunningPortal portal, Browser browser) {
        var lead = browser.visitor().logIn("projektleitung-3");
        var office = browser.visitor().logIn("koordination-1");
        Look.at(office.open("projekte/neu").sees("Projekt anlegen"), "projekt-neu");
        submits(lead, PROJECT, Papers.strategy("Die Klimaanpassungsstrategie der Verbandsgemeinde."));
        Look.at(lead, "strategie");
        Look.at(lead.open("").sees(PROJECT), "mein-bereich");
        Look.at(lead.open("projekte").follow(PROJECT).sees("Strategie"), "projekt");
        Look.at(office.open("posteingang?ansicht=gruppen").sees(PROJECT), "posteingang");
        Look.at(office.open("projekte").sees(PROJECT), "projekte");
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", PROJECT);
        Look.at(office.sees("Erstes Gutachten"), "vollstaendigkeit");
        namesReviewers(office, "Gutachten Eins", "Gutachten Zwei");
        overdue(portal, office);
        reviewed(browser, "gutachten-1", true);
        reviewed(browser, "gutachten-2", false);
        var approver = browser.visitor().logIn("foerdergeber-1");
        opensTask(approver, "Meine Gruppen", "Über die Strategie entscheiden", PROJECT);
        Look.at(approver.sees("Wie entscheiden Sie?"), "entscheidung");
        Look.at(lead.open("suche?q=Anpassung").sees(PROJECT), "suche");
        Look.at(office.open("entwicklung/post").sees("Entwicklungs-Post"), "entwicklungs-post");
    }

    /** As it would be after weeks; nobody waits for them here. */
    private static void overdue(RunningPortal portal, Visitor office) {
        portal.sql().sql("update strategy.review set due = current_date - 4").update();
        portal.sql().sql("""
                        insert into strategy.reminder
                        select gen_random_uuid(), id, term, stage, reviewer, due, now() - days * interval '1 day'
                        from strategy.review, (values ('FIRST', 11), ('SECOND', 3), ('AGAIN', 1)) s (stage, days)""").update();
        opensSeat(office, "Gutachten Eins");
        Look.at(office, "gutachten-neu-zuteilen-frage");
        office.page()
                .getByLabel("Einer anderen Person zuteilen", new Page.GetByLabelOptions().setExact(true))
                .check();
        Look.at(office.sees("Neue Person"), "gutachten-neu-zuteilen");
        office.page().goBack();
        Look.at(office.sees("Neu zuteilen oder erinnern"), "strategie-ueberfaellig");
    }

    private static void reviewed(Browser browser, String account, boolean look) {
        var reviewer = browser.visitor().logIn(account);
        opensTask(reviewer, "Meine", "Strategie begutachten", PROJECT);
        reviewer.sees("Ihr Gutachten");
        if (look) {
            Look.at(reviewer, "gutachten");
        }
        reviews(reviewer, "Ja", "Schlüssig, gut beteiligt und in den Ortsteilen verankert.");
    }
}
