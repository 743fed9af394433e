package org.maschinenraum.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.task.SampleTasks.PROCESS;
import static org.maschinenraum.portal.task.SampleTasks.job;
import static org.maschinenraum.portal.task.SampleTasks.offeredUntil;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.engine.Arrival;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks between people and the engine, in PostgreSQL (J1, J4, J8, J9). */
@OnPostgres
@Import(TasksIT.Kinds.class)
class TasksIT {

    private static final Map<String, Object> OUTCOME = Map.of("outcome", "complete");

    @TestConfiguration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        SampleTasks sampleTasks() {
            return new SampleTasks();
        }
    }

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
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final ActingAs anna = coordinator();
    final ActingAs bert = coordinator();
    final ActingAs approver = ActingAs.person(person(), Role.APPROVER);
    final TaskKey key = SampleTasks.key();
    final UserTaskJob job = job(key);

    @BeforeEach
    void empty() {
        jdbc.sql("delete from task.task").update();
        jdbc.sql("delete from integration.outbox").update();
        jdbc.sql("delete from directory.person").update();
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

        assertThat(rows()).isEmpty();
    }

    @Test
    void isClosedWhenItArrivesAgainAndItsCaseNoLongerExpectsIt() {
        engine.arrived(job);
        kind.offers(null);

        assertThat(engine.arrived(job)).isInstanceOf(Arrival.Obsolete.class);

        assertThat(state()).isEqualTo("CANCELLED");
    }

    @Test
    void tellsTheEngineOnceWhatWasDecided() {
        engine.arrived(job);

        answer(anna);

        assertThat(state()).isEqualTo("ANSWERED");
        assertThat(completions()).containsExactly(job.key());
        assertThat(anna.get(() -> inbox.ofMyGroups(0, 10))).isEmpty();
    }

    @Test
    void keepsADecisionThatPrecedesTheTask() {
        answer(anna);
        assertThat(completions()).isEmpty();

        assertThat(engine.arrived(job)).isEqualTo(new Arrival.Answered(OUTCOME));

        assertThat(anna.get(() -> inbox.ofMyGroups(0, 10))).isEmpty();
        engine.completed(job);
        assertThat(state()).isEqualTo("DONE");
    }

    @Test
    void refusesASecondAnswerAndKeepsTheFirst() {
        engine.arrived(job);
        answer(anna);

        assertThatThrownBy(() -> answer(bert, Map.of("outcome", "other")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task.refused-answered"));

        assertThat(completions()).hasSize(1);
        assertThat(engine.arrived(job)).isEqualTo(new Arrival.Answered(OUTCOME));
    }

    @Test
    void isHarmlessToCompleteTwice() {
        engine.arrived(job);
        answer(anna);

        engine.completed(job);
        engine.completed(job);
        engine.missing(job);

        assertThat(state()).isEqualTo("DONE");
        assertThat(doubt()).isNull();
    }

    @Test
    void neverGoesBackOnceAnswered() {
        engine.arrived(job);
        answer(anna);

        transaction.run(() -> tasks.cancelAll(key.caseId()));
        assertThat(state()).isEqualTo("ANSWERED");
        engine.seen(job);
        engine.arrived(job);
        assertThat(state()).isEqualTo("ANSWERED");
        assertClaimRefused(bert);

        engine.completed(job);
        transaction.run(() -> tasks.cancelAll(key.caseId()));
        assertThat(engine.arrived(job)).isEqualTo(new Arrival.Answered(OUTCOME));
        assertThat(state()).isEqualTo("DONE");
    }

    @Test
    void neverGoesBackOnceCancelled() {
        engine.arrived(job);
        transaction.run(() -> tasks.cancelAll(key.caseId()));

        assertThat(state()).isEqualTo("CANCELLED");
        assertThat(engine.arrived(job)).isInstanceOf(Arrival.Obsolete.class);
        assertThatThrownBy(() -> answer(anna)).isInstanceOf(Refusal.class);
        engine.completed(job);
        engine.missing(job);

        assertThat(state()).isEqualTo("CANCELLED");
        assertThat(completions()).isEmpty();
        assertThat(doubt()).isNull();
    }

    @Test
    void isEitherAnsweredOrCancelledWhenBothHappenAtOnce() throws Exception {
        for (int round = 1; round <= 20; round++) {
            var contested = new TaskKey(UUID.randomUUID(), SampleTasks.ELEMENT, round);
            engine.arrived(job(contested));
            jdbc.sql("delete from integration.outbox").update();

            var outcomes = Race.of(
                    () -> anna.run(
                            () -> transaction.run(() -> tasks.answer(contested, PROCESS, anna.person(), OUTCOME))),
                    () -> transaction.run(() -> tasks.cancelAll(contested.caseId())));

            var answered = outcomes.getFirst().isEmpty();
            assertThat(outcomes.getFirst()).isIn("", "task.refused-answered");
            assertThat(state(contested)).isEqualTo(answered ? "ANSWERED" : "CANCELLED");
            assertThat(completions()).hasSize(answered ? 1 : 0);
        }
    }

    @Test
    void isClaimedByOneOfTwoWhoTryAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            jdbc.sql("delete from task.task").update();
            engine.arrived(job(SampleTasks.key()));
            var id = theTask().id();

            var outcomes = Race.of(() -> anna.run(() -> tasks.claim(id)), () -> bert.run(() -> tasks.claim(id)));

            assertThat(outcomes).containsExactlyInAnyOrder("", "task.refused-claimed");
            var winner = outcomes.getFirst().isEmpty() ? anna : bert;
            assertThat(winner.get(() -> inbox.countMine())).isOne();
            assertThat(theTask().assignee()).isEqualTo(winner.person());
        }
    }

    @Test
    void isAnsweredByWhoeverClaimedItAndNobodyElse() {
        engine.arrived(job);
        anna.run(() -> tasks.claim(theTask().id()));

        assertThatThrownBy(() -> answer(bert))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task.refused-claimed"));
        answer(anna);

        assertThat(state()).isEqualTo("ANSWERED");
    }

    @Test
    void isGivenBackToTheGroup() {
        engine.arrived(job);
        anna.run(() -> tasks.claim(theTask().id()));

        assertThatThrownBy(() -> bert.run(() -> tasks.release(theTask().id()))).isInstanceOf(AccessDenied.class);
        anna.run(() -> tasks.release(theTask().id()));

        assertThat(theTask().assignee()).isNull();
        bert.run(() -> tasks.claim(theTask().id()));
    }

    @Test
    void isHandedToAMemberOfTheGroupOnly() {
        engine.arrived(job);
        known(bert.person(), "coordinator");
        known(approver.person(), "approver");

        assertThatThrownBy(() -> anna.run(() -> tasks.assign(theTask().id(), approver.person(), null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task.refused-not-in-group"));
        anna.run(() -> tasks.assign(theTask().id(), bert.person(), null));

        assertThat(bert.get(() -> inbox.countMine())).isOne();
    }

    @Test
    void isNotClaimedByWhoDoesNotBelongToTheGroup() {
        engine.arrived(job);

        assertClaimRefused(approver);
        assertThat(theTask().assignee()).isNull();
    }

    @Test
    void isPointedOutToTheAdministratorWhenTheEngineLostIt() {
        engine.arrived(job);

        engine.missing(job);

        assertThat(state()).isEqualTo("OPEN");
        assertThat(doubt()).isNotEmpty();
    }

    @Test
    void isNotTakenForDoneInSilenceWhenTheEngineDoesNotKnowWhatWasAnswered() {
        engine.arrived(job);
        answer(anna);

        engine.missing(job);

        assertThat(doubt()).isNotEmpty();
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
        assertThat(doubt(lost.caseId())).isNull();
        assertThat(engine.openSince(later.plusSeconds(5), 10)).containsExactly(job, lost);
    }

    private void arrive(@Nullable LocalDate due) {
        kind.offers(offeredUntil(due));
        engine.arrived(job(SampleTasks.key()));
    }

    private void answer(ActingAs who) {
        answer(who, OUTCOME);
    }

    private void answer(ActingAs who, Map<String, Object> outcome) {
        who.run(() -> transaction.run(() -> tasks.answer(key, PROCESS, who.person(), outcome)));
    }

    private void assertClaimRefused(ActingAs who) {
        var id = jdbc.sql("select id from task.task where case_id = ?")
                .param(key.caseId())
                .query(UUID.class)
                .single();
        assertThatThrownBy(() -> who.run(() -> tasks.claim(new TaskId(id)))).isInstanceOf(AccessDenied.class);
    }

    private TaskOverview theTask() {
        return anna.get(() -> inbox.ofMyGroups(0, 10)).getFirst();
    }

    private List<String> rows() {
        return jdbc.sql("select state from task.task")
                .query((row, number) -> row.getString("state"))
                .list();
    }

    private String state() {
        return state(key);
    }

    private String state(TaskKey of) {
        return jdbc.sql("select state from task.task where case_id = ?")
                .param(of.caseId())
                .query(String.class)
                .single();
    }

    private @Nullable String doubt() {
        return doubt(key.caseId());
    }

    private @Nullable String doubt(UUID caseId) {
        return jdbc.sql("select doubt from task.task where case_id = ?")
                .param(caseId)
                .query((row, number) -> String.valueOf(row.getString("doubt")))
                .optional()
                .filter(text -> !text.equals("null"))
                .orElse(null);
    }

    private List<Long> completions() {
        return jdbc.sql("select (payload->'job'->>'key')::bigint key from integration.outbox where kind = ?")
                .param("engine.complete-user-task")
                .query((row, number) -> row.getLong("key"))
                .list();
    }

    private void known(PersonId person, String role) {
        jdbc.sql("insert into directory.person values (?, ?, 'A', 'B', 'a@example.org', array[?], ?)")
                .params(person.value(), person.value().toString(), role, clock.instant())
                .update();
    }

    private static ActingAs coordinator() {
        return ActingAs.person(person(), Role.COORDINATOR);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
