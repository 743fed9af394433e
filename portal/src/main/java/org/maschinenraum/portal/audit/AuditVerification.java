package org.maschinenraum.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes every chain and every seal and says what does not fit. */
@Component
public class AuditVerification {

    private final JdbcClient jdbc;

    AuditVerification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Findings in words with case ids; empty: the trail is whole. */
    @Transactional(readOnly = true)
    public List<String> findings() {
        var findings = new ArrayList<String>();
        new ChainWalk(findings).walk();
        findings.addAll(headsThatDiffer());
        findings.addAll(personsThatDiffer());
        findings.addAll(new SealWalk(jdbc).findings());
        return findings;
    }

    private List<String> headsThatDiffer() {
        return jdbc.sql("""
                select coalesce(c.case_id, l.case_id) case_id
                from audit.chain c full join
                  (select distinct on (case_id) case_id, sequence, hash from audit.entry order by case_id, sequence desc) l
                  on l.case_id = c.case_id
                where c.length is distinct from l.sequence or c.head is distinct from l.hash""")
                .query((row, number) -> "case " + row.getString("case_id") + ": the chain does not end at its head")
                .list();
    }

    private List<String> personsThatDiffer() {
        return jdbc
                .sql("select p.case_id, p.sequence, p.person, p.salt, e.actor from audit.person p"
                        + " left join audit.entry e using (case_id, sequence)")
                .query((row, number) -> Digests.of(row.getString("salt"), row.getString("person"))
                                .equals(row.getString("actor"))
                        ? ""
                        : "case " + row.getString("case_id") + ": entry " + row.getInt("sequence")
                                + " names another person")
                .list()
                .stream()
                .filter(finding -> !finding.isEmpty())
                .toList();
    }

    /** Walks all entries in order, holding one link. */
    private final class ChainWalk {

        private final List<String> findings;
        private UUID current = new UUID(0, 0);
        private int length;
        private String head = "";

        ChainWalk(List<String> findings) {
            this.findings = findings;
        }

        void walk() {
            try (var entries = jdbc
                    .sql("select * from audit.entry order by case_id, sequence")
                    .withFetchSize(1_000) // else the driver holds the whole trail in memory
                    .query((row, number) -> new Link(toEntry(row), row.getString("hash")))
                    .stream()) {
                entries.forEach(this::check);
            }
        }

        private void check(Link link) {
            var entry = link.entry();
            if (!entry.caseId().equals(current)) {
                current = entry.caseId();
                length = 0;
                head = "";
            }
            if (entry.sequence() != length + 1
                    || !entry.previous().equals(head)
                    || !entry.hash().equals(link.hash())) {
                findings.add(
                        "case " + current + ": entry " + entry.sequence() + " does not follow from the one before");
            }
            length = entry.sequence();
            head = link.hash();
        }
    }

    private record Link(AuditTrail.Entry entry, String hash) {}

    private static AuditTrail.Entry toEntry(ResultSet row) throws SQLException {
        return new AuditTrail.Entry(
                row.getObject("case_id", UUID.class),
                row.getInt("sequence"),
                row.getTimestamp("at").toInstant(),
                row.getString("verb"),
                row.getString("actor"),
                row.getString("details"),
                row.getString("previous"));
    }
}
