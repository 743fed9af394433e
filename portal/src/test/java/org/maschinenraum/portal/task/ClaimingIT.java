package org.maschinenraum.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.task.SampleTasks.job;
import static org.maschinenraum.portal.task.SampleTasks.offeredUntil;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** Claim, release and assign (J1). */
@OnPostgres
@Import(TaskSamples.class)
class ClaimingIT {

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

    final ActingAs approver = TaskSamples.person(Role.APPROVER);

    final TaskKey key = SampleTasks.key();

    final UserTaskJob job = job(key);

    @BeforeEach
    void empty() {
        database.empty();
        kind.offers(offeredUntil(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void isClaimedByOneOfTwoWhoTryAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            database.empty();
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
    void isEitherClaimedOrAnsweredWhenTwoTryAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            database.empty();
            engine.arrived(job);
            var id = theTask().id();

            var outcomes = Race.of(() -> anna.run(() -> tasks.claim(id)), () -> answer(bert));

            var claimed = outcomes.getFirst().isEmpty();
            assertThat(outcomes)
                    .containsExactly(claimed ? "" : "access.refused-no-right", claimed ? "task.refused-claimed" : "");
            assertThat(database.state(key)).isEqualTo(claimed ? "OPEN" : "ANSWERED");
            assertThat(database.completions()).hasSize(claimed ? 0 : 1);
        }
    }

    @Test
    void isEitherGivenBackOrHandedOnWhenTwoTryAtOnce() throws Exception {
        var carla = TaskSamples.person(Role.COORDINATOR);
        database.known(carla);
        for (int round = 0; round < 20; round++) {
            database.empty();
            engine.arrived(job);
            var id = theTask().id();
            anna.run(() -> tasks.claim(id));

            var outcomes = Race.of(
                    () -> anna.run(() -> tasks.release(id)),
                    () -> bert.run(() -> tasks.assign(id, carla.person(), anna.person())));

            var released = outcomes.getFirst().isEmpty();
            assertThat(outcomes)
                    .containsExactly(
                            released ? "" : "access.refused-no-right",
                            released ? "task.refused-claimed-meanwhile" : "");
            assertThat(theTask().assignee()).isEqualTo(released ? null : carla.person());
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

        assertThat(database.state(key)).isEqualTo("ANSWERED");
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
        database.known(bert);
        database.known(approver);

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

    private void answer(ActingAs who) {
        var outcome = Map.<String, Object>of("outcome", "complete");
        who.run(() -> transaction.run(() -> tasks.answer(key, SampleTasks.PROCESS, who.person(), outcome)));
    }

    private void assertClaimRefused(ActingAs who) {
        var id = database.id(key);
        assertThatThrownBy(() -> who.run(() -> tasks.claim(id))).isInstanceOf(AccessDenied.class);
    }

    private TaskOverview theTask() {
        return anna.get(() -> inbox.ofMyGroups(0, 10)).getFirst();
    }
}
