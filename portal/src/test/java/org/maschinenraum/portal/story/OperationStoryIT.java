package org.maschinenraum.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.story.StrategyStory.approves;
import static org.maschinenraum.portal.story.StrategyStory.confirms;
import static org.maschinenraum.portal.story.StrategyStory.namesReviewers;
import static org.maschinenraum.portal.story.StrategyStory.opensTask;
import static org.maschinenraum.portal.story.StrategyStory.reviews;
import static org.maschinenraum.portal.story.StrategyStory.submits;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.maschinenraum.embedded.Broker;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.portal.audit.VerifyAudit;

/** An administrator sees what goes wrong, and mends it, without reloading the page; worse with every chapter. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationStoryIT {

    private static final String BAMBERG = "Smart City Bamberg";
    private static final String GERA = "Digitales Gera";
    private static final String LIPPE = "Smarte Region Lippe und Detmold";
    private static final String ENGINE_SILENT = "Prozess-Engine (Zeebe) antwortet nicht.";
    private static final String DOUBTS = "Aufgaben im Zweifel";

    private static Broker broker;
    private static Relay mail;
    private static Relay database;
    private static RunningPortal portal;
    private static Browser browser;

    @BeforeAll
    static void open() {
        broker = Broker.ofOnesOwn();
        broker.start();
        var services = Services.forTests();
        mail = new Relay(services.mail().host(), services.mail().smtpPort());
        database = new Relay(services.postgres().host(), services.postgres().port());
        var settings = new HashMap<>(engine());
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", String.valueOf(mail.port()));
        portal = RunningPortal.start(settings);
        browser = new Browser(portal);
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
        mail.close();
        database.close();
        broker.stop();
    }

    private static Map<String, String> engine() {
        var address = broker.address();
        return Map.of(
                "maschinenraum.engine.address", address.grpc().toString(),
                "maschinenraum.engine.data-set", address.dataSet());
    }

    @Test
    @Order(1)
    void aHungEngineIsSeenWithinSecondsWhileThePortalGoesOn() throws Exception {
        var administrator = administrator().sees("Alles läuft.");

        signal("STOP");
        try {
            assertThat(administrator.page().getByText(ENGINE_SILENT).first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
            assertThat(attention(administrator)).hasText("1");
            browser.visitor().logIn("mitglied-1").sees("Mein Bereich").doesNotSee("Betrieb");
            assertThat(portal.isReady()).isTrue();
            var look = new Look();
            look.at(administrator, "betrieb-stoerung");
            assertThat(look.findings()).isEmpty();
        } finally {
            signal("CONT");
        }

        administrator.sees("Alles läuft.");
        assertThat(attention(administrator)).hasText("");
    }

    @Test
    @Order(2)
    void aFailingDeliveryIsTriedAgainAndIsGone() {
        mail.refuse();
        var administrator = administrator();
        submits(browser.visitor().logIn("projektleitung-1"), BAMBERG, Papers.strategy("Ein Brief."));
        administrator.sees("Mailserver (SMTP) ist gestört.").sees("Benachrichtigung verschicken, Nummer");

        mail.open();
        press(administrator, "Alle erneut versuchen");

        administrator.sees("Es wartet nichts.").sees("Alles läuft.");
        assertThat(Letters.to("koordination-1", "Strategie eingereicht: " + BAMBERG, portal))
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void anUnfoundedDoubtIsSettledByAskingTheEngine() {
        // As left behind by a portal that was told the wrong data set.
        portal.sql().sql("""
                update task.task set doubt = 'missing in the engine', doubted = now(), last_seen = now() - interval '1 day'
                where element = 'CompletenessCheck'""").update();
        var administrator = administrator().sees(DOUBTS);

        press(administrator, "Bei der Engine nachfragen");

        administrator.sees("Alles läuft.");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> count("select count(*) from task.task where last_seen > now() - interval '1 hour'") == 1);
        assertThat(count("select count(*) from task.task where doubt is not null"))
                .isZero();
    }

    @Test
    @Order(4)
    void anAnswerWhoseReceiptWasLostIsConfirmed() {
        var office = browser.visitor().logIn("koordination-1");
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", BAMBERG);
        namesReviewers(office, "Gutachten Eins", "Gutachten Zwei");
        awaitDone();
        // As if the portal had died between the engine's answer and its own commit: the completion is sent again.
        portal.sql().sql("""
                with lost as (update task.task set state = 'ANSWERED' where element = 'CompletenessCheck' returning *)
                insert into integration.outbox (kind, lane, payload)
                select 'engine.complete-user-task', case_id, jsonb_build_object('outcome', outcome, 'job',
                  jsonb_build_object('key', job_key, 'dataSet', data_set, 'processId', process_id, 'elementId', element,
                    'caseId', case_id, 'round', round, 'seat', null)) from lost""").update();
        var administrator = administrator().sees("Bestätigen Sie");

        press(administrator, "Als erledigt bestätigen");

        administrator.sees("Alles läuft.");
        assertThat(count("select count(*) from audit.entry where verb = 'task.confirm-done'"))
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void casesWhoseProcessIsLostGoOnWithAnotherEngine() {
        submits(browser.visitor().logIn("projektleitung-2"), GERA, Papers.strategy("Mit verlorener Engine."));
        submits(browser.visitor().logIn("projektleitung-3"), LIPPE, Papers.strategy("Auch verloren."));
        reviewed("gutachten-1", BAMBERG);
        loseTheEngine();

        var administrator = administrator().sees("Alle verlorenen Verfahren neu aufnehmen");
        var review = doubt(administrator, "Strategie begutachten");
        review.getByText("Bei der Engine nachfragen").click();
        assertThat(review).isHidden();
        // It is a new engine, which knows nothing.
        assertThat(review).isVisible();
        review.getByText("Verfahren neu aufnehmen").click();
        confirms(administrator, "Verfahren neu aufnehmen");
        assertThat(review).isHidden();
        press(administrator, "Alle verlorenen Verfahren neu aufnehmen");
        confirms(administrator, "Alle verlorenen Verfahren neu aufnehmen");
        administrator.sees("Alles läuft.");
        assertThat(administrator.page().getByText(DOUBTS)).isHidden();

        reviewed("gutachten-2", BAMBERG);
        var approver = browser.visitor().logIn("foerdergeber-1");
        opensTask(approver, "Meine Gruppen", "Über die Strategie entscheiden", BAMBERG);
        approver.sees("Wie entscheiden Sie?");
        approves(approver);
        var office = browser.visitor().logIn("koordination-1");
        opensTask(office, "Meine Gruppen", "Vollständigkeit der Strategie prüfen", GERA);
        namesReviewers(office, "Gutachten Eins", "Gutachten Zwei");
        reviewed("gutachten-1", GERA);
        administrator.sees("Alles läuft.");
        assertThat(Letters.to("gutachten-1", "Gutachten angefragt: " + BAMBERG, portal))
                .isEqualTo(1);
        assertThat(VerifyAudit.findings(portal.dataSource())).isEmpty();
    }

    @Test
    @Order(6)
    void aHungDatabaseIsSeenOnThePageThatIsOpen() {
        var administrator = administrator().sees("Alles läuft.");

        database.clog();
        assertThat(administrator
                        .page()
                        .getByText("PostgreSQL (Datenbank) antwortet nicht.")
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        press(administrator, "Index neu aufbauen");
        assertThat(administrator
                        .page()
                        .getByText("Die Datenbank antwortet gerade nicht.")
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(3_000));
        administrator.sees("zeigen den Stand von");
        database.open();

        administrator.sees("Alles läuft.");
    }

    /** The broker's data is gone; the portal is told of the new one's, as an operator has to. */
    private static void loseTheEngine() {
        portal.kill();
        broker.kill();
        broker = Broker.ofOnesOwn();
        broker.start();
        var settings = new HashMap<>(engine());
        settings.put("maschinenraum.engine.heartbeat-after", "3s");
        settings.put("spring.datasource.url", portal.databaseThrough(database));
        portal.startAgain(settings);
    }

    private static Visitor administrator() {
        return browser.visitor().logIn("verwaltung-1").open("betrieb");
    }

    private static void reviewed(String account, String project) {
        var reviewer = browser.visitor().logIn(account);
        opensTask(reviewer, "Meine", "Strategie begutachten", project);
        reviewer.sees("Ihr Gutachten");
        reviews(reviewer, "Ja", "Schlüssig.");
    }

    private static void awaitDone() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> count("select count(*) from task.task where state = 'DONE'") == 1
                        && count("select count(*) from task.task where state = 'OPEN'") == 2);
    }

    private static int count(String sql) {
        return portal.sql().sql(sql).query(Integer.class).single();
    }

    /** The first button that reads so; some are called otherwise aloud, to tell them apart. */
    private static void press(Visitor administrator, String words) {
        administrator
                .page()
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static Locator doubt(Visitor administrator, String title) {
        return administrator
                .page()
                .locator(".mr-op-row")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    private static Locator attention(Visitor administrator) {
        return administrator
                .page()
                .locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText("Betrieb"))
                .locator(".mr-count");
    }

    private static void signal(String name) throws Exception {
        for (var process : broker.processes()) {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
