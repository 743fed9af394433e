package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.maschinenraum.portal.programme.ProjectOverview;

/** A bean of this type is a card of a project's page; rooms above bring what they know of a project. */
public interface ProjectCard {

    /** Small numbers stand on top. */
    int order();

    /** The card; empty if there is nothing to show to the present person, whom the page lets see the project. */
    Optional<Component> render(ProjectOverview project);
}
