package org.maschinenraum.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.task.SampleTasks.PROCESS;
import static org.maschinenraum.portal.task.SampleTasks.job;
import static org.maschinenraum.portal.task.SampleTasks.offeredUntil;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.engine.Engine;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Statements;
import org.maschinenraum.portal.audit.AuditQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator settles what portal and engine disagree about; on the real engine: {@code OperationStoryIT}. */
@OnPostgres
@Import(TaskSamples.class)
class SettlingDoubtsIT {

    @Autowired
    TaskDoubts doubts;

    @Autowired
    DoubtQueries queries;

    @Autowired
    Tasks tasks;

    @Autowired
    EngineTasks inbox;

    @Autowired
    Engine engine;

    @Autowired
    SampleTasks kind;

    @Autowired
    InTransaction transaction;

    @Autowired
    TaskDatabase database;

    @Autowired
    AuditQueries audit;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final ActingAs administrator = TaskSamples.person(Role.ADMINISTRATOR);

    final ActingAs anna = TaskSamples.person(Role.COORDINATOR);

    final TaskKey key = SampleTasks.key();

    final UserTaskJob job = job(key);

    @BeforeEach
    void empty() {
        database.empty();
        kind.offers(offeredUntil(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void hasTheEngineAskedNextForATaskItDidNotKnow() {
        lost(job);
        inbox.arrived(job(SampleTasks.key()));

        administrator.run(() -> doubts.askEngine(database.id(key)));

        assertThat(queries.list(0, 10)).isEmpty();
        assertThat(inbox.openSince(clock.instant().minus(Duration.ofMinutes(20)), 1))
                .containsExactly(job);
        assertThat(verbs()).containsExactly("task.ask-engine");
    }

    @Test
    void takesAnAnsweredTaskForDone() {
        unknownAnswer();

        administrator.run(() -> doubts.confirmDone(database.id(key)));

        assertThat(queries.count()).isZero();
        assertThat(database.state(key)).isEqualTo("DONE");
        assertThat(verbs()).containsExactly("task.confirm-done");
    }

    @Test
    void takesTheProcessUpAnewAndLeavesNothingOfTheCaseInDoubt() {
        transaction.run(() -> engine.start(PROCESS, "sample.start", key.caseId(), Map.of()));
        unknownAnswer();
        lost(job(new TaskKey(key.caseId(), SampleTasks.ELEMENT, 2)));

        administrator.run(
                () -> doubts.restartProcess(queries.list(0, 10).getFirst().id()));

        assertThat(queries.count()).isZero();
        assertThat(jdbc.sql("select payload->>'publication' from integration.outbox where kind = 'engine.publish-start'"
                                + " order by id")
                        .query(String.class)
                        .list())
                .containsExactly("1", "2");
        assertThat(verbs()).containsExactly("task.restart-process");
    }

    @Test
    void takesEveryLostProcessUpAnewAtOnce() {
        var keys = IntStream.range(0, 3).mapToObj(number -> SampleTasks.key()).toList();
        keys.forEach(lost -> {
            transaction.run(() -> engine.start(PROCESS, "sample.start", lost.caseId(), Map.of()));
            lost(job(lost));
        });
        transaction.run(() -> engine.close(keys.getFirst().caseId()));

        assertThat(administrator.get(doubts::restartLostProcesses)).isEqualTo(2);

        assertThat(queries.list(0, 10))
                .extracting(Doubt::caseId)
                .containsExactly(keys.getFirst().caseId());
    }

    @Test
    void refusesToRestartWhatIsOver() {
        lost(job);

        assertRefused("task.refused-case-closed", () -> doubts.restartProcess(database.id(key)));
    }

    @Test
    void refusesWhatIsNotInDoubtAnyMore() {
        inbox.arrived(job);

        assertRefused("task.refused-no-doubt", () -> doubts.askEngine(database.id(key)));
    }

    @Test
    void opensNoDoorToAnybodyElse() {
        lost(job);
        var id = database.id(key);
        List<Consumer<TaskId>> doors = List.of(doubts::askEngine, doubts::confirmDone, doubts::restartProcess);

        Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR)
                .map(TaskSamples::person)
                .forEach(who -> {
                    doors.forEach(door -> assertThatThrownBy(() -> who.run(() -> door.accept(id)))
                            .isInstanceOf(AccessDenied.class));
                    assertThatThrownBy(() -> who.run(doubts::restartLostProcesses))
                            .isInstanceOf(AccessDenied.class);
                });
        assertThat(queries.count()).isEqualTo(1);
    }

    @Test
    void isForgottenWhenTheEngineAnnouncesTheTaskAgain() {
        unknownAnswer();

        inbox.arrived(job(key));

        assertThat(queries.count()).isZero();
        assertThat(database.state(key)).isEqualTo("DONE");
    }

    @Test
    void saysWhatSpeaksForIt() {
        unknownAnswer();
        inbox.arrived(job(new TaskKey(key.caseId(), SampleTasks.ELEMENT, 2)));

        assertThat(queries.list(0, 10)).singleElement().satisfies(doubt -> {
            assertThat(doubt.reason()).isEqualTo(Doubt.Reason.ANSWER_UNKNOWN);
            assertThat(doubt.since()).isNotNull();
            assertThat(doubt.laterTask()).isAfterOrEqualTo(doubt.answered());
        });
    }

    @Test
    void needsAsManyStatementsForManyDoubtsAsForOne() {
        lost(job);
        var one = statements.of(() -> queries.list(0, 50));

        IntStream.range(0, 20).forEach(number -> lost(job(SampleTasks.key())));

        assertThat(statements.of(() -> queries.list(0, 50))).isEqualTo(one);
        assertThat(queries.list(0, 50)).hasSize(21);
    }

    private void lost(UserTaskJob task) {
        inbox.arrived(task);
        inbox.missing(task);
    }

    private void unknownAnswer() {
        inbox.arrived(job);
        anna.run(() -> transaction.run(() -> tasks.answer(key, PROCESS, anna.person(), Map.of("outcome", "complete"))));
        inbox.missing(job);
    }

    private List<String> verbs() {
        return audit.of(key::caseId, 10).stream().map(entry -> entry.verb()).toList();
    }

    private void assertRefused(String code, Runnable action) {
        assertThatThrownBy(() -> administrator.run(action))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
