package org.maschinenraum.portal.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.shell.Note;

/** A coordinator gives a task of the inbox to somebody of the group (J1, J2). */
class AssigningTasksIT extends InboxVisit {

    @Test
    void isToldBeforehandWhoseClaimAnAssignmentTakesAway() {
        inbox.claimed("Gera", 1, Visitor.COLLEAGUE.id());
        openGroups();

        press("Zuweisen");
        assertThat(texts(Note.class))
                .singleElement()
                .asString()
                .contains("Toni Transfer hat diese Aufgabe übernommen.");

        test(people()).selectItem("Kim Koordination (ich selbst)");
        confirmAssignment();
        assertThat(claims()).containsExactly("von Ihnen übernommen");
    }

    @Test
    void choosesAmongTheMembersOfTheGroupOnly() {
        inbox.offered("Gera", 1);
        openGroups();

        press("Zuweisen");

        assertThat(test(people()).getSuggestions()).containsExactly("Kim Koordination (ich selbst)", "Toni Transfer");
    }

    @Test
    void doesNotAssignOverAClaimItWasNotToldOf() {
        var task = inbox.offered("Gera", 1);
        openGroups();
        press("Zuweisen");
        inbox.claimSilently(task, Visitor.COLLEAGUE.id());

        test(people()).selectItem("Kim Koordination (ich selbst)");
        confirmAssignment();

        assertThat(texts(Note.class)).singleElement().asString().contains("wer diese Aufgabe hat");
        assertThat(jdbc.sql("select count(*) from task.task where assignee = ?")
                        .param(Visitor.COLLEAGUE.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Person> people() {
        return find(ComboBox.class)
                .withPropertyValue(ComboBox::getLabel, "An wen?")
                .single();
    }

    private void confirmAssignment() {
        test(find(Button.class, find(AssignDialog.class).single())
                        .withText("Zuweisen")
                        .single())
                .click();
    }
}
