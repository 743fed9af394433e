package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a round's rule sets say for its projects (A4, A5, A14). */
class RunningByTheRulesTest {

    private final FundingRound round = SampleRounds.running();

    @Test
    void givesTheCouncilDecisionADeadlineOfItsOwn() {
        var decision = round.form().document(DocumentSlot.COUNCIL_DECISION).orElseThrow();
        var strategy = round.form().document(DocumentSlot.STRATEGY_DOCUMENT).orElseThrow();

        assertThat(round.deadline(decision)).isEqualTo(LocalDate.of(2029, 4, 2));
        assertThat(round.deadline(strategy)).isEqualTo(round.strategyDue());
        assertThat(decision.mayComeLater()).isTrue();
        assertThat(strategy.mayComeLater()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ALWAYS, MUNICIPALITY, true",
        "ALWAYS, INTER_MUNICIPAL_COOPERATION, true",
        "COOPERATION, MUNICIPALITY, false",
        "COOPERATION, DISTRICT_OR_ASSOCIATION, false",
        "COOPERATION, INTER_MUNICIPAL_COOPERATION, true",
        "NEVER, INTER_MUNICIPAL_COOPERATION, false"
    })
    void asksForTheAgreementOnlyOfThoseWhoCooperate(Requirement required, ProjectKind kind, boolean expected) {
        assertThat(required.of(kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "2, true", "3, false", "5, false"})
    void asksForACommentAtTheThresholdAndBelow(int score, boolean expected) {
        assertThat(SampleRounds.criterion("goals", 20, 2).needsComment(score)).isEqualTo(expected);
    }

    @Test
    void asksForNoCommentWithoutAThreshold() {
        assertThat(SampleRounds.criterion("goals", 20, null).needsComment(0)).isFalse();
    }

    @Test
    void countsTheProofOfTheStrategyFromTheCommitment() {
        assertThat(round.proofDue()).contains(LocalDate.of(2029, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, -1, 0", "2, 0, -1"})
    void needsTwoReviewersAndNothingBelowZero(int reviewers, int resubmissions, int extension) {
        assertThatThrownBy(() -> new RoundSettings(false, false, reviewers, resubmissions, extension))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
