package org.maschinenraum.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.maschinenraum.portal.audit.Sealing.Head;
import org.maschinenraum.portal.audit.Sealing.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes the chain of seals, and looks whether each sealed head is still in its case. */
final class SealWalk {

    private static final Seal FIRST = new Seal(0, Instant.EPOCH, "");

    private final JdbcClient jdbc;

    SealWalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Seal last(JdbcClient jdbc) {
        return jdbc.sql("select sequence, at, hash from audit.seal order by sequence desc limit 1")
                .query((row, number) -> seal(row))
                .optional()
                .orElse(FIRST);
    }

    List<String> findings() {
        var findings = new ArrayList<>(missingHeads());
        var before = FIRST;
        for (var link : links()) {
            var seal = link.seal();
            if (!link.previous().equals(before.hash())
                    || !before.next(seal.at(), heads(seal)).equals(seal)) {
                findings.add("seal " + seal.sequence() + " does not follow from the one before");
            }
            before = seal;
        }
        return findings;
    }

    private List<String> missingHeads() {
        return jdbc.sql("""
                select s.seal, s.case_id from audit.sealed_head s
                left join audit.entry e on e.case_id = s.case_id and e.sequence = s.length
                where e.hash is distinct from s.head""")
                .query((row, number) -> "case " + row.getString("case_id") + ": what seal " + row.getLong("seal")
                        + " saw is no longer there")
                .list();
    }

    private List<Link> links() {
        return jdbc.sql("select sequence, at, hash, previous from audit.seal order by sequence")
                .query((row, number) -> new Link(seal(row), row.getString("previous")))
                .list();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("sequence"), row.getTimestamp("at").toInstant(), row.getString("hash"));
    }

    private List<Head> heads(Seal seal) {
        return jdbc.sql("select case_id, length, head from audit.sealed_head where seal = ? order by case_id")
                .param(seal.sequence())
                .query(Head::of)
                .list();
    }

    private record Link(Seal seal, String previous) {}
}
