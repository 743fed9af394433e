package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.portal.strategy.Refusals.assertRefused;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maschinenraum.integration.document.DocumentRefused;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.workspace.DocumentTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a draft takes, under which name, and how much of it (H11). */
@OnPostgres
@Import(StrategyStories.class)
@TestPropertySource(properties = {"maschinenraum.drafts.annexes=3", "maschinenraum.drafts.size=1MB"})
class TakingHostileFilesIT {

    @Autowired
    Drafts drafts;

    @Autowired
    StrategyQueries queries;

    @Autowired
    DocumentTexts texts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @ParameterizedTest
    @EnumSource
    void keepsItUnderASafeNameOrNotAtAll(HostileUpload upload) {
        var id = story.draft();

        if (upload.isKept()) {
            attach(id, upload.givenName(), upload.stream());
            assertThat(annexes(id)).extracting(Attachment::name).containsExactly(upload.answer());
        } else {
            assertThatThrownBy(() -> attach(id, upload.givenName(), upload.stream()))
                    .isInstanceOf(DocumentRefused.class);
            assertThat(annexes(id)).isEmpty();
        }
        assertThat(draft(id).summary()).isEqualTo("Die Stadt wird klimafest.");
    }

    @ParameterizedTest
    @EnumSource(
            value = HostileUpload.class,
            names = {"ENCRYPTED_PDF", "CORRUPT_PDF"})
    void marksWhatCannotBeSearchedInTheDraftAndInTheVersion(HostileUpload upload) {
        var id = story.draft();
        attach(id, upload.givenName(), upload.stream());
        assertThat(annexes(id)).allMatch(Attachment::searchable);
        assertThat(jdbc.sql("select count(*) from integration.outbox where lane = ?")
                        .param("read:" + id.value())
                        .query(Integer.class)
                        .single())
                .as("its document and its annex will be read")
                .isEqualTo(2);

        texts.of(annexes(id).getFirst().hash());

        assertThat(annexes(id)).noneMatch(Attachment::searchable);
        story.lead.run(() -> story.submit(id));
        var documents =
                story.lead.get(() -> queries.versions(draft(id))).getFirst().documents();
        assertThat(documents).filteredOn(file -> !file.searchable()).hasSize(1);
    }

    @Test
    void keepsTheNumberOfAnnexesHoweverManyArriveAtOnce() throws Exception {
        var id = story.draft();
        var uploads = IntStream.range(0, 8)
                .<Runnable>mapToObj(number -> () -> attach(id, number + ".pdf", StrategyStory.pdf("Anlage " + number)))
                .toArray(Runnable[]::new);

        var outcomes = Race.of(uploads);

        assertThat(outcomes).filteredOn(String::isEmpty).hasSize(3);
        assertThat(outcomes)
                .filteredOn("strategy.refused-too-many-files"::equals)
                .hasSize(5);
        assertThat(annexes(id)).hasSize(3);
    }

    @Test
    void keepsTheSizeOfAllFilesHoweverManyArriveAtOnce() throws Exception {
        var id = story.draft();
        var uploads = IntStream.range(0, 3)
                .<Runnable>mapToObj(
                        number -> () -> attach(id, number + ".pdf", StrategyStory.pdf(number + "x".repeat(400_000))))
                .toArray(Runnable[]::new);

        var outcomes = Race.of(uploads);

        assertThat(outcomes).containsExactlyInAnyOrder("", "", "strategy.refused-draft-too-large");
        assertThat(annexes(id)).hasSize(2);
    }

    @Test
    void receivesNothingForADraftThatIsFull() {
        var id = story.draft();
        IntStream.range(0, 3).forEach(number -> attach(id, number + ".pdf", StrategyStory.pdf("Nr. " + number)));

        assertRefused(
                "strategy.refused-too-many-files",
                () -> attach(id, "a.pdf", new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("was read");
                    }
                }));
    }

    private void attach(StrategyId id, String name, InputStream content) {
        story.lead.run(() -> drafts.attach(id, Attachment.Slot.ANNEX, name, content));
    }

    private List<Attachment> annexes(StrategyId id) {
        return draft(id).attachments().stream()
                .filter(file -> file.slot() == Attachment.Slot.ANNEX)
                .toList();
    }

    private StrategyOverview draft(StrategyId id) {
        return story.lead.get(() -> queries.visible(id).orElseThrow());
    }
}
