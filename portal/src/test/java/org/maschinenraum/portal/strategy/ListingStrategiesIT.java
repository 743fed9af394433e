package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Statements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What lists and the search ask the database does not grow with what there is. */
@OnPostgres
@Import(StrategyStories.class)
class ListingStrategiesIT {

    @Autowired
    ObjectProvider<StrategyStory> stories;

    @Autowired
    StrategyFindable findable;

    @Autowired
    StrategyQueries queries;

    @Autowired
    Strategies strategies;

    @Autowired
    Statements statements;

    @Test
    void givesAReviewerTokensOnlyOfWhatIsAssigned() {
        var story = stories.getObject();
        var id = story.inReview();
        stories.getObject().inReview();

        assertThat(findable.tokensOf(actor(story.first))).containsExactly("strategy:" + id.value() + ":content");
        assertThat(findable.tokensOf(actor(StrategyStory.person(Role.REVIEWER))))
                .isEmpty();
        assertThat(findable.tokensOf(actor(story.coordinator))).contains("strategies:submitted");
    }

    @Test
    void readsRightsOfManyStrategiesInOneStatement() {
        var story = stories.getObject();
        var one = Set.of(story.submitted().value());
        var many = IntStream.range(0, 10)
                .mapToObj(number -> stories.getObject().submitted().value())
                .collect(Collectors.toSet());

        assertThat(statements.of(() -> findable.readable(actor(story.coordinator), one)))
                .isOne();
        assertThat(statements.of(() -> findable.readable(actor(story.coordinator), many)))
                .isOne();
        assertThat(findable.readable(actor(story.coordinator), many)).isEqualTo(many);
        assertThat(findable.readable(actor(story.lead), many)).isEmpty();
    }

    @Test
    void listsManyProceduresOfAProjectWithAsManyStatementsAsOne() {
        var story = stories.getObject();
        withdrawn(story);
        var one = statements.of(() -> story.lead.get(() -> queries.ofProject(story.project)));

        IntStream.range(0, 5).forEach(number -> withdrawn(story));

        assertThat(story.lead.get(() -> queries.ofProject(story.project))).hasSize(6);
        assertThat(statements.of(() -> story.lead.get(() -> queries.ofProject(story.project))))
                .isEqualTo(one);
    }

    private void withdrawn(StrategyStory story) {
        var id = story.submitted();
        story.lead.run(() -> strategies.withdraw(id, ""));
    }

    private static Actor actor(ActingAs who) {
        return new Actor(who.person(), who.roles());
    }
}
