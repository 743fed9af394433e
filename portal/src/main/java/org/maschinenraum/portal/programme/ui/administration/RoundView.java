package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.programme.FundingRoundId;
import org.maschinenraum.portal.programme.FundingRoundQueries;
import org.maschinenraum.portal.programme.FundingRounds;
import org.maschinenraum.portal.programme.RoundAction;
import org.maschinenraum.portal.programme.RoundState;
import org.maschinenraum.portal.programme.VersionedRound;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.ConfirmAction;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Question;
import org.maschinenraum.portal.shell.Texts;

/** One funding round: what it runs by, its dates and rules, and what can be done with it. */
@Route("verwaltung/foerderstaffeln/:id")
@PermitAll
@StyleSheet("styles/projects.css")
@StyleSheet("styles/programme.css")
public class RoundView extends EditPage implements BeforeEnterObserver {

    private final FundingRounds rounds;
    private final FundingRoundQueries queries;
    private final Policy policy;
    private final CurrentActor actor;

    RoundView(FundingRounds rounds, FundingRoundQueries queries, Policy policy, CurrentActor actor) {
        this.rounds = rounds;
        this.queries = queries;
        this.policy = policy;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy.require(actor.get(), RoundAction.SEE);
        Wording.id(event.getRouteParameters(), FundingRoundId::new)
                .flatMap(queries::versioned)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(VersionedRound shown) {
        var round = shown.round();
        begin(new PageHeader(round.name())
                .crumb(Texts.of("programme.administration"), ProgrammeView.class)
                .here(round.name())
                .actions(Stream.concat(Stream.of(Wording.badge(round.state())), actions(shown))
                        .toArray(Component[]::new)));
        add(
                notice(),
                new Panel(Texts.of("programme.round-runs"))
                        .subtitle(Texts.of(
                                round.state() == RoundState.PREPARED
                                        ? "programme.round-runs-prepared"
                                        : "programme.round-runs-kept"))
                        .with(RoundFacts.ruleSets(round)),
                new Panel(Texts.of("programme.round-dates"))
                        .with(RoundFacts.dates(round, queries.projects(round.id()))),
                new Panel(Texts.of("programme.round-rules")).with(RoundFacts.rules(round)));
        if (round.state() == RoundState.RUNNING) {
            add(dates(shown));
        }
    }

    private Stream<Component> actions(VersionedRound shown) {
        var id = shown.round().id();
        return switch (shown.round().state()) {
            case PREPARED ->
                Stream.of(
                        new ButtonLink(Texts.of("programme.edit"), RoundEditView.class, Wording.of(id.value())),
                        start(shown));
            case RUNNING -> Stream.of(close(shown));
            case CLOSED -> Stream.of();
        };
    }

    private Button start(VersionedRound shown) {
        var verb = Texts.of("programme.start-round");
        var button = new Button(verb, clicked -> new Question(
                        Texts.of("programme.start-question", shown.round().name()),
                        Texts.of("programme.start-consequence"),
                        verb,
                        () -> act(() -> rounds.start(shown.round().id(), shown.version())))
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button close(VersionedRound shown) {
        var verb = Texts.of("programme.close-round");
        return new Button(verb, clicked -> new ConfirmAction(
                        Texts.of("programme.close-question", shown.round().name()),
                        Texts.of("programme.close-consequence"),
                        verb,
                        () -> act(() -> rounds.close(shown.round().id(), shown.version())))
                .open());
    }

    private void act(Runnable action) {
        save(new FieldSet(), action, this::reload);
    }

    private Panel dates(VersionedRound shown) {
        var round = shown.round();
        var fields = new FieldSet();
        fields.addClassNames("mr-stack", "mr-form");
        var dates = new DateFields(fields, round);
        var move = new Button(
                Texts.of("programme.move-dates"),
                clicked -> save(
                        fields,
                        () -> rounds.moveDates(round.id(), dates.commitment(), dates.due(), shown.version()),
                        this::reload));
        fields.add(dates, move);
        watch(fields);
        return new Panel(Texts.of("programme.move-dates-title"))
                .with(new Paragraph(Texts.of("programme.move-dates-what")), fields);
    }
}
