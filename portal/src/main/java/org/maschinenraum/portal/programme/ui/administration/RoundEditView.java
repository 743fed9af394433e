package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.programme.FundingRoundId;
import org.maschinenraum.portal.programme.FundingRoundQueries;
import org.maschinenraum.portal.programme.FundingRounds;
import org.maschinenraum.portal.programme.RoundAction;
import org.maschinenraum.portal.programme.RoundState;
import org.maschinenraum.portal.programme.RuleSetQueries;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** A prepared round, to be changed. */
@Route("verwaltung/foerderstaffeln/:id/bearbeiten")
@PermitAll
@StyleSheet("styles/projects.css")
@StyleSheet("styles/programme.css")
public class RoundEditView extends EditPage implements BeforeEnterObserver {

    private final FundingRounds rounds;
    private final FundingRoundQueries queries;
    private final RuleSetQueries ruleSets;
    private final Policy policy;
    private final CurrentActor actor;

    RoundEditView(
            FundingRounds rounds,
            FundingRoundQueries queries,
            RuleSetQueries ruleSets,
            Policy policy,
            CurrentActor actor) {
        this.rounds = rounds;
        this.queries = queries;
        this.ruleSets = ruleSets;
        this.policy = policy;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy.require(actor.get(), RoundAction.SEE);
        Wording.id(event.getRouteParameters(), FundingRoundId::new)
                .flatMap(queries::versioned)
                .ifPresentOrElse(
                        found -> show(found.round(), found.version()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(FundingRound round, long version) {
        if (round.state() != RoundState.PREPARED) {
            throw new MovedOn("programme.refused-started");
        }
        var id = round.id().value();
        var page = Texts.of("programme.edit");
        var fields = new RoundFields(round, ruleSets.list());
        begin(new PageHeader(round.name())
                .crumb(Texts.of("programme.administration"), ProgrammeView.class)
                .crumb(round.name(), RoundView.class, Wording.of(id))
                .here(page)
                .actions(Wording.badge(round.state())));
        add(new Panel(Texts.of("programme.new-facts"))
                .with(
                        fields,
                        foot(
                                Texts.of("programme.save"),
                                () -> save(round, version, fields),
                                cancel(RoundView.class, id))));
        watch(fields);
    }

    private void save(FundingRound round, long version, RoundFields fields) {
        save(fields, () -> rounds.write(round.id(), fields.value(), version), () -> UI.getCurrent()
                .navigate(RoundView.class, Wording.of(round.id().value())));
    }
}
