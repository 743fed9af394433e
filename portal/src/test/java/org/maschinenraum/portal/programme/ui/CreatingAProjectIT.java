package org.maschinenraum.portal.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.page.PageVisit;
import org.maschinenraum.portal.programme.ProjectKind;
import org.maschinenraum.portal.programme.ProjectPath;
import org.maschinenraum.portal.shell.PhaseStepper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordination office creates a project (A1). */
class CreatingAProjectIT extends PageVisit {

    @Autowired
    private JdbcClient jdbc;

    CreatingAProjectIT() {
        super(Visitor.OFFICE);
    }

    @BeforeEach
    void openTheForm() {
        navigate(NewProjectView.class);
    }

    @Test
    void saysAtEachFieldWhatIsMissing() {
        press("Projekt anlegen");

        assertThat(title().getErrorMessage()).startsWith("Bitte einen Titel angeben");
        assertThat(kind().getErrorMessage()).isEqualTo("Bitte die Art des Projekts auswählen.");
        assertThat(box("Federführende Kommune").getErrorMessage())
                .isEqualTo("Bitte mindestens eine Kommune auswählen.");
        assertThat(box("Projektleitung").getErrorMessage()).startsWith("Bitte die Person auswählen");
        assertThat(projects()).isZero();
    }

    @Test
    void opensTheProjectItCreated() {
        fillIn("Smart City Bamberg", ProjectKind.MUNICIPALITY);
        press("Projekt anlegen");

        assertThat(getCurrentView()).isInstanceOf(ProjectView.class);
        assertThat(texts(H1.class)).containsExactly("Smart City Bamberg");
        assertThat(texts(ConsortiumPanel.class)).singleElement().asString().contains("Bamberg", "Petra Projektleitung");
        assertThat(texts(ProjectFacts.class)).singleElement().asString().contains("Strategie zuerst");
    }

    /** A2: no funded strategy phase, and everything says so. */
    @Test
    void saysOfADirectEntryThatItHasNoFundedStrategyPhase() {
        fillIn("Smart City Bamberg", ProjectKind.MUNICIPALITY);
        path().setValue(ProjectPath.DIRECT_ENTRY);
        assertThat(path().getHelperText()).contains("geförderte Strategiephase entfällt");
        press("Projekt anlegen");

        assertThat(texts(PhaseStepper.class))
                .singleElement()
                .asString()
                .contains("Vorhandene Strategie", "ohne geförderte Strategiephase");
        assertThat(texts(ProjectFacts.class)).singleElement().asString().contains("Direkteinstieg");
        navigate(ProjectsView.class);
        assertThat(texts(ProjectRow.class)).singleElement().asString().contains("Direkteinstieg");
    }

    @Test
    void namesTheSourceOfTheRegister() {
        assertThat(texts(RegisterSource.class)).singleElement().asString().contains("GeoBasis-DE / BKG 2016");
    }

    @Test
    void keepsEverythingTypedWhenTheServiceRefuses() {
        fillIn("x".repeat(201), ProjectKind.MUNICIPALITY);
        press("Projekt anlegen");

        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).contains("höchstens 200 Zeichen");
        assertThat(title().getValue()).hasSize(201);
        assertThat(kind().getValue()).isEqualTo(ProjectKind.MUNICIPALITY);
    }

    @Test
    void asksForASecondAuthorityOfACooperation() {
        fillIn("Smarte Region", ProjectKind.INTER_MUNICIPAL_COOPERATION);
        press("Projekt anlegen");
        assertThat(partners().getErrorMessage()).contains("mindestens zwei Kommunen");

        test(partners()).setFilter("Ger");
        test(partners()).selectItem("Gera");
        press("Projekt anlegen");

        assertThat(getCurrentView()).isInstanceOf(ProjectView.class);
        assertThat(jdbc.sql("select ags from programme.project_authority order by position")
                        .query(String.class)
                        .list())
                .containsExactly("09461000", "16052000");
    }

    private void fillIn(String words, ProjectKind carriedBy) {
        title().setValue(words);
        kind().setValue(carriedBy);
        choose("Federführende Kommune", "09461000", "Bamberg");
        choose("Projektleitung", "Petra", "Petra Projektleitung (LEAD)");
    }

    private void choose(String label, String typed, String item) {
        test(box(label)).setFilter(typed);
        test(box(label)).selectItem(item);
    }

    private TextField title() {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Titel")
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ProjectKind> kind() {
        return radio("Art des Projekts");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ProjectPath> path() {
        return radio("Weg in die Förderung");
    }

    private RadioButtonGroup radio(String label) {
        return find(RadioButtonGroup.class)
                .withPropertyValue(RadioButtonGroup::getLabel, label)
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(String label) {
        return find(ComboBox.class).withPropertyValue(ComboBox::getLabel, label).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<LocalAuthority> partners() {
        return find(MultiSelectComboBox.class).single();
    }

    private int projects() {
        return jdbc.sql("select count(*) from programme.project")
                .query(Integer.class)
                .single();
    }
}
