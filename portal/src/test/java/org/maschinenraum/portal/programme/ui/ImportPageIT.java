package org.maschinenraum.portal.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.page.PageVisit;
import org.maschinenraum.portal.programme.FundingRoundQueries;
import org.maschinenraum.portal.programme.NewProject;
import org.maschinenraum.portal.programme.ProjectImport;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list would become is shown, asked and only then created. */
class ImportPageIT extends PageVisit {

    private static final String LIST = """
            Titel;Art des Projekts;Federführende Kommune;Projektleitung
            Gera digital;Gemeinde;Gera;LEAD
            Münster digital;Gemeinde;Münster;LEAD
            """;

    @Autowired
    private ProjectImport imports;

    @Autowired
    private FundingRoundQueries rounds;

    private final List<NewProject> created = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger();

    ImportPageIT() {
        super(Visitor.OFFICE);
    }

    @BeforeEach
    void openThePage() {
        navigate(ImportView.class);
    }

    @Test
    void offersTheTemplateAndNamesTheSource() throws IOException {
        assertThat(texts(ImportTemplate.class)).containsExactly("Vorlage herunterladen");
        show(LIST);
        assertThat(texts(RegisterSource.class)).singleElement().asString().contains("GeoBasis-DE / BKG 2016");
    }

    @Test
    void asksBeforeAnythingCanBeCreated() throws IOException {
        show(LIST);
        assertThat(text()).contains("1 von 2 Projekten sind bereit.", "Eine Frage ist zu beantworten.");
        assertThat(offers("2 Projekte anlegen")).isFalse();

        test(question())
                .selectItem(
                        "Münster (Nordrhein-Westfalen) – Kreisfreie Stadt, Nordrhein-Westfalen, Schlüssel 05515000");

        assertThat(answers).hasValue(1);
        assertThat(text()).contains("Alle 2 Projekte sind bereit.");
        press("2 Projekte anlegen");
        assertThat(created)
                .extracting(NewProject::title, NewProject::authorities)
                .contains(tuple("Münster digital", List.of("05515000")));
    }

    @Test
    void saysByRowAndColumnWhatToMend() throws IOException {
        show(LIST.replace("Gera digital;Gemeinde", ";Dorf"));

        assertThat(text())
                .contains(
                        "Zeile 2, Spalte „Titel“ (A): Hier fehlt eine Angabe.",
                        "Zeile 2, Spalte „Art des Projekts“ (B): „Dorf“ ist keine Art des Projekts.",
                        "In einer Zeile ist etwas zu berichtigen",
                        "Vorher wird nichts angelegt.");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().contains("anlegen"));
    }

    @Test
    void saysBesideTheButtonWhyNothingWasCreated() throws IOException {
        show(LIST.replace("Münster;", "Jena;"), wanted -> {
            throw new Refusal("programme.refused-exists-already", "Gera digital");
        });

        press("2 Projekte anlegen");

        assertThat(texts(ErrorNotice.class)).anyMatch(told -> told.contains("gibt es in dieser Förderstaffel schon"));
        assertThat(offers("2 Projekte anlegen")).isTrue();
    }

    private void show(String list) throws IOException {
        show(list, created::addAll);
    }

    private void show(String list, Consumer<List<NewProject>> create) throws IOException {
        var round = rounds.running().getFirst().id();
        var preview = imports.preview(round, new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
        getCurrentView()
                .getElement()
                .appendChild(new ImportPanel("Liste.csv", preview, create, answers::incrementAndGet).getElement());
    }

    private String text() {
        return texts(ImportPanel.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> question() {
        return find(ComboBox.class)
                .withPropertyValue(ComboBox::getLabel, "„Münster“: Welche Kommune ist gemeint?")
                .single();
    }
}
