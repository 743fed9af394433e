package org.maschinenraum.portal.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.maschinenraum.portal.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written beside the aggregate. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProjectRecords {

    private final JdbcClient jdbc;

    ProjectRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextReference(LocalDate today) {
        var number = jdbc.sql("select nextval('programme.reference')")
                .query(Long.class)
                .single();
        return "MPSC-%d-%03d".formatted(today.getYear(), number);
    }

    /** Until the end of the transaction: two imports of one list at the same moment create it once. */
    void oneImportAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('programme.import', 0))")
                .query()
                .singleRow();
    }

    boolean exists(NewProject wanted) {
        return jdbc.sql("""
                select exists (select from programme.project
                where funding_round = ? and lower(title) = lower(?))""")
                .params(wanted.fundingRound(), wanted.title().strip())
                .query(Boolean.class)
                .single();
    }

    void former(ProjectId project, PersonId lead, Instant until) {
        jdbc.sql("insert into programme.former_lead (project, person, until) values (?, ?, ?)")
                .params(project, lead, until)
                .update();
    }
}
