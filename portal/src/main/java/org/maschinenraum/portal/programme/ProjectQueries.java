package org.maschinenraum.portal.programme;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads projects the current actor may see. */
@Component
public class ProjectQueries {

    private static final String SELECT = """
            select p.*, r.name round_name, r.regime, r.strategy_due, r.check_days, r.review_days, r.decision_days,
              r.revision_days, r.remind_before, r.remind_after, r.escalate_after,
              coalesce(d.first_name || ' ' || d.last_name, '') lead_name,
              array(select coalesce(l.name, a.ags) from programme.project_authority a
                left join directory.local_authority l on l.ags = a.ags where a.project = p.id order by a.position) names
            from programme.project p
            join programme.funding_round r on r.id = p.funding_round
            left join directory.person d on d.id = p.lead
            """;

    private final JdbcClient jdbc;
    private final Policy policy;
    private final CurrentActor currentActor;

    ProjectQueries(JdbcClient jdbc, Policy policy, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    /** For rooms above, which check rights of their own. */
    public Optional<ProjectOverview> find(ProjectId id) {
        return jdbc.sql(SELECT + "where p.id = ?")
                .param(id.value())
                .query(ProjectQueries::toOverview)
                .optional();
    }

    /** Empty also where the actor may not see it. */
    public Optional<ProjectOverview> visible(ProjectId id) {
        var actor = currentActor.get();
        return find(id).filter(project -> policy.allows(actor, ProgrammeAction.SEE_PROJECT, project));
    }

    /** Projects the actor may see: the own ones; all for the coordination office and the funding body. */
    public List<ProjectOverview> list(int offset, int limit) {
        var actor = currentActor.get();
        return jdbc.sql(SELECT + "where ? or p.lead = ? order by p.title collate \"de-x-icu\", p.id offset ? limit ?")
                .params(seesAll(actor), actor.id().value(), offset, limit)
                .query(ProjectQueries::toOverview)
                .list();
    }

    public int count() {
        var actor = currentActor.get();
        return jdbc.sql("select count(*) from programme.project p where ? or p.lead = ?")
                .params(seesAll(actor), actor.id().value())
                .query(Integer.class)
                .single();
    }

    /** Projects the actor leads. */
    public List<ProjectOverview> led(int offset, int limit) {
        return jdbc.sql(SELECT + "where p.lead = ? order by p.title collate \"de-x-icu\", p.id offset ? limit ?")
                .params(currentActor.get().id().value(), offset, limit)
                .query(ProjectQueries::toOverview)
                .list();
    }

    public List<FundingRound> fundingRounds() {
        return jdbc.sql(
                        "select *, id funding_round, name round_name from programme.funding_round order by strategy_due desc, name")
                .query((row, number) -> toRound(row))
                .list();
    }

    private boolean seesAll(Actor actor) {
        return policy.allows(actor, ProgrammeAction.SEE_ALL_PROJECTS);
    }

    private static ProjectOverview toOverview(ResultSet row, int number) throws SQLException {
        return new ProjectOverview(
                new ProjectId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                ProjectKind.valueOf(row.getString("kind")),
                ProjectPhase.valueOf(row.getString("phase")),
                row.getBoolean("example"),
                new PersonId(row.getObject("lead", UUID.class)),
                row.getString("lead_name"),
                toRound(row),
                names(row.getArray("names")));
    }

    private static FundingRound toRound(ResultSet row) throws SQLException {
        return new FundingRound(
                new FundingRoundId(row.getObject("funding_round", UUID.class)),
                row.getString("round_name"),
                FundingRegime.valueOf(row.getString("regime")),
                row.getDate("strategy_due").toLocalDate(),
                row.getInt("check_days"),
                row.getInt("review_days"),
                row.getInt("decision_days"),
                row.getInt("revision_days"),
                new ReviewReminders(
                        row.getInt("remind_before"), row.getInt("remind_after"), row.getInt("escalate_after")));
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
