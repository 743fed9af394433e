package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.maschinenraum.portal.programme.ui.ProjectView;
import org.maschinenraum.portal.programme.ui.ProjectsView;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Texts;

/** The header of all pages of one strategy. */
final class Heading {

    private Heading() {}

    /** @param actions the page's primary action or nothing */
    static PageHeader of(Shown shown, List<Component> actions) {
        return of(shown, Texts.of("strategy.page"), actions);
    }

    /** @param page what is done here */
    static PageHeader of(Shown shown, String page, List<Component> actions) {
        var project = shown.strategy().project();
        var header = new PageHeader(project.title())
                .subtitle(Texts.of(
                        "strategy.subtitle",
                        page,
                        project.reference(),
                        project.fundingRound().name(),
                        String.join(", ", project.authorities())));
        if (shown.seesProject()) {
            header.crumb(Texts.of("programme.projects"), ProjectsView.class)
                    .crumb(project.title(), ProjectView.class, ProjectView.parameters(project.id()))
                    .here(page);
        }
        header.actions(Wording.badge(shown.state()));
        header.actions(actions.toArray(Component[]::new));
        return header;
    }

    /** The window is named after what is done in it. */
    static String window(Shown shown, String page) {
        return Texts.of(
                "strategy.window-title", page, shown.strategy().project().title());
    }
}
