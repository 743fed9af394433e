package org.maschinenraum.portal.strategy;

import java.time.Clock;
import org.maschinenraum.portal.access.InTransaction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A story of its own for each test: its project and its people. */
class StrategyStories {

    @Bean
    @Scope("prototype")
    static StrategyStory story(
            JdbcClient jdbc,
            Clock clock,
            Drafts drafts,
            Strategies strategies,
            Reviews reviews,
            InTransaction transaction) {
        return new StrategyStory(jdbc, clock, drafts, strategies, reviews, transaction);
    }
}
