package org.maschinenraum.portal.programme.ui.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.page.PageVisit;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.ListRow;
import org.maschinenraum.portal.shell.LocalDatePicker;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.problem.NotFoundPage;
import org.maschinenraum.portal.shell.problem.RefusalPage;
import org.maschinenraum.portal.shell.start.StartPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordination office looks after funding rounds and what they run by. */
class LookingAfterTheProgrammeIT {

    private static final String ROUND = "5b0c6c52-2f5e-4f0e-9a3b-6d3a1c7e2026";
    private static final String REGIME = "5b0c6c52-2f5e-4f0e-9a3b-000000000436";
    private static final String CATALOGUE = "5b0c6c52-2f5e-4f0e-9a3b-000000000101";
    private static final String FORM = "5b0c6c52-2f5e-4f0e-9a3b-000000000201";

    abstract static class Visit extends PageVisit {

        @Autowired
        JdbcClient jdbc;

        Visit(Visitor visitor) {
            super(visitor);
        }

        @BeforeEach
        void asConfigured() {
            jdbc.sql("delete from programme.funding_round where id::text <> ?")
                    .param(ROUND)
                    .update();
            jdbc.sql("delete from programme.rule_set where released is null").update();
        }

        void confirm() {
            test(find(ConfirmDialog.class).single()).confirm();
        }

        TextField field(String label) {
            return find(TextField.class)
                    .withPropertyValue(TextField::getLabel, label)
                    .all()
                    .getFirst();
        }

        List<IntegerField> numbers(String label) {
            return find(IntegerField.class)
                    .withPropertyValue(IntegerField::getLabel, label)
                    .all();
        }

        <F extends Component> F last(Class<F> type, SerializableFunction<F, String> labelOf, String label) {
            return find(type).all().stream()
                    .filter(field -> label.equals(labelOf.apply(field)))
                    .toList()
                    .getLast();
        }

        void pressNamed(String ariaLabel) {
            test(find(Button.class)
                            .withPropertyValue(button -> button.getAriaLabel().orElse(""), ariaLabel)
                            .single())
                    .click();
        }

        List<String> titles() {
            return find(TextField.class).withPropertyValue(TextField::getLabel, "Titel").all().stream()
                    .map(TextField::getValue)
                    .toList();
        }
    }

    @Nested
    class ARound extends Visit {

        ARound() {
            super(Visitor.OFFICE);
        }

        @Test
        void isFoundWithAllVersionsOfWhatItCanRunBy() {
            navigate(ProgrammeView.class);

            assertThat(find(Card.class).all())
                    .extracting(Card::getTitleAsText)
                    .containsExactly("Förderstaffeln", "Förderregime", "Kriterienkataloge", "Einreichungsformulare");
            assertThat(texts(ListRow.class))
                    .anySatisfy(row -> assertThat(row).contains("Förderstaffel 2026", "läuft", "30.06.2027"))
                    .anySatisfy(row -> assertThat(row).contains("KfW 436, Fassung 1", "in einer Staffel"));
        }

        @Test
        void saysWhatItRunsByAndUntilWhen() {
            navigate("verwaltung/foerderstaffeln/" + ROUND, RoundView.class);

            assertThat(String.join(" ", texts(RoundFacts.class)))
                    .contains("KfW 436, Fassung 1", "Ratsbeschluss bis", "30.09.2027", "Nachweis der Strategie bis")
                    .contains("30.06.2027", "Mitzeichnung vor dem Einreichen");
            assertThat(offers("Staffel starten")).isFalse();
        }

        @Test
        void isCreatedEditedAndStarted() {
            create("Förderstaffel 2028");
            assertThat(getCurrentView()).isInstanceOf(RoundEditView.class);
            numbers("Gutachten je Einreichung").getFirst().setValue(3);
            press("Speichern");

            assertThat(texts(H1.class)).containsExactly("Förderstaffel 2028");
            press("Staffel starten");
            confirm();

            assertThat(texts(StateBadge.class)).contains("läuft");
            assertThat(jdbc.sql("select reviewers_per_submission from programme.funding_round where state = 'RUNNING'"
                                    + " and name = 'Förderstaffel 2028'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(3);
        }

        @Test
        void saysAtEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
            create("Förderstaffel 2028");
            numbers("Vollständigkeitsprüfung, Tage").getFirst().setValue(null);
            date("Strategie einzureichen bis").setValue(LocalDate.of(2020, 1, 1));
            field("Name der Staffel").setValue("Förderstaffel 2026b");
            press("Speichern");

            assertThat(numbers("Vollständigkeitsprüfung, Tage").getFirst().getErrorMessage())
                    .isEqualTo("Bitte eine ganze Zahl von 1 bis 365 angeben.");
            assertThat(date("Strategie einzureichen bis").getErrorMessage())
                    .isEqualTo("Der letzte Tag zum Einreichen muss nach der Förderzusage liegen.");
            assertThat(texts(ErrorNotice.class)).singleElement().asString().contains("2 Angaben fehlen");
            assertThat(field("Name der Staffel").getValue()).isEqualTo("Förderstaffel 2026b");
        }

        @Test
        void isRefusedANameThatIsTaken() {
            create("Förderstaffel 2026");

            assertThat(field("Name der Staffel").getErrorMessage()).startsWith("Diesen Namen hat schon");
            assertThat(getCurrentView()).isInstanceOf(NewRoundView.class);
        }

        @Test
        void movesItsDatesWhileItRuns() {
            create("Förderstaffel 2028");
            press("Speichern");
            press("Staffel starten");
            confirm();

            date("Strategie einzureichen bis").setValue(LocalDate.of(2028, 9, 30));
            press("Termine ändern");

            assertThat(String.join(" ", texts(RoundFacts.class))).contains("30.09.2028");
        }

        @Test
        void isNotEditedOnceItRuns() {
            navigate("verwaltung/foerderstaffeln/" + ROUND + "/bearbeiten", RefusalPage.class);

            assertThat(texts(Paragraph.class)).anyMatch(text -> text.contains("hat begonnen"));
        }

        private void create(String name) {
            navigate(NewRoundView.class);
            field("Name der Staffel").setValue(name);
            press("Förderstaffel anlegen");
        }

        private LocalDatePicker date(String label) {
            return find(LocalDatePicker.class)
                    .withPropertyValue(LocalDatePicker::getLabel, label)
                    .single();
        }
    }

    @Nested
    class ACatalogue extends Visit {

        ACatalogue() {
            super(Visitor.OFFICE);
        }

        @BeforeEach
        void begin() {
            navigate("verwaltung/regelwerke/" + CATALOGUE, RuleSetView.class);
            press("Neue Fassung beginnen");
        }

        @Test
        void isEditedReleasedAndCompared() {
            assertThat(getCurrentView()).isInstanceOf(RuleSetEditView.class);
            pressNamed("Kriterium 2 nach oben");
            pressNamed("Kriterium 7 entfernen");
            press("Kriterium hinzufügen");
            last(TextField.class, TextField::getLabel, "Titel").setValue("Klimaschutz");
            last(TextArea.class, TextArea::getLabel, "Worauf es ankommt").setValue("Spart die Strategie CO₂?");
            numbers("Gewicht").getFirst().setValue(25);
            press("Speichern");

            assertThat(texts(H3.class))
                    .contains(
                            "Klimaschutz: neu",
                            "Leitbild und Ziele: geändert",
                            "Übertragbarkeit und Verstetigung: entfallen",
                            "Kriterien: andere Reihenfolge");
            assertThat(texts(ComparisonPanel.class))
                    .singleElement()
                    .asString()
                    .contains("Gewicht: bisher „20 (20,0 %)“");
            press("Entwurf verwerfen");
            confirm();
            assertThat(getCurrentView()).isInstanceOf(ProgrammeView.class);
        }

        @Test
        void tellsEachWeightsShareOfTheWhole() {
            var weights = numbers("Gewicht");
            assertThat(weights.get(1).getHelperText()).isEqualTo("20,0 % des Ganzen");

            weights.getFirst().setValue(110);

            assertThat(weights.get(1).getHelperText()).isEqualTo("10,0 % des Ganzen");
        }

        @Test
        void movesItsCriteriaUpAndDown() {
            var before = titles();

            pressNamed("Kriterium 1 nach unten");

            assertThat(titles()).startsWith(before.getFirst(), before.get(2), before.get(1), before.get(3));
            assertThat(texts(H4.class)).startsWith("Kriterium 1", "Kriterium 2");
        }

        @Test
        void saysAtEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
            numbers("Gewicht").get(2).setValue(0);
            field("Titel").setValue("");
            press("Speichern");

            assertThat(numbers("Gewicht").get(2).getErrorMessage())
                    .isEqualTo("Bitte eine ganze Zahl von 1 bis 1.000 angeben.");
            assertThat(field("Titel").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
            assertThat(numbers("Gewicht").get(2).getValue()).isZero();
        }

        @Test
        void isRefusedWithoutCriteria() {
            while (titles().size() > 1) {
                pressNamed("Kriterium 1 entfernen");
            }
            press("Speichern");

            assertThat(texts(ItemList.class)).singleElement().asString().contains("mindestens ein Kriterium");
        }

        @Test
        void offersToLoadWhatSomebodyElseSavedMeanwhile() {
            field("Titel").setValue("Meine Fassung");
            jdbc.sql("update programme.rule_set set version = version + 1, title = 'Deine Fassung'"
                            + " where released is null")
                    .update();
            press("Speichern");

            assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
            assertThat(field("Titel").getValue()).isEqualTo("Meine Fassung");
            confirm();
            assertThat(field("Titel").getValue()).isEqualTo("Deine Fassung");
        }
    }

    @Nested
    class ARegimeAndAForm extends Visit {

        ARegimeAndAForm() {
            super(Visitor.OFFICE);
        }

        @Test
        void areReadable() {
            navigate("verwaltung/regelwerke/" + REGIME, RuleSetView.class);
            assertThat(texts(Card.class).getFirst()).contains("65 %", "2.500.000 €", "15.000.000 €", "Förderzusage");

            navigate("verwaltung/regelwerke/" + FORM, RuleSetView.class);
            assertThat(texts(Card.class).getFirst())
                    .contains("Abschnitt: Ausgangslage", "Dokument: Ratsbeschluss", "bis 92 Tage nach dem Ende");
        }

        @Test
        void keepCentsAndEverythingElseThroughTheFields() {
            for (var id : List.of(REGIME, FORM)) {
                navigate("verwaltung/regelwerke/" + id, RuleSetView.class);
                press("Neue Fassung beginnen");
                press("Speichern");

                assertThat(texts(ComparisonPanel.class))
                        .singleElement()
                        .asString()
                        .contains("Beide Fassungen sagen dasselbe.");
            }
        }

        @Test
        void withoutTheStrategyAFormIsRefused() {
            navigate("verwaltung/regelwerke/" + FORM, RuleSetView.class);
            press("Neue Fassung beginnen");
            pressNamed("Dokument 1 entfernen");
            press("Speichern");

            assertThat(texts(ItemList.class).getLast()).contains("Das Strategiedokument gehört in jedes Formular");
        }
    }

    @Nested
    class AReviewer extends Visit {

        AReviewer() {
            super(Visitor.REVIEWER);
        }

        @Test
        void findsNoneOfIt() {
            for (var address : List.of(
                    "verwaltung/programm",
                    "verwaltung/foerderstaffeln/neu",
                    "verwaltung/foerderstaffeln/" + ROUND,
                    "verwaltung/foerderstaffeln/" + ROUND + "/bearbeiten",
                    "verwaltung/regelwerke/" + CATALOGUE,
                    "verwaltung/regelwerke/" + CATALOGUE + "/bearbeiten")) {
                navigate(address, RefusalPage.class);
            }
            navigate(StartPage.class);
            assertThat(texts(SideNavItem.class)).noneMatch(entry -> entry.startsWith("Programm"));
        }
    }

    @Nested
    class AGuess extends Visit {

        AGuess() {
            super(Visitor.OFFICE);
        }

        @Test
        void leadsNowhere() {
            for (var place : List.of("foerderstaffeln", "regelwerke")) {
                for (var id : List.of("unsinn", UUID.randomUUID().toString())) {
                    navigate("verwaltung/" + place + "/" + id, NotFoundPage.class);
                    navigate("verwaltung/" + place + "/" + id + "/bearbeiten", NotFoundPage.class);
                }
            }
        }
    }
}
