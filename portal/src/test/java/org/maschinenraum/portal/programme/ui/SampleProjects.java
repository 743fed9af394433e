package org.maschinenraum.portal.programme.ui;

import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.programme.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects of the funding round in the configuration. */
record SampleProjects(JdbcClient jdbc) {

    ProjectId led(PersonId lead, String title) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into programme.project
                select ?, 0, id, 'MPSC-' || ?, ?, 'MUNICIPALITY', ?, 'STRATEGY', true, now()
                from programme.funding_round limit 1""").params(id, id, title, lead).update();
        jdbc.sql("insert into programme.project_authority values (?, 0, '09461000', true)")
                .param(id)
                .update();
        return new ProjectId(id);
    }
}
