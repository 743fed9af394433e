package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who sees which version (A28). */
@OnPostgres
@Import(StrategyStories.class)
class SeeingStrategiesIT {

    @Autowired
    Drafts drafts;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyQueries queries;

    @Autowired
    StrategyDocuments documents;

    @Autowired
    StrategyStory story;

    @Test
    void showsAReviewerOnlyWhatIsAssigned() {
        var id = story.inReview();
        var stranger = StrategyStory.person(Role.REVIEWER);
        var hash = story.lead
                .get(() -> queries.visible(id).orElseThrow().attachments())
                .getFirst()
                .hash();

        assertThat(story.first.get(() -> queries.visible(id))).isPresent();
        assertThat(story.first.get(() -> documents.find(id, hash))).isPresent();
        assertThat(stranger.get(() -> queries.visible(id))).isEmpty();
        assertThat(stranger.get(() -> documents.find(id, hash))).isEmpty();
        assertRefused("strategy.refused-gone", () -> stranger.run(() -> documents.open(id, hash)));
    }

    @Test
    void showsAVersionOnlyToTheReviewersNamedForIt() {
        var id = story.awaitingDecision();
        story.approver.run(() -> strategies.requestChanges(id, 1, StrategyStory.POINTS, story.inTwoWeeks()));
        assertThat(story.first.get(() -> queries.visible(id))).isPresent();
        story.resubmit(id);
        var third = StrategyStory.person(Role.REVIEWER);
        story.mirrored(third);

        story.coordinator.run(() -> strategies.completeCheck(id, 2, third.person(), story.second.person()));

        assertThat(story.first.get(() -> queries.visible(id))).isEmpty();
        assertThat(story.second.get(() -> queries.visible(id))).isPresent();
        assertThat(third.get(() -> queries.visible(id))).isPresent();
    }

    @Test
    void hidesTheRevisionFromTheOfficesUntilItIsSubmitted() {
        var id = story.changesRequested();
        story.lead.run(() -> drafts.write(id, story.version(id), "Unfertig."));
        story.lead.run(
                () -> drafts.attach(id, Attachment.Slot.STRATEGY_DOCUMENT, "neu.pdf", StrategyStory.pdf("zwei")));

        var seen = story.coordinator.get(() -> queries.visible(id)).orElseThrow();
        var draft = story.lead.get(() -> queries.visible(id)).orElseThrow();

        assertThat(draft.summary()).isEqualTo("Unfertig.");
        assertThat(seen.summary()).isNotEqualTo("Unfertig.");
        assertThat(seen.attachments()).doesNotContainAnyElementsOf(draft.attachments());
        assertThat(story.coordinator.get(
                        () -> documents.find(id, draft.attachments().getFirst().hash())))
                .isEmpty();
    }

    @Test
    void hidesAWithdrawnDraftFromTheOffices() {
        var id = story.draft();
        story.lead.run(() -> strategies.withdraw(id, ""));

        assertThat(story.coordinator.get(() -> queries.visible(id))).isEmpty();
        assertThat(story.lead.get(() -> queries.visible(id))).isPresent();
    }
}
