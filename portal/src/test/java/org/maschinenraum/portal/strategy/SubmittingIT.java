package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Stale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One procedure, one version, whoever clicks how often (A3). */
@OnPostgres
@Import(StrategyStories.class)
class SubmittingIT {

    @Autowired
    Drafts drafts;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @Test
    void opensOneProcedureHoweverManyTry() throws Exception {
        var opened = ConcurrentHashMap.<StrategyId>newKeySet();
        Runnable create = () -> opened.add(story.lead.get(() -> drafts.create(story.project)));

        assertThat(Race.of(create, create, create, create)).containsOnly("");

        assertThat(opened).hasSize(1);
        assertThat(jdbc.sql("select count(*) from strategy.strategy where project = ?")
                        .param(story.project)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void freezesOneVersionWhenSubmitIsClickedTwice() throws Exception {
        var id = story.draft();
        var seen = story.version(id);
        Runnable click = () -> story.lead.run(() -> strategies.submit(id, seen));

        var outcomes = Race.of(click, click);

        assertThat(outcomes).containsOnlyOnce("");
        assertThat(story.lead.get(() -> queries.versions(queries.visible(id).orElseThrow())))
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from integration.engine_case where case_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void losesNeitherTheTextNorTheFileWhenBothAreSavedAtOnce() throws Exception {
        for (int attempt = 1; attempt <= 10; attempt++) {
            var id = story.draft();
            var seen = story.version(id);
            var text = "Text " + attempt;

            var outcomes = Race.of(
                    () -> story.lead.run(() -> drafts.write(id, seen, text)),
                    () -> story.lead.run(() -> drafts.attach(
                            id,
                            Attachment.Slot.ANNEX,
                            "anlage.pdf",
                            StrategyStory.pdf(UUID.randomUUID().toString()))));

            assertThat(outcomes.getFirst()).isIn("", "access.refused-stale");
            assertThat(outcomes.getLast()).isEmpty();
            var saved = story.lead.get(() -> queries.visible(id)).orElseThrow();
            assertThat(saved.attachments()).hasSize(1 + attempt);
            assertThat(saved.summary().equals(text))
                    .isEqualTo(outcomes.getFirst().isEmpty());
        }
    }

    @Test
    void makesRoomForANewProcedureAfterAWithdrawal() {
        var id = story.submitted();
        story.lead.run(() -> strategies.withdraw(id, ""));

        assertThat(story.draft()).isNotEqualTo(id);
    }

    @Test
    void refusesWhatWasTypedIntoAStaleDraft() {
        var id = story.draft();
        var seen = story.version(id);
        story.lead.run(() -> drafts.write(id, seen, "Zuerst."));

        assertThatThrownBy(() -> story.lead.run(() -> drafts.write(id, seen, "Später.")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> story.lead.run(() -> strategies.submit(id, seen)))
                .isInstanceOf(Stale.class);

        assertThat(story.lead.get(() -> queries.visible(id)).orElseThrow().summary())
                .isEqualTo("Zuerst.");
    }
}
