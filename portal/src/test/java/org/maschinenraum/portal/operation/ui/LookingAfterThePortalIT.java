package org.maschinenraum.portal.operation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.outbox.OutboxQueries.Filter;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Statements;
import org.maschinenraum.portal.operation.Findings.Wanted;
import org.maschinenraum.portal.operation.Operation;
import org.maschinenraum.portal.operation.OperationQueries;
import org.maschinenraum.portal.shell.problem.RefusalPage;
import org.maschinenraum.portal.shell.start.StartPage;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's page: what it shows, what may be done, and to whom it is closed. */
class LookingAfterThePortalIT {

    private static final String LETTER = "notification.send-letter";
    private static final Wanted TWENTY = new Wanted(Filter.ALL, 20, 20, 20);

    @Nested
    class TheAdministrator extends OperationVisit {

        @Autowired
        private Operation operation;

        @Autowired
        private OperationQueries queries;

        @Autowired
        private Statements statements;

        TheAdministrator() {
            super(Visitor.ADMINISTRATOR);
        }

        @Test
        void seesWhichServicesAnswerAndWhatTheLossOfTheOthersMeans() {
            navigate(OperationView.class);

            soon(() -> {
                assertThat(service("PostgreSQL")).contains("antwortet", "ms");
                assertThat(service("Dokumentenablage")).contains("antwortet");
                assertThat(service("Mailserver"))
                        .contains("gestört", "Benachrichtigungen warten", "Connection refused");
                assertThat(service("Keycloak")).contains("gestört", "noch kein Kontakt");
                assertThat(service("Prozess-Engine")).contains("gestört");
            });
            assertThat(page()).contains("Mailserver (SMTP) ist gestört.", "Es wartet nichts.");
        }

        @Test
        void readsTheNumberOfTroublesInTheMenu() {
            navigate(StartPage.class);

            // Four services and the delivery that begins to fail while the page is open.
            soon(() -> assertThat(texts(SideNavItem.class)).contains("Betrieb4"));
            failing(LETTER, "a");
            soon(() -> assertThat(texts(SideNavItem.class)).contains("Betrieb5"));
        }

        @Test
        void seesAFailingDeliveryWithoutReloadAndHasItTriedAgain() {
            navigate(OperationView.class);
            failing(LETTER, "letter:1");
            soon(() -> assertThat(page())
                    .contains("Benachrichtigung verschicken, Nummer", "4 Versuche", "Reihe letter:1", "451 <…> later"));
            assertThat(page()).doesNotContain("petra@example.org");

            press("Jetzt erneut versuchen");

            soon(() -> assertThat(page()).contains("nächster sofort"));
            assertThat(audited()).containsExactly("operation.retry-delivery");
        }

        @Test
        void hasAllFailingDeliveriesOfOneKindTriedAgain() {
            failing(LETTER, "a");
            failing(LETTER, "b");
            failing("workspace.index", "c");
            navigate(OperationView.class);
            soon(() -> assertThat(page()).contains("2 warten, 2 davon scheitern"));

            test(find(Button.class).withText("Alle erneut versuchen").all().getFirst())
                    .click();

            assertThat(jdbc.sql("select kind from integration.outbox where due <= now()")
                            .query(String.class)
                            .list())
                    .containsExactly(LETTER, LETTER);
        }

        @Test
        void isToldWhenTheDeliveryHasArrivedMeanwhile() {
            var id = failing(LETTER, "a");
            jdbc.sql("truncate integration.outbox").update();

            assertThatThrownBy(() -> operation.retry(id))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("operation.refused-not-failing"));
        }

        @Test
        void narrowsTheListToOneKindAndOneLane() {
            failing(LETTER, "a");
            failing("workspace.index", "b");
            navigate(OperationView.class);
            soon(() -> assertThat(deliveries()).hasSize(2));

            test(find(Button.class).withText("Nur diese zeigen").all().getLast())
                    .click();
            soon(() -> assertThat(deliveries()).singleElement().asString().contains("Suchindex nachtragen"));
            press("Filter aufheben");
            soon(() -> assertThat(deliveries()).hasSize(2));
            test(find(Button.class).withText("Nur diese Reihe").all().getFirst())
                    .click();
            soon(() -> assertThat(deliveries()).singleElement().asString().contains("Reihe a"));
        }

        @Test
        void seesTwentyAndMoreOnDemand() {
            IntStream.range(0, 25).forEach(number -> failing(LETTER, "lane" + number));
            navigate(OperationView.class);
            soon(() -> assertThat(deliveries()).hasSize(20));

            press("Weitere anzeigen");

            soon(() -> assertThat(deliveries()).hasSize(25));
        }

        @Test
        void seesStepsThatKeepFailing() {
            jdbc.sql("""
                    insert into integration.engine_job_failure
                      (job_key, data_set, type, process_id, instance_key, element_id, attempts, error, since, at)
                    values (1, 'x', 't', 'strategy-phase', 2, 'ConcludeReviews', 3, 'java.lang.IllegalStateException: no', now(), now()),
                      (2, 'x', 't', 'strategy-phase', 2, 'Decision', 1, 'once', now(), now())""").update();

            navigate(OperationView.class);

            soon(() -> assertThat(page())
                    .contains(
                            "Ein Schritt scheitert immer wieder.",
                            "Gutachten zusammenführen",
                            "3 Versuche",
                            "IllegalStateException"));
            assertThat(page()).doesNotContain("once");
        }

        @Test
        void asksTheEngineAboutATaskInDoubt() {
            var caseId = UUID.randomUUID();
            doubtfulTask(caseId, "OPEN", "missing in the engine");
            navigate(OperationView.class);
            soon(() -> assertThat(page())
                    .contains("Eine Aufgabe ist im Zweifel.", "kennt sie nicht mehr", caseId.toString()));
            assertThat(offers("Als erledigt bestätigen")).isFalse();

            press("Bei der Engine nachfragen");

            soon(() -> assertThat(offers("Bei der Engine nachfragen")).isFalse());
            assertThat(audited()).containsExactly("task.ask-engine");
        }

        @Test
        void confirmsATaskOrTakesItsProcessUpAnewAfterBeingAsked() {
            doubtfulTask(UUID.randomUUID(), "DONE", "answered, but unknown to the engine");
            navigate(OperationView.class);
            soon(() -> assertThat(page()).contains("Seitdem ist in diesem Verfahren nichts geschehen"));
            assertThat(offers("Bei der Engine nachfragen")).isFalse();
            assertThat(offers("Als erledigt bestätigen")).isTrue();

            press("Verfahren neu aufnehmen");
            assertThat(audited()).isEmpty();
            test(find(ConfirmDialog.class).single()).confirm();

            soon(() -> assertThat(offers("Als erledigt bestätigen")).isFalse());
            assertThat(audited()).containsExactly("task.restart-process");
        }

        @Test
        void doesNotOfferToRestartAClosedCase() {
            doubtfulTask(UUID.randomUUID(), "DONE", "answered, but unknown to the engine");
            jdbc.sql("update integration.engine_case set closed = now()").update();

            navigate(OperationView.class);

            soon(() -> assertThat(page()).contains("Der Vorgang ist abgeschlossen"));
            assertThat(offers("Verfahren neu aufnehmen")).isFalse();
        }

        @Test
        void seesHowFarARebuildIsThatSomebodyElseStarted() {
            jdbc.sql(
                            "insert into workspace.rebuild (progress) values ('{\"byKind\": {\"strategy\": {\"done\": 30, \"total\": 120}}}')")
                    .update();

            navigate(OperationView.class);

            soon(() -> assertThat(page()).contains("Wird neu aufgebaut", "Strategie: 30 von 120"));
            assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.25);
            assertThat(find(Button.class)
                            .withText("Index neu aufbauen")
                            .single()
                            .isEnabled())
                    .isFalse();
        }

        @Test
        void startsARebuildAndReadsThatItFailedWithoutAnIndex() {
            navigate(OperationView.class);
            soon(() -> assertThat(page()).contains("noch nie neu aufgebaut"));

            press("Index neu aufbauen");

            soon(() -> assertThat(page()).contains("Gescheitert:", "ConnectException"));
            assertThat(audited()).containsExactly("workspace.rebuild-index");
        }

        @Test
        void readsWithAsManyStatementsWhateverFails() {
            failing(LETTER, "a");
            doubtfulTask(UUID.randomUUID(), "OPEN", "missing in the engine");
            var few = statements.of(() -> queries.read(TWENTY));

            IntStream.range(0, 30).forEach(number -> {
                failing(LETTER, UUID.randomUUID().toString());
                doubtfulTask(UUID.randomUUID(), "OPEN", "missing in the engine");
            });

            assertThat(statements.of(() -> queries.read(TWENTY))).isEqualTo(few);
        }

        private String service(String name) {
            return rows().stream()
                    .filter(row -> row.startsWith(name))
                    .findFirst()
                    .orElse("");
        }

        private List<String> deliveries() {
            return rows().stream().filter(row -> row.contains(", Nummer ")).toList();
        }

        private List<String> rows() {
            return texts(ListItem.class);
        }

        private List<String> audited() {
            return jdbc.sql("""
                    select e.verb from audit.entry e join audit.person p using (case_id, sequence)
                    where p.person = ? and e.at >= ?""")
                    .params(Visitor.ADMINISTRATOR.id().value(), begun)
                    .query((row, number) -> row.getString(1))
                    .list();
        }
    }

    @Nested
    class TheOffice extends OperationVisit {

        @Autowired
        private Operation operation;

        @Autowired
        private OperationQueries queries;

        TheOffice() {
            super(Visitor.OFFICE);
        }

        @Test
        void findsEveryDoorClosed() {
            navigate("betrieb", RefusalPage.class);

            assertThat(texts(SideNavItem.class)).noneMatch(entry -> entry.startsWith("Betrieb"));
            var id = failing(LETTER, "a");
            assertThatThrownBy(() -> operation.retry(id)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> operation.retryKind(LETTER)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> queries.read(TWENTY)).isInstanceOf(AccessDenied.class);
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("betrieb");
        }
    }
}
