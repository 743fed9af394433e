package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.RealEngine;
import org.maschinenraum.portal.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A decision goes to the second signature, back, and there again, each time as a task of its own of the real engine (K3). */
@OnPostgres
@Import(StrategyStories.class)
@DirtiesContext
class CountersigningOnTheEngineIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    Strategies strategies;

    @Autowired
    SecondSignatures signatures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @DynamicPropertySource
    static void engine(DynamicPropertyRegistry registry) {
        RealEngine.connect(registry);
    }

    @Test
    void aReturnedDecisionIsDecidedAnewAndSigned() {
        var second = StrategyStory.person(Role.APPROVER);
        story.mirrored(second);
        jdbc.sql("update programme.funding_round set second_signature_required = true where id = ?")
                .param(story.project)
                .update();
        var id = awaitingDecision();

        story.approver.run(() -> strategies.approve(id, 1, "Gut."));
        awaitTasks(id, "SecondSignature", "OPEN", 1);
        awaitTasks(id, "Decision", "DONE", 1);
        second.run(() -> signatures.returnDecision(id, 1, 1, "Die Begründung fehlt."));
        awaitTasks(id, "Decision", "OPEN", 1);
        story.approver.run(() -> strategies.reject(id, 1, "Ohne Raumwirkung."));
        awaitTasks(id, "SecondSignature", "OPEN", 1);
        second.run(() -> signatures.sign(id, 1, 2));

        awaitTasks(id, "SecondSignature", "DONE", 2);
        awaitTasks(id, "Decision", "DONE", 2);
        assertThat(story.state(id)).isEqualTo(StrategyState.REJECTED);
    }

    private StrategyId awaitingDecision() {
        var id = story.submitted();
        await().atMost(PATIENCE).until(() -> story.state(id) == StrategyState.COMPLETENESS_CHECK);
        story.coordinator.run(() -> strategies.completeCheck(id, 1, story.first.person(), story.second.person()));
        awaitTasks(id, "Review", "OPEN", 2);
        story.review(id, story.first);
        story.review(id, story.second);
        awaitTasks(id, "Decision", "OPEN", 1);
        return id;
    }

    private void awaitTasks(StrategyId id, String element, String state, int count) {
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from task.task where case_id = ? and element = ? and state = ?")
                                .params(id, element, state)
                                .query(Integer.class)
                                .single()
                        == count);
    }
}
