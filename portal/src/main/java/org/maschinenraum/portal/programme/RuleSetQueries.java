package org.maschinenraum.portal.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.maschinenraum.integration.database.Rows;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rule sets for those who may see them; for others there are none. */
@Component
public class RuleSetQueries {

    private static final String OVERVIEW = """
            select s.id, s.kind, s.family, s.number, s.title, s.released, (select count(*) from programme.funding_round r
              where s.id in (r.regime_version, r.criteria_catalogue, r.submission_form)) rounds
            from programme.rule_set s
            """;

    private final JdbcClient jdbc;
    private final Policy policy;
    private final CurrentActor currentActor;

    RuleSetQueries(JdbcClient jdbc, Policy policy, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    /** All versions, by kind and family, the newest first. */
    public List<RuleSetOverview> list() {
        return overviews("order by s.kind, s.family, s.number desc");
    }

    /** All versions of one family, the newest first. */
    public List<RuleSetOverview> versions(RuleSet of) {
        return overviews("where s.kind = ? and s.family = ? order by s.number desc", of.kind(), of.family());
    }

    public Optional<RuleSetVersion> find(RuleSetId id) {
        return seesRuleSets()
                ? jdbc.sql("select " + RuleSetRow.COLUMNS
                                + ", s.version, s.released from programme.rule_set s where s.id = ?")
                        .param(id.value())
                        .query((row, number) -> version(row))
                        .optional()
                : Optional.empty();
    }

    private static RuleSetVersion version(ResultSet row) throws SQLException {
        var state = row.getObject("released") == null ? RuleSetState.DRAFT : RuleSetState.RELEASED;
        return new RuleSetVersion(RuleSetRow.of(row), state, row.getLong("version"));
    }

    private List<RuleSetOverview> overviews(String where, Object... parameters) {
        return seesRuleSets()
                ? jdbc.sql(OVERVIEW + where)
                        .params(parameters)
                        .query((row, number) -> overview(row))
                        .list()
                : List.of();
    }

    private static RuleSetOverview overview(ResultSet row) throws SQLException {
        return new RuleSetOverview(
                new RuleSetId(Rows.uuid(row, "id")),
                RuleSetKind.valueOf(row.getString("kind")),
                row.getString("family"),
                row.getInt("number"),
                row.getString("title"),
                Rows.instantOrNull(row, "released"),
                row.getInt("rounds"));
    }

    private boolean seesRuleSets() {
        return policy.allows(currentActor.get(), RuleSetAction.SEE);
    }
}
