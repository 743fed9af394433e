package org.maschinenraum.portal.programme;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
            select p.*, %s,
              coalesce(d.first_name || ' ' || d.last_name, '') lead_name,
              array(select coalesce(l.name, a.ags) from programme.project_authority a
                left join directory.local_authority l on l.ags = a.ags where a.project = p.id order by a.position) names
            from programme.project p
            join programme.funding_round r on r.id = p.funding_round
            left join directory.person d on d.id = p.lead
            """.formatted(FundingRoundRow.COLUMNS);

    private final JdbcClient jdbc;
    private final Policy policy;
    private final CurrentActor currentActor;
    private final FundingRoundQueries rounds;

    ProjectQueries(JdbcClient jdbc, Policy policy, CurrentActor currentActor, FundingRoundQueries rounds) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.currentActor = currentActor;
        this.rounds = rounds;
    }

    /** For rooms above, which check rights of their own. */
    public Optional<ProjectOverview> find(ProjectId id) {
        return read("where p.id = ?", id.value()).stream().findFirst();
    }

    /** Empty also where the actor may not see it. */
    public Optional<ProjectOverview> visible(ProjectId id) {
        var actor = currentActor.get();
        return find(id).filter(project -> policy.allows(actor, ProgrammeAction.SEE_PROJECT, project));
    }

    /** Projects the actor may see: the own ones; all for the coordination office and the funding body. */
    public List<ProjectOverview> list(int offset, int limit) {
        var actor = currentActor.get();
        return read(
                "where ? or p.lead = ? order by p.title collate \"de-x-icu\", p.id offset ? limit ?",
                seesAll(actor),
                actor.id().value(),
                offset,
                limit);
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
        return read(
                "where p.lead = ? order by p.title collate \"de-x-icu\", p.id offset ? limit ?",
                currentActor.get().id().value(),
                offset,
                limit);
    }

    private boolean seesAll(Actor actor) {
        return policy.allows(actor, ProgrammeAction.SEE_ALL_PROJECTS);
    }

    private List<ProjectOverview> read(String where, Object... parameters) {
        var rows = jdbc.sql(SELECT + where)
                .params(parameters)
                .query((row, number) -> Row.of(row))
                .list();
        return rows.stream()
                .map(row -> row.project().apply(rounds.complete(row.round())))
                .toList();
    }

    /** A project that waits for its round: what the round runs by is not joined, but read once for all projects. */
    private record Row(FundingRoundRow round, Function<FundingRound, ProjectOverview> project) {

        static Row of(ResultSet row) throws SQLException {
            var id = new ProjectId(row.getObject("id", UUID.class));
            var reference = row.getString("reference");
            var title = row.getString("title");
            var kind = ProjectKind.valueOf(row.getString("kind"));
            var phase = ProjectPhase.valueOf(row.getString("phase"));
            var example = row.getBoolean("example");
            var lead = new PersonId(row.getObject("lead", UUID.class));
            var leadName = row.getString("lead_name");
            var names = names(row.getArray("names"));
            return new Row(
                    FundingRoundRow.of(row),
                    round -> new ProjectOverview(
                            id, reference, title, kind, phase, example, lead, leadName, round, names));
        }
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
