package org.maschinenraum.portal.workspace;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maschinenraum.integration.document.DocumentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes stored files, and the texts read from them, that no room has named for a day; one portal at a time. */
@Component
class OrphanSweep {

    static final Duration GRACE = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
    private static final String TRY_LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('workspace.orphan-sweep', 0))";

    private final DocumentStore documents;
    private final List<DocumentClaims> rooms;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param rooms at least one: nobody to ask must never mean that nothing is named */
    OrphanSweep(
            DocumentStore documents,
            List<DocumentClaims> rooms,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.documents = documents;
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void sweep() {
        transaction.executeWithoutResult(status -> sweepUnlessAnotherDoes());
    }

    private void sweepUnlessAnotherDoes() {
        if (jdbc.sql(TRY_LOCK).query(Boolean.class).single()) {
            var swept = documents.sweep(this::claimed, clock.instant().minus(GRACE));
            jdbc.sql("delete from workspace.document_text where hash = any(?)")
                    .param(swept.toArray(String[]::new))
                    .update();
            if (!swept.isEmpty()) {
                LOG.info("Removed {} stored files that nobody names", swept.size());
            }
        }
    }

    private Set<String> claimed(Set<String> hashes) {
        var claimed = new HashSet<String>();
        rooms.forEach(room -> claimed.addAll(room.claimed(hashes)));
        return claimed;
    }
}
