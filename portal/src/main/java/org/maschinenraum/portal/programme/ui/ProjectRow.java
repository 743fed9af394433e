package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.ListRow;
import org.maschinenraum.portal.shell.Texts;

/** A project in the list: title, file reference and authorities, lead, phase. */
class ProjectRow extends ListRow {

    private final RouterLink link;

    ProjectRow(ProjectOverview project) {
        this(project, new RouterLink(project.title(), ProjectView.class, ProjectView.parameters(project.id())));
    }

    private ProjectRow(ProjectOverview project, RouterLink link) {
        super(Icons.FOLDER_KANBAN, title(project, link));
        this.link = link;
        context(Texts.of("programme.row-what", project.reference(), ProjectWords.authorities(project.authorities())));
        context(Texts.of("programme.row-lead", ProjectWords.lead(project)));
        badge(ProjectWords.badge(project));
    }

    private static Div title(ProjectOverview project, RouterLink link) {
        link.addClassNames("mr-title", "mr-plain");
        var title = new Div(link);
        title.addClassName("mr-row");
        if (project.example()) {
            title.add(ProjectWords.exampleMark());
        }
        return title;
    }

    void focus() {
        link.getElement().callJsFunction("focus");
    }
}
