package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.programme.FundingRoundId;
import org.maschinenraum.portal.programme.FundingRoundQueries;
import org.maschinenraum.portal.programme.ImportPreview;
import org.maschinenraum.portal.programme.NewProject;
import org.maschinenraum.portal.programme.ProgrammeAction;
import org.maschinenraum.portal.programme.ProjectImport;
import org.maschinenraum.portal.programme.Projects;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;

/** „Projekte importieren“: upload, look, answer, create all together. */
@Route("projekte/import")
@PermitAll
@StyleSheet("styles/projects.css")
public class ImportView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient ProjectImport imports;
    private final transient Projects projects;
    private final transient Policy policy;
    private final transient CurrentActor actor;
    private final Div result = new Div();
    private final UnsavedInput unsaved = new UnsavedInput(result);
    private volatile @Nullable FundingRoundId round;
    private boolean touched;

    ImportView(
            ProjectImport imports, Projects projects, FundingRoundQueries rounds, Policy policy, CurrentActor actor) {
        this.imports = imports;
        this.projects = projects;
        this.policy = policy;
        this.actor = actor;
        begin(new PageHeader(Texts.of("programme.import-projects"))
                .crumb(Texts.of("programme.projects"), ProjectsView.class)
                .here(Texts.of("programme.import-projects"))
                .subtitle(Texts.of("programme.import-what")));
        var form = new Div(
                new Paragraph(Texts.of("programme.import-hint", ProjectImport.MOST_ROWS)),
                new ImportTemplate(),
                rounds(rounds.running()),
                new ImportUpload(content -> this.imports.preview(chosenRound(), content), this::show));
        form.addClassNames("mr-stack", "mr-form");
        add(new Panel(Texts.of("programme.import-list")).with(form), result);
    }

    /** Another round makes another list of what there is already. */
    private ComboBox<FundingRound> rounds(List<FundingRound> all) {
        var rounds = new ComboBox<FundingRound>(Texts.of("programme.funding-round"));
        rounds.setItems(all);
        rounds.setItemLabelGenerator(FundingRound::name);
        rounds.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) {
                rounds.setValue(chosen.getOldValue());
            } else if (!chosen.getValue().id().equals(round)) {
                round = chosen.getValue().id();
                result.removeAll();
                touched = false;
            }
        });
        all.stream().findFirst().ifPresent(rounds::setValue);
        return rounds;
    }

    private FundingRoundId chosenRound() {
        var chosen = round;
        if (chosen == null) {
            throw new IllegalStateException("there is no funding round");
        }
        return chosen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy.require(actor.get(), ProgrammeAction.IMPORT_PROJECTS);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (touched) {
            unsaved.ask(event);
        }
    }

    private void show(String file, ImportPreview preview) {
        touched = false;
        result.removeAll();
        result.add(new ImportPanel(file, preview, this::create, this::answered));
    }

    private void answered() {
        touched = true;
        unsaved.chosen();
    }

    private void create(List<NewProject> wanted) {
        projects.importProjects(wanted);
        touched = false;
        unsaved.saved();
        result.removeAll();
        result.add(Note.ok(Texts.of("programme.import-done", wanted.size()), "")
                .with(new Div(new ButtonLink(Texts.of("programme.all-projects"), ProjectsView.class))));
    }
}
