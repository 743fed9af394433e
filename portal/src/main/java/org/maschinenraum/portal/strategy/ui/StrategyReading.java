package org.maschinenraum.portal.strategy.ui;

import java.util.Optional;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.strategy.ReminderQueries;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyQueries;
import org.maschinenraum.portal.strategy.StrategyState;
import org.springframework.stereotype.Component;

/** Reads what the pages show, with the rights of the present person. */
@Component
class StrategyReading {

    private final StrategyQueries queries;
    private final ReminderQueries reminders;
    private final ProjectQueries projects;
    private final HistoryReading history;
    private final People people;
    private final CurrentActor actor;

    StrategyReading(
            StrategyQueries queries,
            ReminderQueries reminders,
            ProjectQueries projects,
            HistoryReading history,
            People people,
            CurrentActor actor) {
        this.queries = queries;
        this.reminders = reminders;
        this.projects = projects;
        this.history = history;
        this.people = people;
        this.actor = actor;
    }

    /** Empty also where the person may not see it. */
    Optional<Shown> find(StrategyId id) {
        return queries.visible(id).map(this::shown);
    }

    Optional<StrategyOverview> overview(StrategyId id) {
        return queries.visible(id);
    }

    /** Of somebody whose name the reader may know. */
    String nameOf(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    StrategyQueries queries() {
        return queries;
    }

    /** Whether the person had this seat, and another has it now. */
    boolean wasReassigned(ReviewId id) {
        return reminders.wasReassigned(id);
    }

    /** The person's own review. */
    Optional<ReviewOverview> review(ReviewId id) {
        return queries.ownReview(id);
    }

    private Shown shown(StrategyOverview strategy) {
        var requests = queries.changeRequests(strategy);
        var allowed = queries.allowed(strategy.id());
        return new Shown(
                strategy,
                queries.versions(strategy),
                requests,
                queries.reviews(strategy),
                reminders.reminders(strategy),
                queries.reviewProgress(strategy),
                history.of(strategy, requests, allowed.contains(StrategyAction.SEE_REVIEWS)),
                allowed,
                strategy.project().lead().equals(actor.get().id()),
                projects.visible(strategy.project().id()).isPresent(),
                queries.mayBegin(strategy.project()),
                running(strategy));
    }

    private Optional<StrategyId> running(StrategyOverview strategy) {
        return endedInVain(strategy.state())
                ? queries.ofProject(strategy.project().id()).stream()
                        .filter(other -> !endedInVain(other.state()))
                        .map(StrategyOverview::id)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean endedInVain(StrategyState state) {
        return state == StrategyState.WITHDRAWN || state == StrategyState.REJECTED;
    }
}
