package org.maschinenraum.portal.strategy;

import java.util.List;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.programme.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that were written about a project. */
record Letters(JdbcClient jdbc, ProjectId project) {

    /** To whom, in the order of their writing. */
    List<PersonId> of(String kind) {
        return jdbc.sql("""
                select person from notification.letter where kind = ? and placeholders->>'reference' = ?
                order by created""")
                .params(kind, project.value().toString())
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
