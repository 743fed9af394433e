package org.maschinenraum.portal.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads funding rounds with what they run by; for rooms above, which check rights of their own. */
@Component
public class FundingRoundQueries {

    private static final String SELECT = "select " + FundingRoundRow.COLUMNS + " from programme.funding_round r ";

    private final JdbcClient jdbc;
    private final ReleasedRuleSets ruleSets;

    FundingRoundQueries(JdbcClient jdbc, ReleasedRuleSets ruleSets) {
        this.jdbc = jdbc;
        this.ruleSets = ruleSets;
    }

    public Optional<FundingRound> find(FundingRoundId id) {
        return read(SELECT + "where r.id = ?", id.value()).stream().findFirst();
    }

    /** The round a project belongs to. */
    public Optional<FundingRound> of(ProjectId project) {
        return read(SELECT + "join programme.project p on p.funding_round = r.id where p.id = ?", project.value())
                .stream()
                .findFirst();
    }

    /** The version is read first: who looks while somebody changes the round is told so too often, never too seldom. */
    public Optional<VersionedRound> versioned(FundingRoundId id) {
        return jdbc.sql("select version from programme.funding_round where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(version -> find(id).map(round -> new VersionedRound(round, version)));
    }

    /** How many projects it has. */
    public int projects(FundingRoundId id) {
        return jdbc.sql("select count(*) from programme.project where funding_round = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** Those of which the last day to submit is the latest stand first. */
    public List<FundingRound> list() {
        return read(SELECT + "order by r.strategy_due desc, r.name collate \"de-x-icu\"");
    }

    /** Rounds a project can be created in. */
    public List<FundingRound> running() {
        return list().stream()
                .filter(round -> round.state() == RoundState.RUNNING)
                .toList();
    }

    private List<FundingRound> read(String sql, Object... parameters) {
        var rows = jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> FundingRoundRow.of(row))
                .list();
        ruleSets.fetch(rows.stream().flatMap(row -> row.ruleSets().stream()).toList());
        return rows.stream().map(this::complete).toList();
    }

    /** For a query that joins the rounds; costs no statement once the rule sets were read. */
    FundingRound complete(FundingRoundRow row) {
        ruleSets.fetch(row.ruleSets());
        return row.with(
                ruleSets.get(row.regime(), FundingRegimeVersion.class),
                ruleSets.get(row.criteria(), CriteriaCatalogue.class),
                ruleSets.get(row.form(), SubmissionForm.class));
    }
}
