package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.maschinenraum.portal.directory.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What pages read needs one connection at a time and gives it back: else a few open pages use up the pool. */
@OnPostgres
@Import(StrategyStories.class)
@TestPropertySource(
        properties = {"spring.datasource.hikari.maximum-pool-size=2", "spring.datasource.hikari.connection-timeout=2000"
        })
class OneConnectionIT {

    @Autowired
    DataSource connections;

    @Autowired
    StrategyQueries queries;

    @Autowired
    People people;

    @Autowired
    LocalAuthorities authorities;

    @Autowired
    StrategyStory story;

    @RepeatedTest(3)
    void isEnoughToReadAStrategyAndItsPeople() throws Exception {
        var id = story.inReview();

        try (var inUse = connections.getConnection()) {
            assertThat(inUse.isValid(1)).isTrue();
            assertThat(story.lead.get(() -> queries.visible(id))).isPresent();
            assertThat(people.findAll(List.of(story.lead.person()))).hasSize(1);
            assertThat(authorities.findAll(List.of("09461000"))).hasSizeLessThan(2);
        }
    }
}
