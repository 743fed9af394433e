package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the round asks for it, a decision takes effect with the signature of a second approver (K3). */
@OnPostgres
@Import(StrategyStories.class)
class CountersigningIT {

    @Autowired
    Strategies strategies;

    @Autowired
    SecondSignatures signatures;

    @Autowired
    StrategyQueries queries;

    @Autowired
    DecisionQueries decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    private final ActingAs second = StrategyStory.person(Role.APPROVER);

    @BeforeEach
    void askForTwoSignatures() {
        story.mirrored(second);
        jdbc.sql("update programme.funding_round set second_signature_required = true where id = ?")
                .param(story.project)
                .update();
    }

    @Test
    void startsTheImplementationWithTheSecondSignatureOnly() {
        var id = prepared();
        assertThat(story.state(id)).isEqualTo(StrategyState.SECOND_SIGNATURE);
        assertThat(phase()).isEqualTo("STRATEGY");

        second.run(() -> signatures.sign(id, 1, 1));

        assertThat(story.state(id)).isEqualTo(StrategyState.APPROVED);
        assertThat(phase()).isEqualTo("IMPLEMENTATION");
        assertThat(jdbc.sql("select decided_by = ? and signed_by = ? from strategy.decision where strategy = ?")
                        .params(story.approver.person(), second.person(), id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void rejectsAndRequestsChangesWithTheSecondSignatureToo() {
        var id = story.awaitingDecision();
        var due = story.inTwoWeeks();
        story.approver.run(() -> strategies.requestChanges(id, 1, StrategyStory.POINTS, due));
        assertThat(jdbc.sql("select count(*) from strategy.change_request where strategy = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();

        second.run(() -> signatures.sign(id, 1, 1));

        assertThat(story.state(id)).isEqualTo(StrategyState.CHANGES_REQUESTED);
        assertThat(jdbc.sql("select due = ? and points = ? from strategy.change_request where strategy = ?")
                        .params(due, StrategyStory.POINTS, id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void isNeverSignedByWhoPreparedIt() {
        var id = prepared();

        assertThatThrownBy(() -> story.approver.run(() -> signatures.sign(id, 1, 1)))
                .isInstanceOf(AccessDenied.class);
        var alsoOffice = ActingAs.person(story.approver.person(), Role.APPROVER, Role.COORDINATOR);
        assertThatThrownBy(() -> alsoOffice.run(() -> signatures.sign(id, 1, 1)))
                .isInstanceOf(AccessDenied.class);
        assertThat(story.state(id)).isEqualTo(StrategyState.SECOND_SIGNATURE);
    }

    @Test
    void comesBackWithAReasonAndIsDecidedAnewByEither() {
        var id = prepared();
        assertRefused(
                "strategy.refused-no-return-reason", () -> second.run(() -> signatures.returnDecision(id, 1, 1, " ")));

        second.run(() -> signatures.returnDecision(id, 1, 1, "Die Raumwirkung ist nicht begründet."));

        assertThat(story.state(id)).isEqualTo(StrategyState.AWAITING_DECISION);
        second.run(() -> strategies.reject(id, 1, "Ohne Raumwirkung."));
        assertThatThrownBy(() -> second.run(() -> signatures.sign(id, 1, 2))).isInstanceOf(AccessDenied.class);
        story.approver.run(() -> signatures.sign(id, 1, 2));
        assertThat(story.state(id)).isEqualTo(StrategyState.REJECTED);
    }

    @Test
    void isNotSignedFromAPageOfAnEarlierTry() {
        var id = prepared();
        second.run(() -> signatures.returnDecision(id, 1, 1, "Noch einmal."));
        story.approver.run(() -> strategies.approve(id, 1, "Nun begründet."));

        assertThatThrownBy(() -> second.run(() -> signatures.sign(id, 1, 1))).isInstanceOf(MovedOn.class);
        assertThatThrownBy(() -> second.run(() -> signatures.returnDecision(id, 1, 1, "Nein.")))
                .isInstanceOf(MovedOn.class);
        assertThat(story.state(id)).isEqualTo(StrategyState.SECOND_SIGNATURE);
    }

    @Test
    void tellsTheOtherApproversAndTheLeadOnlyOnceItIsSigned() {
        var id = prepared();
        assertThat(letters("strategy/second-signature", second)).isOne();
        assertThat(letters("strategy/second-signature", story.approver)).isZero();
        assertThat(letters("strategy/approved", story.lead)).isZero();

        second.run(() -> signatures.sign(id, 1, 1));

        assertThat(letters("strategy/approved", story.lead)).isOne();
    }

    @Test
    void showsThePreparedDecisionToNobodyOfTheProject() {
        var id = prepared();
        var strategy = second.get(() -> queries.visible(id)).orElseThrow();

        assertThat(second.get(() -> decisions.latest(strategy))).isPresent();
        assertThat(story.lead.get(() -> decisions.latest(strategy))).isEmpty();
        assertThat(story.first.get(() -> decisions.latest(strategy))).isEmpty();
    }

    private StrategyId prepared() {
        var id = story.awaitingDecision();
        story.approver.run(() -> strategies.approve(id, 1, "Überzeugend."));
        return id;
    }

    private int letters(String kind, ActingAs to) {
        return jdbc.sql("select count(*) from notification.letter where kind = ? and person = ?")
                .params(kind, to.person())
                .query(Integer.class)
                .single();
    }

    private String phase() {
        return jdbc.sql("select phase from programme.project where id = ?")
                .param(story.project)
                .query(String.class)
                .single();
    }
}
