package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
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
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.MoreRows;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;

/** „Projekte“: those the person may see; what is looked for stands in the address. */
@Route("projekte")
@PermitAll
@StyleSheet("styles/projects.css")
public class ProjectsView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 20;
    private static final int LONGEST_TEXT = 200;
    private static final String TEXT = "q";

    private final ProjectQueries projects;
    private final boolean mayCreate;
    private final boolean mayImport;
    private final TextField search = new TextField(Texts.of("programme.search"));
    private final Div content = new Div();
    private final RowList list = new RowList();
    private final MoreRows more = new MoreRows(this::more);
    private String text = "";

    ProjectsView(ProjectQueries projects, Policy policy, CurrentActor actor) {
        this.projects = projects;
        this.mayCreate = policy.allows(actor.get(), ProgrammeAction.CREATE_PROJECT);
        this.mayImport = policy.allows(actor.get(), ProgrammeAction.IMPORT_PROJECTS);
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setHelperText(Texts.of("programme.search-help"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("mr-project-search");
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                search(typed.getValue());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .map(ProjectsView::printable)
                .orElse("");
        search.setValue(text);
        var header = new PageHeader(Texts.of("programme.projects"));
        begin(header);
        if (mayImport) {
            header.actions(new ButtonLink(Texts.of("programme.import-projects"), ImportView.class));
        }
        if (mayCreate) {
            header.actions(create());
        }
        var all = projects.count("");
        if (all > PAGE || !text.isEmpty()) {
            add(search);
        }
        add(content);
        show();
    }

    private static String printable(String typed) {
        var clean = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(LONGEST_TEXT, clean.length()));
    }

    private void search(String typed) {
        text = printable(typed);
        var query = text.isEmpty() ? QueryParameters.empty() : QueryParameters.of(TEXT, text);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("projekte", query));
        LiveRegion.say(Texts.of("programme.projects-found", show()));
    }

    private int show() {
        var total = projects.count(text);
        content.removeAll();
        list.removeAll();
        content.add(panel(total));
        addRows(total);
        return total;
    }

    private static Component create() {
        return new ButtonLink(Texts.of("programme.create-project"), NewProjectView.class).primary();
    }

    private Panel panel(int total) {
        return total == 0
                ? new Panel(Texts.of("programme.projects-none")).flush().with(nothing())
                : new Panel(Texts.of(text.isEmpty() ? "programme.projects-count" : "programme.projects-found", total))
                        .flush()
                        .aside(Texts.of("programme.order"))
                        .with(list, more);
    }

    private EmptyState nothing() {
        if (!text.isEmpty()) {
            return new EmptyState(
                    Texts.of("programme.projects-not-found", text), Texts.of("programme.projects-not-found-hint"));
        }
        return new EmptyState(
                Texts.of("programme.projects-empty"),
                Texts.of(mayCreate ? "programme.projects-empty-create" : "programme.projects-empty-why"));
    }

    private void more() {
        addRows(projects.count(text)).ifPresent(ProjectRow::focus);
    }

    /** @return the first of the new rows */
    private Optional<ProjectRow> addRows(int total) {
        List<ProjectRow> rows = projects.list(text, list.getComponentCount(), PAGE).stream()
                .map(ProjectRow::new)
                .toList();
        rows.forEach(list::add);
        more.show(list.getComponentCount(), total);
        return rows.stream().findFirst();
    }
}
