package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.programme.FundingRoundQueries;
import org.maschinenraum.portal.programme.RoundAction;
import org.maschinenraum.portal.programme.RuleSetKind;
import org.maschinenraum.portal.programme.RuleSetOverview;
import org.maschinenraum.portal.programme.RuleSetQueries;
import org.maschinenraum.portal.programme.RuleSetState;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.ListRow;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;

/** „Programm“: the funding rounds, and all versions of what they run by. */
@Route("verwaltung/programm")
@PermitAll
@StyleSheet("styles/programme.css")
public class ProgrammeView extends Page implements BeforeEnterObserver {

    private final FundingRoundQueries rounds;
    private final RuleSetQueries ruleSets;
    private final Policy policy;
    private final CurrentActor actor;

    ProgrammeView(FundingRoundQueries rounds, RuleSetQueries ruleSets, Policy policy, CurrentActor actor) {
        this.rounds = rounds;
        this.ruleSets = ruleSets;
        this.policy = policy;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy.require(actor.get(), RoundAction.SEE);
        var all = rounds.list();
        var header = new PageHeader(Texts.of("programme.administration"))
                .subtitle(Texts.of("programme.administration-what"));
        begin(header);
        if (!all.isEmpty()) {
            header.actions(new ButtonLink(Texts.of("programme.create-round"), NewRoundView.class).primary());
        }
        add(rounds(all));
        var versions = ruleSets.list();
        for (var kind : RuleSetKind.values()) {
            add(ruleSets(kind, versions));
        }
    }

    private static Panel rounds(List<FundingRound> all) {
        var panel = new Panel(Texts.of("programme.rounds")).flush();
        return all.isEmpty()
                ? panel.with(new EmptyState(Texts.of("programme.rounds-empty"), Texts.of("programme.rounds-empty-why")))
                : panel.with(new RowList(all.stream().map(ProgrammeView::row).toList()));
    }

    private static ListRow row(FundingRound round) {
        var link = new RouterLink(
                round.name(), RoundView.class, Wording.of(round.id().value()));
        link.addClassName("mr-plain");
        return new ListRow(Icons.FLAG, link)
                .context(Texts.of("programme.round-runs-by", round.regime().title(), round.strategyDue()))
                .badge(Wording.badge(round.state()));
    }

    private static Panel ruleSets(RuleSetKind kind, List<RuleSetOverview> versions) {
        var rows = versions.stream()
                .filter(version -> version.kind() == kind)
                .map(ProgrammeView::row)
                .toList();
        return new Panel(Wording.of("programme.rule-kinds-", kind))
                .subtitle(Wording.of("programme.rule-what-", kind))
                .flush()
                .with(rows.isEmpty() ? nothing() : new RowList(rows));
    }

    private static Component nothing() {
        return new EmptyState(Texts.of("programme.rule-sets-empty"), Texts.of("programme.rule-sets-empty-why"));
    }

    private static ListRow row(RuleSetOverview version) {
        var title = Texts.of("programme.title-and-version", version.title(), version.number());
        var link =
                new RouterLink(title, RuleSetView.class, Wording.of(version.id().value()));
        link.addClassName("mr-plain");
        return new ListRow(Icons.SCROLL_TEXT, link).context(use(version)).badge(Wording.badge(version.state()));
    }

    static String use(RuleSetOverview version) {
        return version.state() == RuleSetState.DRAFT || version.released() == null
                ? Texts.of("programme.not-released-yet")
                : Texts.of("programme.released-and-used", version.released(), version.rounds());
    }
}
