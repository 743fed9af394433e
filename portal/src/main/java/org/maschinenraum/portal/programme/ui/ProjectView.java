package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** One project: where it stands, who carries it, and what the rooms above add. */
@Route("projekte/:project")
@PermitAll
@StyleSheet("styles/projects.css")
public class ProjectView extends Page implements BeforeEnterObserver {

    private static final String PROJECT = "project";

    private final ProjectQueries projects;
    private final ProjectPhases phases;
    private final ConsortiumChanges changes;
    private final List<ProjectCard> cards;

    ProjectView(
            ProjectQueries projects,
            ProjectPhases phases,
            ConsortiumChanges changes,
            ObjectProvider<ProjectCard> cards) {
        this.projects = projects;
        this.phases = phases;
        this.changes = changes;
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(ProjectCard::order))
                .toList();
    }

    /** What a link to this page needs. */
    public static RouteParameters parameters(ProjectId project) {
        return new RouteParameters(PROJECT, project.value().toString());
    }

    /** A project the person may not see is answered like one that does not exist. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(PROJECT)
                .flatMap(ProjectView::id)
                .flatMap(projects::visible)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<ProjectId> id(String text) {
        try {
            return Optional.of(new ProjectId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(ProjectOverview project) {
        begin(header(project));
        add(new Panel(Texts.of("programme.phases")).with(phases.of(project)));
        cards.forEach(card -> card.render(project).ifPresent(this::add));
        add(new ConsortiumPanel(project, projects, changes, () -> showAgain(project.id())));
        add(new Panel(Texts.of("programme.facts")).with(new ProjectFacts(project)));
    }

    private void showAgain(ProjectId id) {
        projects.visible(id)
                .ifPresentOrElse(this::show, () -> UI.getCurrent().getPage().reload());
    }

    private static PageHeader header(ProjectOverview project) {
        var header = new PageHeader(project.title())
                .crumb(Texts.of("programme.projects"), ProjectsView.class)
                .here(project.title())
                .subtitle(ProjectWords.frame(project));
        return project.example() ? header.actions(ProjectWords.exampleMark()) : header;
    }
}
