package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round says how often a strategy may come again (A21). */
@OnPostgres
@Import(StrategyStories.class)
class LimitingVersionsIT {

    @Autowired
    Strategies strategies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @Test
    void isSentBackAsOftenAsTheRoundAllowsAndThenDecided() {
        atMost(1);
        var id = story.changesRequested();
        story.resubmit(id);

        assertRefused(
                "strategy.refused-no-more-versions",
                () -> story.coordinator.run(
                        () -> strategies.requestChanges(id, 2, StrategyStory.POINTS, story.inTwoWeeks())));

        assertThat(story.state(id)).isEqualTo(StrategyState.COMPLETENESS_CHECK);
    }

    @Test
    void isNotSentBackByADecisionEither() {
        atMost(0);
        var id = story.awaitingDecision();

        assertRefused(
                "strategy.refused-no-more-versions",
                () -> story.approver.run(
                        () -> strategies.requestChanges(id, 1, StrategyStory.POINTS, story.inTwoWeeks())));

        assertThat(story.state(id)).isEqualTo(StrategyState.AWAITING_DECISION);
        assertThat(jdbc.sql("select count(*) from strategy.decision where strategy = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void atMost(int resubmissions) {
        jdbc.sql("update programme.funding_round set max_resubmissions = ? where id = ?")
                .params(resubmissions, story.project)
                .update();
    }
}
