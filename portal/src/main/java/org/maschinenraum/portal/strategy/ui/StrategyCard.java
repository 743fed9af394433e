package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ui.ProjectCard;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.ListRow;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.Drafts;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyPaths;
import org.maschinenraum.portal.strategy.StrategyQueries;

/** The project's strategy on the project's page; its lead begins it there. */
@org.springframework.stereotype.Component
class StrategyCard implements ProjectCard {

    private final StrategyQueries queries;
    private final Drafts drafts;

    StrategyCard(StrategyQueries queries, Drafts drafts) {
        this.queries = queries;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> render(ProjectOverview project) {
        var strategies = queries.ofProject(project.id());
        var panel = new Panel(Texts.of("strategy.page")).flush();
        if (!strategies.isEmpty()) {
            panel.add(new RowList(strategies.stream().map(StrategyCard::row).toList()));
        }
        if (queries.mayBegin(project)) {
            panel.add(beginning(project.id(), strategies.isEmpty()));
        } else if (strategies.isEmpty()) {
            panel.add(new EmptyState(Texts.of("strategy.none"), Texts.of("strategy.none-why")));
        }
        return Optional.of(panel);
    }

    private static ListRow row(StrategyOverview strategy) {
        var link = Places.link(StrategyPaths.page(strategy.id()), title(strategy));
        return new ListRow(Icons.SCROLL_TEXT, link)
                .context(Texts.of("strategy.where-" + Wording.key(strategy.state())))
                .badge(Wording.badge(strategy.state()));
    }

    private static String title(StrategyOverview strategy) {
        var submitted = strategy.submittedAt();
        return submitted == null
                ? Texts.of("strategy.card-draft")
                : Texts.of("strategy.card-version", Integer.toString(strategy.round()), submitted);
    }

    private EmptyState beginning(ProjectId project, boolean first) {
        var notice = new ErrorNotice(() -> UI.getCurrent().getPage().reload());
        var begin = new Button(
                Texts.of(first ? "strategy.begin" : "strategy.begin-again"),
                clicked -> notice.attempt(() -> UI.getCurrent().navigate(StrategyPaths.page(drafts.create(project)))));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(
                        Texts.of(first ? "strategy.none" : "strategy.ended"),
                        Texts.of(first ? "strategy.none-lead" : "strategy.ended-lead"))
                .action(new Div(begin, notice));
    }
}
