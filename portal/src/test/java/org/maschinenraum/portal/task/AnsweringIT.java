package org.maschinenraum.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.task.SampleTasks.PROCESS;
import static org.maschinenraum.portal.task.SampleTasks.job;
import static org.maschinenraum.portal.task.SampleTasks.offeredUntil;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.engine.Arrival;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A person answers, and the engine hears once (J9). */
@OnPostgres
@Import(TaskSamples.class)
class AnsweringIT {

    private static final Map<String, Object> OUTCOME = Map.of("outcome", "complete");

    @Autowired
    Tasks tasks;

    @Autowired
    EngineTasks engine;

    @Autowired
    InboxQueries inbox;

    @Autowired
    SampleTasks kind;

    @Autowired
    InTransaction transaction;

    @Autowired
    TaskDatabase database;

    final ActingAs anna = TaskSamples.person(Role.COORDINATOR);
    final ActingAs bert = TaskSamples.person(Role.COORDINATOR);
    final TaskKey key = SampleTasks.key();
    final UserTaskJob job = job(key);

    @BeforeEach
    void empty() {
        database.empty();
        kind.offers(offeredUntil(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void tellsTheEngineOnceWhatWasDecided() {
        engine.arrived(job);

        answer(anna);

        assertThat(database.state(key)).isEqualTo("ANSWERED");
        assertThat(database.completions()).containsExactly(job.key());
        assertThat(anna.get(() -> inbox.ofMyGroups(0, 10))).isEmpty();
    }

    @Test
    void keepsADecisionThatPrecedesTheTask() {
        answer(anna);
        assertThat(database.completions()).isEmpty();

        assertThat(engine.arrived(job)).isEqualTo(new Arrival.Answered(OUTCOME));

        assertThat(anna.get(() -> inbox.ofMyGroups(0, 10))).isEmpty();
        engine.completed(job);
        assertThat(database.state(key)).isEqualTo("DONE");
    }

    @Test
    void keepsADecisionOnATaskOfReplacedEngineDataUntilTheEngineAnnouncesItAnew() {
        engine.arrived(new UserTaskJob(
                1, "replaced", job.processId(), job.elementId(), job.caseId(), job.round(), job.seat()));

        answer(anna);

        assertThat(database.state(key)).isEqualTo("ANSWERED");
        assertThat(database.completions()).isEmpty();
        assertThat(database.doubt(job)).isNotNull();
        assertThat(engine.arrived(job)).isEqualTo(new Arrival.Answered(OUTCOME));
        assertThat(database.doubt(job)).isNull();
    }

    @Test
    void refusesASecondAnswerAndKeepsTheFirst() {
        engine.arrived(job);
        answer(anna);

        assertThatThrownBy(() -> answer(key, bert, Map.of("outcome", "other")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task.refused-answered"));

        assertThat(database.completions()).hasSize(1);
        assertThat(engine.arrived(job)).isEqualTo(new Arrival.Answered(OUTCOME));
    }

    @Test
    void isHarmlessToCompleteTwice() {
        engine.arrived(job);
        answer(anna);

        engine.completed(job);
        engine.completed(job);
        engine.missing(job);

        assertThat(database.state(key)).isEqualTo("DONE");
        assertThat(database.doubt(job)).isNull();
    }

    @Test
    void neverGoesBackOnceAnswered() {
        engine.arrived(job);
        answer(anna);

        transaction.run(() -> tasks.cancelAll(key.caseId()));
        assertThat(database.state(key)).isEqualTo("ANSWERED");
        engine.seen(job);
        engine.arrived(job);
        assertThat(database.state(key)).isEqualTo("ANSWERED");
        assertThatThrownBy(() -> bert.run(() -> tasks.claim(database.id(key)))).isInstanceOf(AccessDenied.class);

        engine.completed(job);
        transaction.run(() -> tasks.cancelAll(key.caseId()));
        assertThat(engine.arrived(job)).isEqualTo(new Arrival.Answered(OUTCOME));
        assertThat(database.state(key)).isEqualTo("DONE");
    }

    @Test
    void neverGoesBackOnceCancelled() {
        engine.arrived(job);
        transaction.run(() -> tasks.cancelAll(key.caseId()));

        assertThat(database.state(key)).isEqualTo("CANCELLED");
        assertThat(engine.arrived(job)).isInstanceOf(Arrival.Obsolete.class);
        assertThatThrownBy(() -> answer(anna)).isInstanceOf(Refusal.class);
        engine.completed(job);
        engine.missing(job);

        assertThat(database.state(key)).isEqualTo("CANCELLED");
        assertThat(database.completions()).isEmpty();
        assertThat(database.doubt(job)).isNull();
    }

    @Test
    void isEitherAnsweredOrCancelledWhenBothHappenAtOnce() throws Exception {
        for (int round = 1; round <= 20; round++) {
            var contested = new TaskKey(UUID.randomUUID(), SampleTasks.ELEMENT, round);
            database.empty();
            engine.arrived(job(contested));

            var outcomes = Race.of(
                    () -> answer(contested, anna, OUTCOME),
                    () -> transaction.run(() -> tasks.cancelAll(contested.caseId())));

            var answered = outcomes.getFirst().isEmpty();
            assertThat(outcomes.getFirst()).isIn("", "task.refused-answered");
            assertThat(database.state(contested)).isEqualTo(answered ? "ANSWERED" : "CANCELLED");
            assertThat(database.completions()).hasSize(answered ? 1 : 0);
        }
    }

    @Test
    void isNotTakenForDoneInSilenceWhenTheEngineDoesNotKnowWhatWasAnswered() {
        engine.arrived(job);
        answer(anna);

        engine.missing(job);

        assertThat(database.doubt(job)).isNotEmpty();
    }

    private void answer(ActingAs who) {
        answer(key, who, OUTCOME);
    }

    private void answer(TaskKey task, ActingAs who, Map<String, Object> outcome) {
        who.run(() -> transaction.run(() -> tasks.answer(task, PROCESS, who.person(), outcome)));
    }
}
