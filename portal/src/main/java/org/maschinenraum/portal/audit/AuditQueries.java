package org.maschinenraum.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail of a case; the caller has checked that the reader may see the case. */
@Component
public class AuditQueries {

    private final JdbcClient jdbc;

    AuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<AuditEntry> of(TypedId caseId, int limit) {
        return jdbc.sql("""
                select e.sequence, e.at, e.verb, p.person, e.details
                from audit.entry e left join audit.person p using (case_id, sequence)
                where e.case_id = ? order by e.sequence desc limit ?""")
                .params(caseId.value(), limit)
                .query(AuditQueries::toEntry)
                .list();
    }

    private static AuditEntry toEntry(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new AuditEntry(
                row.getInt("sequence"),
                row.getTimestamp("at").toInstant(),
                row.getString("verb"),
                person == null ? null : new PersonId(person),
                row.getString("details"));
    }
}
