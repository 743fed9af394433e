package org.maschinenraum.portal.task.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator works through the inbox (J1, J2, J4, J8). */
class WorkingThroughTheInboxIT extends InboxVisit {

    @Autowired
    private Tasks tasks;

    @Test
    void saysWhatWillAppearWhereNothingIsToBeDone() {
        navigate(InboxView.class);

        assertThat(texts(H2.class)).containsExactly("Keine offenen Aufgaben");
    }

    @Test
    void dividesTheTasksByTheirDueDateSoonestFirst() {
        inbox.named("ohne", null, Visitor.OFFICE.id());
        inbox.named("später", 30, Visitor.OFFICE.id());
        inbox.named("überfällig", -2, Visitor.OFFICE.id());
        inbox.named("heute", 0, Visitor.OFFICE.id());

        navigate(InboxView.class);

        assertThat(texts(H2.class)).startsWith("Überfällig1", "Heute1", "Später1", "Ohne Frist1");
        assertThat(subjects()).containsExactly("überfällig", "heute", "später", "ohne");
    }

    @Test
    void showsTheTasksOfMyGroupsAndNobodyElses() {
        inbox.offered("meine Gruppe", 1);
        inbox.claimed("schon übernommen", 2, Visitor.COLLEAGUE.id());
        inbox.offeredTo(Role.APPROVER, "andere Gruppe");
        inbox.named("andere Person", 1, Visitor.LEAD.id());

        openGroups();

        assertThat(subjects()).containsExactly("meine Gruppe", "schon übernommen");
        assertThat(claims()).containsExactly("noch nicht übernommen", "übernommen von Toni Transfer");
    }

    @Test
    void claimsATaskAndGivesItBack() {
        inbox.offered("Gera", 1);
        openGroups();

        press("Übernehmen");
        assertThat(claims()).containsExactly("von Ihnen übernommen");
        assertThat(offers("Übernehmen")).isFalse();

        press("Zurückgeben");
        assertThat(claims()).containsExactly("noch nicht übernommen");
    }

    @Test
    void doesNotOfferToTakeWhatSomebodyElseHasClaimed() {
        inbox.claimed("Gera", 1, Visitor.COLLEAGUE.id());

        openGroups();

        assertThat(offers("Übernehmen")).isFalse();
        assertThat(offers("Zurückgeben")).isFalse();
        assertThat(offers("Zuweisen")).isTrue();
    }

    @Test
    void readsBesideTheActionThatSomebodyElseWasFaster() {
        var task = inbox.offered("Gera", 1);
        openGroups();
        inbox.claimSilently(task, Visitor.COLLEAGUE.id());

        press("Übernehmen");

        assertThat(texts(ErrorNotice.class))
                .singleElement()
                .asString()
                .contains("inzwischen jemand anderes übernommen");
    }

    @Test
    void seesWithoutReloadWhatSomebodyElseDid() {
        var task = inbox.offered("Gera", 1);
        openGroups();

        Visitor.COLLEAGUE.elsewhere(() -> tasks.claim(task));

        await().pollInSameThread().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            roundTrip();
            assertThat(claims()).containsExactly("übernommen von Toni Transfer");
        });
        assertThat(offers("Übernehmen")).isFalse();
    }

    @Test
    void comesBackToTheTaskInTheAddress() {
        inbox.offered("Bamberg", 1);
        var task = inbox.offered("Gera", 2);

        open(InboxTab.GROUPS.address(task));

        assertThat(chosen()).containsExactly("Gera");
    }

    @Test
    void readsThatATaskIsNoLongerOpen() {
        var task = inbox.offered("Gera", 1);
        inbox.answer(task);

        open(InboxTab.GROUPS.address(task));

        assertThat(texts(H3.class)).contains("Diese Aufgabe ist nicht mehr offen");
    }

    @Test
    void showsLongListsPageByPage() {
        IntStream.range(0, 60).forEach(number -> inbox.offered("Aufgabe " + number, number));
        openGroups();
        assertThat(find(InboxRow.class).all()).hasSize(50);

        press("Weitere anzeigen");

        assertThat(find(InboxRow.class).all()).hasSize(60);
        assertThat(offers("Weitere anzeigen")).isFalse();
    }

    private List<String> subjects() {
        return find(InboxRow.class).all().stream()
                .map(WorkingThroughTheInboxIT::subject)
                .toList();
    }

    private List<String> chosen() {
        return find(InboxRow.class).all().stream()
                .filter(row -> row.hasClassName("mr-selected"))
                .map(WorkingThroughTheInboxIT::subject)
                .toList();
    }

    private static String subject(InboxRow row) {
        return row.getChildren()
                .flatMap(child -> child.getChildren())
                .filter(part -> part.getElement().getClassList().contains("mr-context"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }
}
