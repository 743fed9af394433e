package org.maschinenraum.portal.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.page.PageVisit;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who leads and carries a project is shown to all who see it, and changed by the coordination office there. */
class ChangingTheConsortiumPageIT {

    abstract static class Visit extends PageVisit {

        @Autowired
        JdbcClient jdbc;

        Visit(Visitor visitor) {
            super(visitor);
        }

        ProjectId open() {
            var project = new SampleProjects(jdbc).led(Visitor.LEAD.id(), "Smart City Bamberg");
            jdbc.sql("insert into programme.project_authority values (?, 1, '16052000', false)")
                    .param(project)
                    .update();
            navigate("projekte/" + project.value(), ProjectView.class);
            return project;
        }

        String panel() {
            return texts(ConsortiumPanel.class).getFirst();
        }
    }

    @Nested
    class TheOffice extends Visit {

        TheOffice() {
            super(Visitor.OFFICE);
        }

        @Test
        void recordsAnExitWithItsReason() {
            open();
            press("Austritt erfassen");
            pressInDialog("Austritt erfassen");
            assertThat(find(TextArea.class).single().getErrorMessage()).startsWith("Bitte den Grund angeben");

            test(box("Ausscheidende Kommune")).selectItem("Gera");
            find(TextArea.class).single().setValue("Beschluss des Rates");
            pressInDialog("Austritt erfassen");

            assertThat(panel()).contains("Ausgeschieden", "Gera", "Beschluss des Rates");
            assertThat(offers("Austritt erfassen")).isFalse();
            assertThat(offers("Federführung ändern")).isFalse();
        }

        @Test
        void changesTheLeadAndTheLeadAuthority() {
            open();
            press("Projektleitung ändern");
            test(box("Neue Projektleitung")).selectItem("Gerd Gutachten (REVIEWER)");
            pressInDialog("Projektleitung ändern");
            assertThat(panel())
                    .contains("ProjektleitungGerd Gutachten", "Frühere Projektleitung", "Petra Projektleitung");

            press("Federführung ändern");
            test(box("Neue federführende Kommune")).selectItem("Gera");
            pressInDialog("Federführung ändern");
            assertThat(panel()).contains("Federführende KommuneGera", "Weitere KommunenBamberg");
        }

        @Test
        void readsWhyNotBesideTheButtonAndKeepsWhatWasChosen() {
            open();
            press("Beitritt erfassen");
            test(box("Beitretende Kommune")).setFilter("Gera");
            test(box("Beitretende Kommune")).selectItem("Gera");
            pressInDialog("Beitritt erfassen");

            assertThat(texts(ErrorNotice.class)).anyMatch(told -> told.contains("gehört schon zum Projekt"));
            assertThat(box("Beitretende Kommune").isEmpty()).isFalse();
        }

        @Test
        void isToldWhenAColleagueWasFaster() {
            var project = open();
            press("Austritt erfassen");
            test(box("Ausscheidende Kommune")).selectItem("Gera");
            find(TextArea.class).single().setValue("Beschluss des Rates");
            jdbc.sql("update programme.project set version = version + 1 where id = ?")
                    .param(project)
                    .update();

            pressInDialog("Austritt erfassen");

            assertThat(find(ConfirmDialog.class).exists()).isTrue();
            assertThat(find(TextArea.class).single().getValue()).isEqualTo("Beschluss des Rates");
        }

        private void pressInDialog(String verb) {
            var buttons = find(Button.class).withText(verb).all();
            test(buttons.getLast()).click();
        }

        @SuppressWarnings("unchecked")
        private ComboBox<Object> box(String label) {
            return find(ComboBox.class)
                    .withPropertyValue(ComboBox::getLabel, label)
                    .single();
        }
    }

    @Nested
    class TheLead extends Visit {

        TheLead() {
            super(Visitor.LEAD);
        }

        @Test
        void seesWhoCarriesTheProjectAndChangesNothing() {
            open();

            assertThat(panel()).contains("Federführende KommuneBamberg", "Weitere KommunenGera");
            assertThat(offers("Austritt erfassen")).isFalse();
            assertThat(offers("Beitritt erfassen")).isFalse();
            assertThat(offers("Projektleitung ändern")).isFalse();
            assertThat(offers("Federführung ändern")).isFalse();
        }
    }
}
