package org.maschinenraum.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the hash chain of a case, in the transaction of the action itself. */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param actor null: the process acted
     * @param verb the action's key
     * @param details old and new values, ids and states; never a person, never content
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(TypedId caseId, @Nullable PersonId actor, String verb, Map<String, ?> details) {
        var link = lock(caseId.value());
        var salt = Digests.salt();
        var entry = new Entry(
                caseId.value(),
                link.length() + 1,
                clock.instant(),
                verb,
                actor == null ? "" : Digests.of(salt, actor.value().toString()),
                Digests.canonical(details),
                link.head());
        insert(entry);
        if (actor != null) {
            insertPerson(entry, actor, salt);
        }
    }

    private Link lock(UUID caseId) {
        jdbc.sql("insert into audit.chain (case_id, length, head) values (?, 0, '') on conflict do nothing")
                .param(caseId)
                .update();
        return jdbc.sql("select length, head from audit.chain where case_id = ? for update")
                .param(caseId)
                .query((row, number) -> new Link(row.getInt("length"), row.getString("head")))
                .single();
    }

    private void insert(Entry entry) {
        jdbc.sql("""
                insert into audit.entry (case_id, sequence, at, verb, actor, details, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(entry.caseId(), entry.sequence(), entry.at(), entry.verb())
                .params(entry.actor(), entry.details(), entry.previous(), entry.hash())
                .update();
        jdbc.sql("update audit.chain set length = ?, head = ? where case_id = ?")
                .params(entry.sequence(), entry.hash(), entry.caseId())
                .update();
    }

    private void insertPerson(Entry entry, PersonId actor, String salt) {
        jdbc.sql("insert into audit.person (case_id, sequence, person, salt) values (?, ?, ?, ?)")
                .params(entry.caseId(), entry.sequence(), actor.value(), salt)
                .update();
    }

    private record Link(int length, String head) {}

    /** One link of the chain as hashed. */
    record Entry(UUID caseId, int sequence, Instant at, String verb, String actor, String details, String previous) {

        String hash() {
            return Digests.of(
                    previous, caseId.toString(), Integer.toString(sequence), at.toString(), verb, actor, details);
        }
    }
}
