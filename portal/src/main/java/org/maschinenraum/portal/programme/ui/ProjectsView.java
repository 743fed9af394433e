package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.programme.ProgrammeAction;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.MoreRows;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;

/** „Projekte“: those the person may see. */
@Route("projekte")
@PermitAll
@StyleSheet("styles/projects.css")
public class ProjectsView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 20;

    private final ProjectQueries projects;
    private final boolean mayCreate;
    private final RowList list = new RowList();
    private final MoreRows more = new MoreRows(this::more);

    ProjectsView(ProjectQueries projects, Policy policy, CurrentActor actor) {
        this.projects = projects;
        this.mayCreate = policy.allows(actor.get(), ProgrammeAction.CREATE_PROJECT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var total = projects.count();
        var header = new PageHeader(Texts.of("programme.projects"));
        begin(header);
        if (mayCreate) {
            header.actions(create());
        }
        list.removeAll();
        add(panel(total));
        addRows(total);
    }

    private static Component create() {
        return new ButtonLink(Texts.of("programme.create-project"), NewProjectView.class).primary();
    }

    private Panel panel(int total) {
        return total == 0
                ? new Panel(Texts.of("programme.projects-none")).flush().with(nothing())
                : new Panel(Texts.of("programme.projects-count", total))
                        .flush()
                        .aside(Texts.of("programme.order"))
                        .with(list, more);
    }

    private EmptyState nothing() {
        return new EmptyState(
                Texts.of("programme.projects-empty"),
                Texts.of(mayCreate ? "programme.projects-empty-create" : "programme.projects-empty-why"));
    }

    private void more() {
        addRows(projects.count()).ifPresent(ProjectRow::focus);
    }

    /** @return the first of the new rows */
    private Optional<ProjectRow> addRows(int total) {
        List<ProjectRow> rows = projects.list(list.getComponentCount(), PAGE).stream()
                .map(ProjectRow::new)
                .toList();
        rows.forEach(list::add);
        more.show(list.getComponentCount(), total);
        return rows.stream().findFirst();
    }
}
