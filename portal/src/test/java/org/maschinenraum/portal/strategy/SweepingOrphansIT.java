package org.maschinenraum.portal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.document.DocumentMissing;
import org.maschinenraum.integration.document.DocumentStore;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.workspace.DocumentTexts;
import org.maschinenraum.portal.workspace.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that nobody names go after a day; named ones never, also while they are uploaded again. */
@OnPostgres
@Import({StrategyStories.class, Sweeping.class})
class SweepingOrphansIT {

    private static final Duration GRACE = Duration.ofDays(1);

    @Autowired
    Drafts drafts;

    @Autowired
    StrategyQueries queries;

    @Autowired
    DocumentStore documents;

    @Autowired
    DocumentTexts texts;

    @Autowired
    Sweeping sweeping;

    @Autowired
    InTransaction transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyStory story;

    @Autowired
    StrategyStory other;

    @Value("${maschinenraum.documents.folder}")
    Path folder;

    @Test
    void removesWhatWasTakenOutOfADraftTogetherWithItsText() throws IOException {
        var id = story.draft();
        var hash = attach(id, "weg");
        texts.of(hash);
        story.lead.run(() -> drafts.detach(id, hash));

        aged(hash, GRACE.minusHours(1));
        sweeping.run();
        assertThat(exists(hash)).as("for a day it stays").isTrue();

        aged(hash, GRACE.plusHours(1));
        sweeping.run();
        assertThatThrownBy(() -> documents.open(hash)).isInstanceOf(DocumentMissing.class);
        assertThat(jdbc.sql("select count(*) from workspace.document_text where hash = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsWhatADraftOrOnlyAFrozenVersionNames() throws IOException {
        var id = story.draft();
        var frozen = attach(id, "nur in der Fassung");
        story.lead.run(() -> story.submit(id));
        jdbc.sql("delete from strategy.attachment where strategy = ? and hash = ?")
                .params(id, frozen)
                .update();
        var added = attach(other, other.draft(), "nur im Entwurf");
        aged(frozen, GRACE.plusDays(300));
        aged(added, GRACE.plusDays(300));

        sweeping.run();

        assertThat(exists(frozen)).isTrue();
        assertThat(exists(added)).isTrue();
    }

    /** Each round an old orphan is uploaded again, by way of the service, while somebody sweeps without a pause. */
    @Test
    void neverTakesAFileThatIsBeingUploadedAgain() throws Exception {
        var id = story.draft();
        var done = new AtomicBoolean();
        try (var sweeper = Executors.newSingleThreadExecutor()) {
            var sweeps = sweeper.submit(() -> {
                while (!done.get()) {
                    sweeping.run();
                }
            });
            for (int round = 0; round < 60; round++) {
                var hash = attach(id, "immer wieder");
                assertThat(exists(hash)).isTrue();
                aged(hash, GRACE.plusHours(1));
                assertThat(exists(hash)).isTrue();
                story.lead.run(() -> drafts.detach(id, hash));
            }
            done.set(true);
            sweeps.get();
        }
    }

    @Test
    void leavesItToAnotherPortalThatIsAtIt() throws IOException {
        var id = story.draft();
        var hash = attach(id, "weg");
        story.lead.run(() -> drafts.detach(id, hash));
        aged(hash, GRACE.plusHours(1));

        transaction.run(() -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('workspace.orphan-sweep', 0))")
                    .query()
                    .singleRow();
            sweeping.inAnotherPortal();
        });
        assertThat(exists(hash)).isTrue();

        sweeping.run();
        assertThat(exists(hash)).isFalse();
    }

    private String attach(StrategyId id, String words) {
        return attach(story, id, words);
    }

    private String attach(StrategyStory whose, StrategyId id, String words) {
        whose.lead.run(() -> drafts.attach(id, Attachment.Slot.ANNEX, "a.pdf", StrategyStory.pdf(words)));
        return queries.find(id).orElseThrow().attachments().getLast().hash();
    }

    private void aged(String hash, Duration age) throws IOException {
        Files.setLastModifiedTime(file(hash), FileTime.from(Instant.now().minus(age)));
    }

    private boolean exists(String hash) {
        return Files.exists(file(hash));
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }
}
