package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;
import static org.maschinenraum.portal.strategy.SampleStrategy.DOCUMENT;
import static org.maschinenraum.portal.strategy.SampleStrategy.LEAD;
import static org.maschinenraum.portal.strategy.SampleStrategy.NOW;
import static org.maschinenraum.portal.strategy.SampleStrategy.SUMMARY;
import static org.maschinenraum.portal.strategy.SampleStrategy.annex;
import static org.maschinenraum.portal.strategy.SampleStrategy.document;

import org.junit.jupiter.api.Test;

/** Submitting freezes a version (A3). */
class SubmittingTest {

    @Test
    void freezesWhatWasWrittenWithNumberTimeAndSubmitter() {
        var draft = SampleStrategy.draft(SUMMARY, annex(1), DOCUMENT);

        var version = draft.submit(LEAD, NOW);

        assertThat(version.strategy()).isEqualTo(draft.id());
        assertThat(version.round()).isOne();
        assertThat(version.summary()).isEqualTo(SUMMARY);
        assertThat(version.documents()).containsExactly(annex(1), DOCUMENT);
        assertThat(version.hash()).matches("[0-9a-f]{64}");
        assertThat(version.submittedBy()).isEqualTo(LEAD);
        assertThat(version.submittedAt()).isEqualTo(NOW);
    }

    @Test
    void remembersWhoSubmittedAndWhen() {
        var draft = SampleStrategy.draft(SUMMARY, DOCUMENT);

        draft.submit(LEAD, NOW);

        assertThat(draft).extracting("submittedBy", "submittedAt").containsExactly(LEAD, NOW);
    }

    @Test
    void freezesTheRevisionAsTheNextVersionAndLeavesTheFirstAlone() {
        var strategy = SampleStrategy.draft(SUMMARY, DOCUMENT);
        var first = strategy.submit(LEAD, NOW);
        strategy.openCompletenessCheck();
        strategy.requestChanges();
        strategy.write("Überarbeitet.");
        strategy.attach(document("b"), SampleStrategy.QUOTA);

        var second = strategy.submit(LEAD, NOW.plusSeconds(60));

        assertThat(first).extracting("round", "summary").containsExactly(1, SUMMARY);
        assertThat(first.documents()).containsExactly(DOCUMENT);
        assertThat(second).extracting("round", "summary").containsExactly(2, "Überarbeitet.");
        assertThat(second.documents()).containsExactly(document("b"));
        assertThat(second.hash()).isNotEqualTo(first.hash());
        assertThat(strategy.round()).isEqualTo(2);
    }

    @Test
    void refusesASecondClick() {
        var strategy = SampleStrategy.draft(SUMMARY, DOCUMENT);
        strategy.submit(LEAD, NOW);

        assertRefused("strategy.refused-not-editable", () -> strategy.submit(LEAD, NOW));

        assertThat(strategy.round()).isOne();
    }

    @Test
    void needsTheStrategyDocument() {
        var draft = SampleStrategy.draft(SUMMARY, annex(1));

        assertRefused("strategy.refused-no-document", () -> draft.submit(LEAD, NOW));

        assertThat(draft.state()).isEqualTo(StrategyState.DRAFT);
        assertThat(draft.round()).isZero();
    }

    @Test
    void needsASummary() {
        var draft = SampleStrategy.draft(" \n", DOCUMENT);

        assertRefused("strategy.refused-no-summary", () -> draft.submit(LEAD, NOW));

        assertThat(draft.state()).isEqualTo(StrategyState.DRAFT);
    }
}
