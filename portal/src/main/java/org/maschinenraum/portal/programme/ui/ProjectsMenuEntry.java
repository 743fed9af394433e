package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.programme.ProgrammeAction;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MenuEntry;

/** „Projekte“, for those who have or may get some. */
@org.springframework.stereotype.Component
class ProjectsMenuEntry implements MenuEntry {

    private final ProjectQueries projects;
    private final Policy policy;

    ProjectsMenuEntry(ProjectQueries projects, Policy policy) {
        this.projects = projects;
        this.policy = policy;
    }

    @Override
    public String textKey() {
        return "programme.projects";
    }

    @Override
    public Class<? extends Component> page() {
        return ProjectsView.class;
    }

    @Override
    public Icons icon() {
        return Icons.FOLDER_KANBAN;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Whoever is about to lead a first project finds the place; a reviewer is spared an empty page. */
    @Override
    public boolean visible(Actor actor) {
        return actor.roles().isEmpty()
                || actor.is(Role.MEMBER)
                || policy.allows(actor, ProgrammeAction.SEE_ALL_PROJECTS)
                || projects.count("") > 0;
    }
}
