package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.PhaseStepper.Phase;
import org.maschinenraum.portal.shell.PhaseStepper.Progress;
import org.maschinenraum.portal.shell.start.StartPage;

/** Every building block with its states; for the screenshots alone. */
@Route("bausteine")
@PermitAll
public class BuildingBlocksPage extends Page {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final long MAXIMUM = 50_000_000;

    BuildingBlocksPage() {
        begin(new PageHeader("Smarte Region Rhein-Nahe-Hunsrück-Mosel")
                .crumb("Projekte", StartPage.class)
                .here("Bausteine")
                .subtitle("Verbandsgemeinde Rhein-Nahe-Hunsrück-Mosel, Förderstaffel 2021, Aktenzeichen MPSC-2021-031")
                .actions(new StateBadge(Tone.DRAFT, "Entwurf, Fassung 1"), primary("Einreichen")));
        add(phases(), tasks(), checklist());
        add(columns(states(), buttons()), columns(fields(), upload()), columns(notes(), nothing()));
    }

    private static Component phases() {
        return new Panel("Phasenleiste")
                .with(new PhaseStepper(List.of(
                        new Phase("Förderzusage", "21.07.2025", Progress.DONE),
                        new Phase("Strategie", "eingereicht 14.11.2026", Progress.DONE),
                        new Phase("Prüfung", "Begutachtung bis 15.12.2026", Progress.NOW),
                        new Phase("Umsetzung", "ab positiver Prüfung", Progress.NEXT),
                        new Phase("Verwendungs\u00adnachweis", "bis 30.06.2030", Progress.NEXT))));
    }

    private static Component tasks() {
        return new Panel("Meine Aufgaben")
                .flush()
                .aside("nach Frist, die nächste zuerst")
                .with(new RowList(
                        new ListRow(Icons.SCROLL_TEXT, link("Nachforderung zum Jahresbericht 2025 beantworten"))
                                .context("2 Punkte im Sachbericht")
                                .due(new Due(TODAY.minusDays(1), TODAY))
                                .badge(new StateBadge(Tone.CHANGE, "Nachforderung")),
                        new ListRow(Icons.ARROW_LEFT_RIGHT, link("Transferanfrage der Stadt Coburg prüfen"))
                                .context("Maßnahme „Digitaler Zwilling Altstadt“, angepasste Übernahme")
                                .due(new Due(TODAY, TODAY))
                                .badge(new StateBadge(Tone.WAIT, "Antwort offen")),
                        new ListRow(Icons.FILE_TEXT, link("Räumliche Smart-City-Strategie einreichen"))
                                .context("3 von 11 Unterlagen fehlen")
                                .due(new Due(TODAY.plusDays(47), TODAY))
                                .badge(new StateBadge(Tone.DRAFT, "Entwurf")),
                        new ListRow(Icons.SCALE, link("Gutachten abgeben"))
                                .due(new Due(null, TODAY))
                                .badge(new StateBadge(Tone.WAIT, "In Begutachtung"))));
    }

    private static Component checklist() {
        return new Panel("Anlagen")
                .flush()
                .aside("1 von 3 erledigt")
                .with(new RowList(
                        new ChecklistRow(
                                        link("Beteiligungsbericht"),
                                        "PDF, höchstens 50 MB",
                                        new StateBadge(Tone.CHANGE, Icons.CIRCLE_ALERT, "Fehlt"))
                                .due(TODAY.plusDays(47))
                                .missing(),
                        new ChecklistRow(
                                        link("Datenschutz-Folgenabschätzung"),
                                        "DSFA_Bamberg.pdf, " + Dates.size(1_234_000),
                                        new StateBadge(Tone.OK, "Vollständig"))
                                .due(TODAY.plusDays(47)),
                        new ChecklistRow(
                                link("Kooperationsvereinbarung"),
                                "Nur bei Verbünden nötig",
                                new StateBadge(Tone.DRAFT, Icons.MINUS, "Entfällt"))));
    }

    private static Component states() {
        var badges = new Div(
                new StateBadge(Tone.DRAFT, "Entwurf"),
                new StateBadge(Tone.WAIT, "In Prüfung"),
                new StateBadge(Tone.CHANGE, "Nachforderung"),
                new StateBadge(Tone.OK, "Positiv geprüft"),
                new StateBadge(Tone.NO, "Abgelehnt"),
                new StateBadge(Tone.OK, "vollständig").bare());
        badges.addClassName("mr-row");
        return new Panel("Zustände").with(badges);
    }

    private static Component buttons() {
        var tertiary = new Button("Abbrechen");
        tertiary.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var disabled = new Button("Gesperrt");
        disabled.setEnabled(false);
        var focused = primary("Mit Fokus");
        focused.setId("fokus");
        var ask = new Button("Zurückziehen", clicked -> new ConfirmAction(
                        "Antrag zurückziehen?",
                        "Drei offene Aufgaben werden beendet und fünf Beteiligte benachrichtigt. Alle Unterlagen"
                                + " bleiben erhalten. Bis zum 21.01.2027 können Sie erneut einreichen.",
                        "Antrag zurückziehen",
                        () -> {})
                .open());
        ask.setId("frage");
        var stale = new Button("Veraltet", clicked -> new StaleDataDialog(() -> {}).open());
        stale.setId("veraltet");
        var broken = new Button("Fehler", clicked -> {
            throw new IllegalStateException("on purpose");
        });
        broken.setId("fehler");
        var row =
                new Div(primary("Einreichen"), focused, new Button("Vorschau"), tertiary, disabled, ask, stale, broken);
        row.addClassName("mr-row");
        return new Panel("Schaltflächen").with(row);
    }

    private static Component fields() {
        var due = new LocalDatePicker("Fällig am");
        due.setId("datum");
        due.setHelperText("Zum Beispiel 3.12.26");
        var share = new TextField("Eigenanteil 2026");
        share.setValue("48.250,00 €");
        share.setInvalid(true);
        share.setErrorMessage("Der Eigenanteil muss mindestens 35 % betragen. Es fehlen 12.400,00 €.");
        due.setWidthFull();
        share.setWidthFull();
        return new Panel("Felder und Fehler").with(due, share);
    }

    private static Component upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {}));
        upload.setI18n(UploadTexts.of(MAXIMUM));
        var bar = new ProgressBar(0, 10, 7);
        bar.getElement().setAttribute("aria-label", "Einlesen");
        return new Panel("Hochladen").with(upload, new Div("7.834 von 10.990 Zeilen"), bar);
    }

    private static Component notes() {
        var errors = new ErrorNotice(() -> {});
        errors.attempt(() -> {
            throw new Refusal("access.refused-no-right");
        });
        var stack = new Div(
                Note.info("Zwischenstand.", "Ein Gutachten steht noch aus."),
                Note.ok("Eingereicht", "am 21.01.2027, 16:08 Uhr. Fassung 1 ist eingefroren."),
                Note.change("Drei Angaben fehlen noch.", "")
                        .with(new Html(
                                "<ol><li><a href='#'>Eigenanteil eintragen</a></li><li><a href='#'>Bericht hochladen"
                                        + "</a></li></ol>")),
                errors);
        stack.addClassName("mr-stack");
        return new Panel("Hinweise").with(stack);
    }

    private static Component nothing() {
        return new Panel("Leerer Zustand")
                .with(new EmptyState(
                                "Noch keine Transferanfragen",
                                "Wenn eine Kommune eine Ihrer Maßnahmen übernehmen möchte, erscheint die Anfrage hier mit"
                                        + " Ihrer Antwortfrist.")
                        .action(new ButtonLink("Maßnahme zur Übernahme freigeben", StartPage.class)));
    }

    private static Div columns(Component... components) {
        var columns = new Div(components);
        columns.addClassName("mr-columns");
        return columns;
    }

    private static Button primary(String verb) {
        var button = new Button(verb);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static RouterLink link(String text) {
        return new RouterLink(text, StartPage.class);
    }
}
