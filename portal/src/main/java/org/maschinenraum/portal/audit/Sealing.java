package org.maschinenraum.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chains the heads of all cases that changed since the last seal; one portal at a time, without a lock on the cases. */
@Component
public class Sealing {

    private static final long LOCK = 0x5EA1;

    private final JdbcClient jdbc;
    private final Clock clock;

    Sealing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    @Transactional
    public void seal() {
        var alone = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
        var changed = alone ? changedHeads() : List.<Head>of();
        if (!changed.isEmpty()) {
            insert(SealWalk.last(jdbc), changed);
        }
    }

    private List<Head> changedHeads() {
        return jdbc.sql("""
                select c.case_id, c.length, c.head from audit.chain c
                where c.length > coalesce((select s.length from audit.sealed_head s
                  where s.case_id = c.case_id order by s.seal desc limit 1), 0)
                order by c.case_id""").query(Head::of).list();
    }

    private void insert(Seal last, List<Head> heads) {
        var seal = last.next(clock.instant(), heads);
        jdbc.sql("insert into audit.seal (sequence, at, previous, hash) values (?, ?, ?, ?)")
                .params(seal.sequence(), seal.at(), last.hash(), seal.hash())
                .update();
        heads.forEach(
                head -> jdbc.sql("insert into audit.sealed_head (seal, case_id, length, head) values (?, ?, ?, ?)")
                        .params(seal.sequence(), head.caseId(), head.length(), head.head())
                        .update());
    }

    /** The end of one case's chain at the time of a seal. */
    record Head(UUID caseId, int length, String head) {

        static Head of(ResultSet row, int number) throws SQLException {
            return new Head(row.getObject("case_id", UUID.class), row.getInt("length"), row.getString("head"));
        }
    }

    /** A link of the chain over all cases. */
    record Seal(long sequence, Instant at, String hash) {

        Seal next(Instant now, List<Head> heads) {
            var content = heads.stream()
                    .map(h -> h.caseId() + ":" + h.length() + ":" + h.head())
                    .toList();
            return new Seal(
                    sequence + 1,
                    now,
                    Digests.of(hash, Long.toString(sequence + 1), now.toString(), String.join("\n", content)));
        }
    }
}
