package org.maschinenraum.portal.audit;

import java.util.UUID;
import org.maschinenraum.portal.access.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody with the database in hand could do to the trail: the triggers are switched off meanwhile. */
final class AuditDatabase {

    private final JdbcClient jdbc;

    AuditDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tamper(String sql, Object... parameters) {
        triggers("disable");
        try {
            jdbc.sql(sql).params(parameters).update();
        } finally {
            triggers("enable");
        }
    }

    private void triggers(String onOrOff) {
        for (var table : new String[] {"entry", "seal", "sealed_head"}) {
            jdbc.sql("alter table audit.%s %s trigger user".formatted(table, onOrOff))
                    .update();
        }
    }

    int entries(TypedId caseId) {
        return jdbc.sql("select count(*) from audit.entry where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    /** So that no test sees what another one broke. */
    void empty() {
        tamper("delete from audit.sealed_head");
        tamper("delete from audit.seal");
        tamper("delete from audit.person");
        tamper("delete from audit.entry");
        tamper("delete from audit.chain");
    }

    record Case(UUID value) implements TypedId {
        static Case next() {
            return new Case(UUID.randomUUID());
        }
    }
}
