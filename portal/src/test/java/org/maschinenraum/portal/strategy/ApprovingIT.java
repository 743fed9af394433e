package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.programme.ImplementationStarted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Approval starts the implementation once, and never by who submitted (A20, K3). */
@OnPostgres
@Import(StrategyStories.class)
@RecordApplicationEvents
class ApprovingIT {

    @Autowired
    Strategies strategies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @Autowired
    ApplicationEvents events;

    @Test
    void startsTheImplementationOnceHoweverManyApprove() throws Exception {
        var id = story.awaitingDecision();
        var other = StrategyStory.person(Role.APPROVER);

        var outcomes = Race.of(
                () -> story.approver.run(() -> strategies.approve(id, 1, "")),
                () -> other.run(() -> strategies.approve(id, 1, "")));

        assertThat(outcomes).containsOnlyOnce("");
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where case_id = ? and verb = 'programme.start-implementation'")
                        .param(story.project)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(phase()).isEqualTo("IMPLEMENTATION");
    }

    @Test
    void tellsOthersOnceThatTheImplementationStarted() {
        var id = story.awaitingDecision();

        story.approver.run(() -> strategies.approve(id, 1, ""));
        assertThatThrownBy(() -> story.approver.run(() -> strategies.approve(id, 1, "")))
                .isInstanceOf(RuntimeException.class);

        assertThat(events.stream(ImplementationStarted.class))
                .containsExactly(new ImplementationStarted(story.project));
    }

    @Test
    void decidesNothingForWhoSubmittedEvenAfterAChangeOfRole() {
        var id = story.awaitingDecision();
        story.ledBy(StrategyStory.person(Role.MEMBER));
        var promoted = ActingAs.person(story.lead.person(), Role.APPROVER);

        assertThatThrownBy(() -> promoted.run(() -> strategies.approve(id, 1, "")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> promoted.run(() -> strategies.reject(id, 1, "Nein.")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() ->
                        promoted.run(() -> strategies.requestChanges(id, 1, StrategyStory.POINTS, story.inTwoWeeks())))
                .isInstanceOf(AccessDenied.class);
    }

    private String phase() {
        return jdbc.sql("select phase from programme.project where id = ?")
                .param(story.project)
                .query(String.class)
                .single();
    }
}
