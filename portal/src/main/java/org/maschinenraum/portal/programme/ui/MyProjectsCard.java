package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.StartCard;
import org.maschinenraum.portal.shell.Texts;

/** The projects a person leads, each with its phase, on the start page. */
@org.springframework.stereotype.Component
class MyProjectsCard implements StartCard {

    private static final int SHOWN = 3;

    private final ProjectQueries projects;
    private final ProjectPhases phases;

    MyProjectsCard(ProjectQueries projects, ProjectPhases phases) {
        this.projects = projects;
        this.phases = phases;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> render(Actor actor) {
        var led = projects.led(0, SHOWN + 1);
        if (led.isEmpty()) {
            return Optional.empty();
        }
        var cards = new Div();
        cards.addClassName("mr-stack");
        led.stream().limit(SHOWN).forEach(project -> cards.add(card(project)));
        if (led.size() > SHOWN) {
            cards.add(new RouterLink(Texts.of("programme.all-projects"), ProjectsView.class));
        }
        return Optional.of(cards);
    }

    private Panel card(ProjectOverview project) {
        var link = new RouterLink(
                Texts.of("programme.to-project"), ProjectView.class, ProjectView.parameters(project.id()));
        link.getElement().setAttribute("aria-label", Texts.of("programme.to-project-of", project.title()));
        return new Panel(project.title())
                .subtitle(ProjectWords.frame(project))
                .aside(link)
                .with(phases.of(project));
    }
}
