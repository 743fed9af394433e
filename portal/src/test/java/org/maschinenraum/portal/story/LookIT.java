package org.maschinenraum.portal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.confirms;
import static org.maschinenraum.portal.story.StrategyStory.namesReviewers;
import static org.maschinenraum.portal.story.StrategyStory.opensSeat;
import static org.maschinenraum.portal.story.StrategyStory.opensTask;
import static org.maschinenraum.portal.story.StrategyStory.reviews;
import static org.maschinenraum.portal.story.StrategyStory.row;
import static org.maschinenraum.portal.story.StrategyStory.sends;
import static org.maschinenraum.portal.story.StrategyStory.uploads;
import static org.maschinenraum.portal.story.StrategyStory.writes;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks through every page, empty and with data, with its dialogs, and looks at each. */
class LookIT {

    private static final String PROJECT = "Smarte Region Lippe und Detmold";

    private static final String LISTED =
            "Titel;Art des Projekts;Federführende Kommune;Weitere Kommunen;Projektleitung\n";

    private static RunningPortal portal;
    private static Browser browser;

    private final Look look = new Look();

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
    void everyPageHoldsInThreeWidthsInLightAndDarkAndInBothLanguages() {
        empty(browser.visitor().logIn("mitglied-1"));
        var lead = browser.visitor().logIn("projektleitung-3");
        var office = browser.visitor().logIn("koordination-1");
        draft(lead);
        office(office);
        overdue(office);
        ProgrammePages.lookedAtBy(office, look);
        reviewed("gutachten-1", true);
        reviewed("gutachten-2", false);
        decision(browser.visitor().logIn("foerdergeber-1"));
        afterwards(lead, office);
        consortium(office);
        list(office);
        operation(browser.visitor().logIn("verwaltung-1"));
        assertThat(look.findings()).isEmpty();
        assertThat(Views.unseen(look.addresses())).as("views nobody looks at").isEmpty();
    }

    /** Views without an address are reached by what goes wrong, see below, or exist in development only. */
    @Test
    void everyPageThatSaysWhatWentWrongHoldsToo() {
        assertThat(Views.withoutAddress())
                .containsExactly(
                        "AccessDeniedPage", "DevelopmentMailPage", "FailurePage", "NotFoundPage", "RefusalPage");
        var member = browser.visitor().logIn("mitglied-1");
        look.at(member.open("gibt-es-nicht").sees("Diese Seite gibt es nicht"), "problem-unbekannt");
        look.at(member.open("projekte/neu").sees("Das ist nicht möglich"), "problem-verweigert");
        try (var broken = portal.without("programme", "project")) {
            look.at(member.open("projekte").sees("Da ist etwas schiefgegangen"), "problem-technisch");
        }
        var stranger = browser.visitor();
        look.at(stranger.open("login/oauth2/code/keycloak?code=x&state=y").sees("hat nicht geklappt"), "problem-login");
        assertThat(look.findings()).isEmpty();
    }

    private void empty(Visitor member) {
        look.at(member.open("").sees("Mein Bereich"), "mein-bereich-leer");
        look.at(member, "konto", LookIT::opensAccount);
        look.at(member.open("posteingang").sees("Posteingang"), "posteingang-leer");
        look.at(member.open("projekte").sees("Projekte"), "projekte-leer");
        look.at(member.open("suche").sees("Suche"), "suche-leer");
        look.at(member.open("suche?q=Klimaanpassung").sees("Nichts gefunden"), "suche-ohne-treffer");
    }

    private void draft(Visitor lead) {
        lead.open("projekte").follow(PROJECT).press("Strategie beginnen").sees("Ihre Unterlagen");
        look.at(lead, "entwurf-fehlt", pressing("strategy.submit"));
        look.at(lead, "entwurf-datei-verweigert", LookIT::uploadsNonsense);
        uploads(lead, Papers.strategy("Die Klimaanpassungsstrategie der Verbandsgemeinde."));
        writes(lead, "Eine kurze Zusammenfassung der Strategie.");
        look.at(lead, "entwurf");
        look.at(lead, "entwurf-einreichen", pressing("strategy.submit"));
        look.at(lead, "entwurf-zurueckziehen", pressing("strategy.withdraw"));
        sends(lead);
        look.at(lead, "strategie");
        look.at(lead.open("").sees(PROJECT), "mein-bereich");
        look.at(lead.open("projekte").follow(PROJECT).sees("Strategie"), "projekt");
    }

    private void office(Visitor office) {
        look.at(office.open("projekte/neu").sees("Projekt anlegen"), "projekt-neu");
        look.at(office, "projekt-neu-fehlt", pressing("programme.create-project"));
        look.at(office.open("projekte").sees(PROJECT), "projekte");
        row(office.open("posteingang?ansicht=gruppen"), "Vollständigkeit der Strategie prüfen", PROJECT)
                .click();
        look.at(office.sees("Aufgabe öffnen"), "posteingang");
        look.at(office, "posteingang-zuweisen", pressing("task.assign"));
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", PROJECT);
        look.at(office.sees("Erstes Gutachten"), "vollstaendigkeit");
        look.at(office, "vollstaendigkeit-fehlt", pressing("strategy.check-complete"));
        look.at(office, "vollstaendigkeit-kalender", LookIT::opensCalendar);
        namesReviewers(office, "Gutachten Eins", "Gutachten Zwei");
    }

    private void consortium(Visitor office) {
        office.open("projekte").follow(PROJECT).sees("Wer das Projekt trägt");
        look.at(office, "projekt-leitung-aendern", pressing("programme.change-lead"));
        look.at(office, "projekt-federfuehrung-aendern", pressing("programme.change-lead-authority"));
        look.at(office, "projekt-beitritt", pressing("programme.record-accession"));
        look.at(office, "projekt-austritt-fehlt", visitor -> {
            visitor.press(visitor.text("programme.record-exit"));
            visitor.page()
                    .locator(
                            "vaadin-dialog-overlay vaadin-button[theme~=primary], vaadin-dialog vaadin-button[theme~=primary]")
                    .first()
                    .click();
        });
        portal.sql().sql("""
                        insert into programme.project_authority
                        select id, 9, '05515000', false, date '2026-01-01', current_date, 'Beschluss des Rates vom Mai'
                        from programme.project where title = ?""").param(PROJECT).update();
        look.at(office.open("projekte").follow(PROJECT).sees("Beschluss des Rates vom Mai"), "projekt-konsortium");
    }

    private void list(Visitor office) {
        look.at(office.open("projekte/import").sees("Liste hochladen"), "projekte-import");
        look.at(office, "projekte-import-verweigert", visitor -> uploadsList(visitor, "kein Titel"));
        look.at(office, "projekte-import-klaeren", visitor -> {
            uploadsList(visitor, LISTED + """
                    Smarte Verbandsgemeinde Rhein-Nahe-Hunsrück-Mosel;Gemeinde;Gera;;projektleitung-1
                    Digitales Münster;Gemeinde;Münster;Oberhausen;projektleitung-1
                    Ohne Leitung;Dorf;Atlantis;;niemand@beispiel.de
                    """);
            visitor.page().locator(".mr-import-row").nth(2).waitFor();
        });
        var towns = portal.sql().sql("""
                        select min(name) from directory.local_authority where kind = 'MUNICIPALITY' group by name
                        having count(*) = 1 order by md5(name) limit 73""").query(String.class).list();
        var whole = towns.stream()
                .map(town -> "Smarte Zukunft für alle Menschen in %s und Umgebung;Gemeinde;%s;;projektleitung-2"
                        .formatted(town, town))
                .collect(Collectors.joining("\n", LISTED, "\n"));
        look.at(office, "projekte-import-bereit", visitor -> uploadsList(visitor, whole));
        uploadsList(office, whole);
        office.sees("Alle 73 Projekte sind bereit.").press("73 Projekte anlegen");
        look.at(office.sees("73 Projekte sind angelegt.").open("projekte").sees("Projekte suchen"), "projekte-voll");
        look.at(office.open("projekte?q=Gibtesnicht").sees("Kein Projekt zu"), "projekte-nicht-gefunden");
    }

    /** As it would be after weeks; nobody waits for them here. */
    private void overdue(Visitor office) {
        portal.sql().sql("update strategy.review set due = current_date - 4").update();
        portal.sql().sql("""
                        insert into strategy.reminder
                        select gen_random_uuid(), id, term, stage, reviewer, due, now() - days * interval '1 day'
                        from strategy.review, (values ('FIRST', 11), ('SECOND', 3), ('AGAIN', 1)) s (stage, days)""").update();
        opensSeat(office, "Gutachten Eins");
        look.at(office, "gutachten-neu-zuteilen-frage");
        look.at(office, "gutachten-neu-zuteilen", visitor -> visitor.answer("strategy.seat-reassign"));
        office.page().goBack();
        look.at(office.sees("Neu zuteilen oder erinnern"), "strategie-ueberfaellig");
    }

    private void reviewed(String account, boolean looked) {
        var reviewer = browser.visitor().logIn(account);
        opensTask(reviewer, "Meine", "Strategie begutachten", PROJECT);
        reviewer.sees("Ihr Gutachten");
        if (looked) {
            look.at(reviewer, "gutachten");
            look.at(reviewer, "gutachten-fehlt", pressing("strategy.submit-review"));
        }
        reviews(reviewer, "Ja", "Schlüssig, gut beteiligt und in den Ortsteilen verankert.");
    }

    private void decision(Visitor approver) {
        portal.sql()
                .sql("update programme.funding_round set second_signature_required = true")
                .update();
        opensTask(approver, "Meine Gruppen", "Über die Strategie entscheiden", PROJECT);
        look.at(approver.sees("Wie entscheiden Sie?"), "entscheidung");
        look.at(approver, "entscheidung-nachforderung", visitor -> visitor.answer("strategy.decision-request-changes"));
        look.at(approver, "entscheidung-fragt", LookIT::asksForApproval);
        approver.answer("strategy.decision-approve").press("Positiv prüfen");
        confirms(approver, "Positiv prüfen");
        look.at(approver.sees("Die Entscheidung ist vorbereitet."), "entscheidung-vorbereitet");
        signature(browser.visitor().logIn("foerdergeber-2"));
    }

    private void signature(Visitor second) {
        opensTask(second, "Meine Gruppen", "Entscheidung zur Strategie zweitzeichnen", PROJECT);
        look.at(second.sees("Zeichnen Sie diese Entscheidung?"), "zweitzeichnung");
        look.at(second, "zweitzeichnung-zurueckgeben", visitor -> visitor.answer("strategy.signature-give-back"));
        second.answer("strategy.signature-sign").press("Zeichnen");
        confirms(second, "Zeichnen");
        look.at(second.sees("Die Entscheidung ist gezeichnet"), "entscheidung-getroffen");
    }

    private void afterwards(Visitor lead, Visitor office) {
        look.at(lead.open("projekte").follow(PROJECT).follow("Fassung 1").sees("Positiv geprüft"), "strategie-positiv");
        look.at(lead.open("suche?q=Anpassung").sees(PROJECT), "suche");
        look.at(office.open("entwicklung/post").sees("Entwicklungs-Post"), "entwicklungs-post");
    }

    private void operation(Visitor administrator) {
        // What other portals left on the shared broker may keep failing here.
        look.at(administrator.open("betrieb").sees("antwortet"), "betrieb");
        administrator.press("Index neu aufbauen").sees("Neu aufgebaut:");
        OperationTrouble.brewIn(portal);
        look.at(
                administrator.sees("Aufgaben im Zweifel").sees("Schritte, die immer wieder scheitern"),
                "betrieb-sorgen");
    }

    private static void uploadsList(Visitor visitor, String text) {
        var name = visitor.text("programme.import-upload");
        var button = visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        visitor.page()
                .waitForFileChooser(button::click)
                .setFiles(new FilePayload("Liste.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        visitor.page()
                .locator(".mr-fielderror:not(:empty), .mr-import-row")
                .first()
                .waitFor();
    }

    private static void opensAccount(Visitor visitor) {
        visitor.page().locator(".mr-account vaadin-menu-bar-button").first().click();
        visitor.sees(visitor.text("shell.logout"));
    }

    private static void opensCalendar(Visitor visitor) {
        visitor.page().locator("vaadin-date-picker [part~=toggle-button]").click();
        visitor.page().locator("vaadin-date-picker-overlay-content").waitFor();
    }

    private static void asksForApproval(Visitor visitor) {
        visitor.answer("strategy.decision-approve").press(visitor.text("strategy.decide-approve"));
        visitor.sees(visitor.text("strategy.approve-question"));
    }

    private static void uploadsNonsense(Visitor visitor) {
        var button = visitor.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(visitor.text("strategy.document-upload")));
        visitor.page()
                .waitForFileChooser(button::click)
                .setFiles(new FilePayload("Plan.pdf", "application/pdf", "kein PDF".getBytes(StandardCharsets.UTF_8)));
        visitor.page().locator(".mr-fielderror:not(:empty)").first().waitFor();
    }

    private static Consumer<Visitor> pressing(String verb) {
        return visitor -> visitor.press(visitor.text(verb));
    }
}
