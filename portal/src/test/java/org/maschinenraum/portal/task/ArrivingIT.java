package org.maschinenraum.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.task.SampleTasks.job;
import static org.maschinenraum.portal.task.SampleTasks.offeredUntil;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.engine.Arrival;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Tasks arrive from the engine, once or often (J4, J8). */
@OnPostgres
@Import(TaskSamples.class)
class ArrivingIT {

    @Autowired
    Tasks tasks;

    @Autowired
    EngineTasks engine;

    @Autowired
    InboxQueries inbox;

    @Autowired
    SampleTasks kind;

    @Autowired
    Statements statements;

    @Autowired
    TaskDatabase database;

    @Autowired
    Clock clock;

    final ActingAs anna = TaskSamples.person(Role.COORDINATOR);

    final ActingAs approver = TaskSamples.person(Role.APPROVER);

    final TaskKey key = SampleTasks.key();

    final UserTaskJob job = job(key);

    @BeforeEach
    void empty() {
        database.empty();
        kind.offers(offeredUntil(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void showsInTheInboxOfTheGroupAtOnce() {
        assertThat(engine.arrived(job)).isInstanceOf(Arrival.Open.class);

        assertThat(anna.get(() -> inbox.ofMyGroups(0, 10))).singleElement().satisfies(task -> assertThat(task)
                .extracting("element", "titleKey", "subject", "path", "assignee", "offeredTo", "due")
                .containsExactly(
                        SampleTasks.ELEMENT,
                        "task.sample",
                        "Görlitz",
                        "/sample",
                        null,
                        Role.COORDINATOR,
                        LocalDate.of(2026, 7, 1)));
        assertThat(approver.get(() -> inbox.ofMyGroups(0, 10))).isEmpty();
        assertThat(anna.get(() -> inbox.mine(0, 10))).isEmpty();
    }

    @Test
    void showsTheSoonestDueFirstAndThoseWithoutADayLast() {
        arrive(LocalDate.of(2026, 8, 1));
        arrive(null);
        arrive(LocalDate.of(2026, 6, 30));
        arrive(LocalDate.of(2026, 7, 15));

        assertThat(anna.get(() -> inbox.ofMyGroups(0, 10)))
                .extracting(TaskOverview::due)
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 15), LocalDate.of(2026, 8, 1), null);
    }

    @Test
    void staysOneTaskHoweverOftenItArrives() {
        engine.arrived(job);
        var id = theTask().id();

        assertThat(engine.arrived(job)).isInstanceOf(Arrival.Open.class);
        assertThat(engine.arrived(job(key))).isInstanceOf(Arrival.Open.class);

        assertThat(theTask().id()).isEqualTo(id);
    }

    @Test
    void staysClaimedWhenItArrivesAgain() {
        engine.arrived(job);
        anna.run(() -> tasks.claim(theTask().id()));

        engine.arrived(job);

        assertThat(anna.get(() -> inbox.mine(0, 10))).hasSize(1);
    }

    @Test
    void isNotOpenedWhenItsCaseNoLongerExpectsIt() {
        kind.offers(null);

        assertThat(engine.arrived(job)).isInstanceOf(Arrival.Obsolete.class);

        assertThat(database.states()).isEmpty();
    }

    @Test
    void isClosedWhenItArrivesAgainAndItsCaseNoLongerExpectsIt() {
        engine.arrived(job);
        kind.offers(null);

        assertThat(engine.arrived(job)).isInstanceOf(Arrival.Obsolete.class);

        assertThat(database.state(key)).isEqualTo("CANCELLED");
    }

    @Test
    void isPointedOutToTheAdministratorWhenTheEngineLostIt() {
        engine.arrived(job);

        engine.missing(job);

        assertThat(database.state(key)).isEqualTo("OPEN");
        assertThat(database.doubt(job)).isNotEmpty();
    }

    @Test
    void isClosedInsteadOfDoubtedWhenTheEngineLostWhatItsCaseNoLongerExpects() {
        engine.arrived(job);
        kind.offers(null);

        engine.missing(job);

        assertThat(database.state(key)).isEqualTo("CANCELLED");
        assertThat(database.doubt(job)).isNull();
    }

    @Test
    void renewsTheOldestLeasesFirstAndNotWhatIsInDoubt() {
        var lost = job(SampleTasks.key());
        engine.arrived(lost);
        engine.missing(lost);
        engine.arrived(job);
        var later = clock.instant().plus(Duration.ofSeconds(1));

        assertThat(engine.openSince(later, 10)).containsExactly(job);
        engine.seen(job);
        assertThat(engine.openSince(clock.instant().minus(Duration.ofMinutes(20)), 10))
                .isEmpty();

        engine.arrived(lost);
        assertThat(database.doubt(lost)).isNull();
        assertThat(engine.openSince(later.plusSeconds(5), 10)).containsExactly(job, lost);
    }

    @Test
    void needsAsManyStatementsForManyTasksAsForOne() {
        arrive(null);
        var one = statements.of(() -> anna.get(() -> inbox.ofMyGroups(0, 50)));

        IntStream.range(0, 30).forEach(number -> arrive(LocalDate.of(2026, 7, 1)));

        assertThat(statements.of(() -> anna.get(() -> inbox.ofMyGroups(0, 50)))).isEqualTo(one);
        assertThat(anna.get(() -> inbox.ofMyGroups(0, 50))).hasSize(31);
    }

    private void arrive(@Nullable LocalDate due) {
        kind.offers(offeredUntil(due));
        engine.arrived(job(SampleTasks.key()));
    }

    private TaskOverview theTask() {
        return anna.get(() -> inbox.ofMyGroups(0, 10)).getFirst();
    }
}
