package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.confirms;
import static org.maschinenraum.portal.story.StrategyStory.namesReviewers;
import static org.maschinenraum.portal.story.StrategyStory.row;
import static org.maschinenraum.portal.story.StrategyStory.uploads;
import static org.maschinenraum.portal.story.StrategyStory.withdraws;
import static org.maschinenraum.portal.story.StrategyStory.writes;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Double clicks, second windows, the back button, somebody faster: one effect, a clear sentence, nothing lost. */
class ActingTwiceIT {

    private static final String OVERTAKEN = "Das geht nicht mehr";
    private static final String SUMMARY = "Text der Kurzfassung";
    private static final String POINTS = "Was fehlt oder ist zu ändern?";

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
    void aDoubleClickSubmitsOnceAndTheWayBackShowsTheTruth() {
        var lead = lead("Doppelklick");
        lead.pressTwice("Strategie beginnen");
        uploads(lead, Papers.strategy("Einmal genügt."));
        writes(lead, "Einmal genügt.");

        lead.pressTwice("Strategie einreichen");
        assertThat(questions(lead)).hasCount(1);
        confirmsTwice(lead, "Strategie einreichen");

        lead.sees("Eingereicht.").doesNotSee("Nicht ausgeführt");
        assertThat(questions(lead)).hasCount(0);
        Awaitility.await()
                .until(() -> count("strategy.strategy where state = 'COMPLETENESS_CHECK'", "Doppelklick") == 1);
        assertThat(count("strategy.strategy", "Doppelklick")).isOne();
        assertThat(count("strategy.submission_version v join strategy.strategy on id = v.strategy", "Doppelklick"))
                .isOne();
        // What was said stays when the portal has forwarded the submission.
        lead.sees("In Vollständigkeitsprüfung").sees("Eingereicht.");

        lead.page().goBack();
        lead.sees("Strategie, Fassung 1");
        lead.page().goForward();
        lead.sees("Eingereichte Fassung");
        assertThat(button(lead, "Strategie einreichen")).hasCount(0);
        lead.page().reload();
        lead.sees("Eingereichte Fassung");
        assertThat(button(lead, "Strategie einreichen")).hasCount(0);
    }

    @Test
    void aQuestionDoesNotOutliveItsPage() {
        var lead = lead("Frage");
        lead.press("Strategie beginnen").press("Strategie zurückziehen");
        assertThat(questions(lead)).hasCount(1);

        lead.page().goBack();

        lead.sees("Entwurf der Strategie");
        assertThat(questions(lead)).hasCount(0);
    }

    @Test
    void twoWindowsOfOneDraftKeepBothTexts() {
        var lead = lead("Entwurf");
        lead.press("Strategie beginnen");
        writes(lead, "Der Anfang.");
        var other = lead.otherWindow().open(path(lead)).hasTyped(SUMMARY, "Der Anfang.");
        lead.type(SUMMARY, "Aus dem ersten Fenster.").sees("gespeichert");
        awaitSummary("Entwurf", "Aus dem ersten Fenster.");

        other.type(SUMMARY, "Aus dem zweiten Fenster.").sees("Inzwischen geändert");
        confirmsCancel(other, "Eingaben behalten");

        other.sees("Aus dem ersten Fenster.").hasTyped(SUMMARY, "Aus dem zweiten Fenster.");
        other.press("Meinen Text speichern").sees("gespeichert");
        awaitSummary("Entwurf", "Aus dem zweiten Fenster.");

        uploads(lead, Papers.strategy("Zwei Fenster."));
        lead.press("Strategie einreichen");
        confirms(lead, "Strategie einreichen");
        lead.sees("Inzwischen geändert");
        assertThat(count("strategy.strategy where state = 'DRAFT'", "Entwurf")).isOne();
    }

    @Test
    void aDraftSubmittedInTheOtherWindowKeepsWhatIsTypedHere() {
        var lead = lead("Zweites Fenster");
        lead.press("Strategie beginnen");
        uploads(lead, Papers.strategy("Zwei Fenster."));
        writes(lead, "Fertig.");
        var other = lead.otherWindow().open(path(lead)).hasTyped(SUMMARY, "Fertig.");

        lead.press("Strategie einreichen");
        confirms(lead, "Strategie einreichen");
        other.seesWithinTwoSeconds("Inzwischen geändert.");

        other.type(SUMMARY, "Noch ein Satz.").sees(OVERTAKEN).hasTyped(SUMMARY, "Noch ein Satz.");
        assertThat(button(other, "Neuen Stand laden").first()).isVisible();
    }

    @Test
    void aWithdrawalOvertakesTheCheck() {
        var lead = lead("Rückzug");
        submits(lead, "Rückzug");
        var office = opensCheck("koordination-1", "Rückzug");
        office.page().getByLabel(POINTS).fill("Der Zeitplan fehlt.");
        assertReloadAsksFirst(office);
        office.hasTyped(POINTS, "Der Zeitplan fehlt.");

        withdraws(lead);

        office.seesWithinTwoSeconds("Inzwischen geändert.");
        office.press("Mit Punkten zurückgeben").sees(OVERTAKEN).hasTyped(POINTS, "Der Zeitplan fehlt.");
        office.press("Neuen Stand laden");
        // Enter alone would keep what was typed.
        assertThat(button(office, "Weiter bearbeiten")).isFocused();
        confirms(office, "Verwerfen");
        office.sees("Hier gibt es zurzeit nichts zu tun.");
        assertThat(count("strategy.change_request c join strategy.strategy on id = c.strategy", "Rückzug"))
                .isZero();
    }

    @Test
    void eachTaskIsDoneInOneWindow() {
        var lead = lead("Weg");
        submits(lead, "Weg");
        checksInTwoWindows();
        reviewsInTwoWindows();
        reviewed("gutachten-2");
        decidesInTwoWindows(lead);
    }

    private static void checksInTwoWindows() {
        var office = browser.visitor().logIn("koordination-1").open("posteingang?ansicht=gruppen");
        row(office, "Vollständigkeit der Strategie prüfen", "Weg").click();
        office.page().locator(".mr-inbox-pane").getByText("Weg").first().waitFor();
        var late = browser.visitor().logIn("koordination-2").open(path(office));
        office.pressTwice("Übernehmen");
        assertThat(button(office, "Zurückgeben")).isVisible();
        office.doesNotSee("Nicht ausgeführt");
        assertThat(button(late, "Übernehmen")).hasCount(0);
        var other = office.otherWindow();
        office.follow("Aufgabe öffnen").sees("Alles ist da");
        other.open(path(office)).sees("Alles ist da");
        other.page().getByLabel(POINTS).fill("Der Zeitplan fehlt.");

        namesReviewers(office, "Gutachten Eins", "Gutachten Zwei");

        other.seesWithinTwoSeconds("Inzwischen geändert.");
        other.press("Mit Punkten zurückgeben").sees(OVERTAKEN).hasTyped(POINTS, "Der Zeitplan fehlt.");
        goesBackAndForward(office);
    }

    private static void goesBackAndForward(Visitor visitor) {
        visitor.page().goBack();
        visitor.sees("Diese Aufgabe ist nicht mehr offen");
        // The page is there a moment before its address, and the way forward only after that.
        visitor.page().waitForURL(Pattern.compile(".*/posteingang.*"));
        visitor.page().goForward();
        visitor.sees("Hier gibt es zurzeit nichts zu tun.");
    }

    private static void reviewsInTwoWindows() {
        var reviewer = browser.visitor().logIn("gutachten-1");
        StrategyStory.opensTask(reviewer, "Meine", "Strategie begutachten", "Weg");
        reviewer.sees("Ihr Gutachten");
        var other = reviewer.otherWindow().open(path(reviewer)).sees("Ihr Gutachten");
        reviewer.page()
                .getByLabel("Ja", new Page.GetByLabelOptions().setExact(true))
                .check();
        reviewer.type("Begründung", "Aus dem ersten Fenster.").sees("gespeichert");

        other.type("Begründung", "Aus dem zweiten Fenster.").sees("Inzwischen geändert");
        confirmsCancel(other, "Eingaben behalten");
        other.sees("Aus dem ersten Fenster.").hasTyped("Begründung", "Aus dem zweiten Fenster.");

        reviewer.pressTwice("Gutachten abgeben");
        assertThat(questions(reviewer)).hasCount(1);
        confirmsTwice(reviewer, "Gutachten abgeben");
        reviewer.sees("Ihr Gutachten ist abgegeben.").doesNotSee("Nicht ausgeführt");
        other.seesWithinTwoSeconds("Dieses Gutachten ist schon abgegeben");
        other.hasTyped("Begründung", "Aus dem zweiten Fenster.");
        other.type("Begründung", "Und noch etwas.").sees("Dieses Gutachten ist schon abgegeben");
    }

    private static void reviewed(String account) {
        var reviewer = browser.visitor().logIn(account);
        StrategyStory.opensTask(reviewer, "Meine", "Strategie begutachten", "Weg");
        StrategyStory.reviews(reviewer, "Ja", "Schlüssig.");
    }

    private static void decidesInTwoWindows(Visitor lead) {
        var approver = browser.visitor().logIn("foerdergeber-1");
        StrategyStory.opensTask(approver, "Meine Gruppen", "Über die Strategie entscheiden", "Weg");
        var late = browser.visitor().logIn("foerdergeber-2").open(path(approver));
        chooses(late, "Ablehnen");
        late.type("Begründung", "Die Wirkung fehlt.");
        lead.sees("Entscheidung steht an").press("Strategie zurückziehen");
        lead.type("Grund", "Der Rat hat anders entschieden.");

        chooses(approver, "Positiv prüfen");
        approver.pressTwice("Positiv prüfen");
        assertThat(questions(approver)).hasCount(1);
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

    @Test
    void anEndedSessionLosesNothingThatWasSaved() {
        var lead = lead("Abmeldung");
        lead.press("Strategie beginnen");
        writes(lead, "Vor der Abmeldung.");
        var place = path(lead);
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
        assertThat(path(lead)).startsWith(place);
    }

    @Test
    void aLinkLeadsToItsPageAfterTheLogin() {
        var lead = lead("Verweis");
        lead.press("Strategie beginnen").sees("Strategie einreichen");

        var elsewhere = browser.visitor().open(path(lead));
        elsewhere.enter("projektleitung-1").sees("Strategie einreichen");

        assertThat(path(elsewhere)).startsWith(path(lead));
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

    /** A lead before the page of a project of their own. */
    private static Visitor lead(String project) {
        var lead = browser.visitor().logIn("projektleitung-1");
        var id = UUID.randomUUID();
        Awaitility.await()
                .until(() -> portal.sql().sql("""
                                insert into programme.project
                                select ?, 0, round.id, 'MPSC-' || ?, ?, 'MUNICIPALITY', person.id, 'STRATEGY', true, now()
                                from (select id from programme.funding_round limit 1) round, directory.person
                                where username = 'projektleitung-1'""").params(id, id, project).update() == 1);
        return lead.open("projekte/" + id);
    }

    private static void submits(Visitor lead, String project) {
        lead.press("Strategie beginnen");
        uploads(lead, Papers.strategy(project));
        writes(lead, "Eine kurze Zusammenfassung.");
        StrategyStory.sends(lead);
    }

    private static Visitor opensCheck(String account, String project) {
        var office = browser.visitor().logIn(account);
        StrategyStory.opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", project);
        return office.sees("Alles ist da");
    }

    private static void chooses(Visitor visitor, String decision) {
        visitor.page()
                .getByLabel(decision, new Page.GetByLabelOptions().setExact(true))
                .check();
    }

    private static Locator questions(Visitor visitor) {
        return visitor.page().locator("vaadin-confirm-dialog[opened]");
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void confirmsTwice(Visitor visitor, String name) {
        questions(visitor)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .dblclick();
    }

    private static void confirmsCancel(Visitor visitor, String name) {
        confirms(visitor, name);
        assertThat(questions(visitor)).hasCount(0);
    }

    private static String path(Visitor visitor) {
        return visitor.page().url().substring(portal.address().toString().length() + 1);
    }

    private static void awaitSummary(String project, String summary) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> portal.sql()
                .sql(
                        "select summary from strategy.strategy s join programme.project p on p.id = s.project where title = ?")
                .param(project)
                .query(String.class)
                .single()
                .equals(summary));
    }

    /** Rows of the strategies of the project of this title. */
    private static int count(String from, String project) {
        var and = from.contains(" where ") ? " and " : " where ";
        return portal.sql()
                .sql("select count(*) from " + from + and
                        + "project in (select id from programme.project where title = ?)")
                .param(project)
                .query(Integer.class)
                .single();
    }
}
