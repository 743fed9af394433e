package org.maschinenraum.portal.programme;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads projects the current actor may see. */
@Component
public class ProjectQueries {

    private static final String SELECT = """
            select p.*, %s,
              coalesce(d.first_name || ' ' || d.last_name, '') lead_name,
              array(select coalesce(l.label, a.ags) from programme.project_authority a
                left join directory.local_authority l on l.ags = a.ags
                where a.project = p.id and a.left_on is null order by not a.leads, a.position) names
            from programme.project p
            join programme.funding_round r on r.id = p.funding_round
            left join directory.person d on d.id = p.lead
            """.formatted(FundingRoundRow.COLUMNS);

    /** Each word is part of the title, the reference, an authority's name or the lead's. */
    private static final String MATCHING = """
            where (:all or p.lead = :actor) and not exists (
              select from unnest(string_to_array(directory.folded(:text), ' ')) word where strpos(directory.folded(concat_ws(' ',
                p.title, p.reference, d.first_name, d.last_name, (
                  select string_agg(coalesce(l.label, a.ags), ' ') from programme.project_authority a
                  left join directory.local_authority l on l.ags = a.ags where a.project = p.id and a.left_on is null))), word) = 0)
            """;

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
        return read(jdbc.sql(SELECT + "where p.id = ?").param(id.value())).stream()
                .findFirst();
    }

    /** Empty also where the actor may not see it. */
    public Optional<ProjectOverview> visible(ProjectId id) {
        var actor = currentActor.get();
        return find(id).filter(project -> policy.allows(actor, ProgrammeAction.SEE_PROJECT, project));
    }

    /** Projects the actor may see: the own ones; all for the coordination office and the funding body. */
    public List<ProjectOverview> list(String text, int offset, int limit) {
        return read(seen(
                        SELECT + MATCHING + "order by p.title collate \"de-x-icu\", p.id offset :offset limit :limit",
                        text)
                .param("offset", offset)
                .param("limit", limit));
    }

    public int count(String text) {
        return seen(
                        "select count(*) from programme.project p left join directory.person d on d.id = p.lead "
                                + MATCHING,
                        text)
                .query(Integer.class)
                .single();
    }

    private StatementSpec seen(String statement, String text) {
        var actor = currentActor.get();
        return jdbc.sql(statement)
                .param("all", policy.allows(actor, ProgrammeAction.SEE_ALL_PROJECTS))
                .param("actor", actor.id().value())
                .param("text", text);
    }

    /** Who carries a project that the caller has been let see: the leading authority first, those that left last. */
    public List<ConsortiumMember> consortium(ProjectId id) {
        return jdbc.sql("""
                select a.*, coalesce(l.label, a.ags) name from programme.project_authority a
                left join directory.local_authority l on l.ags = a.ags
                where a.project = ? order by a.left_on is not null, not a.leads, a.left_on, a.position""")
                .param(id.value())
                .query((row, number) -> new ConsortiumMember(
                        row.getString("ags"),
                        row.getString("name"),
                        row.getBoolean("leads"),
                        row.getObject("joined", LocalDate.class),
                        row.getObject("left_on", LocalDate.class),
                        row.getString("left_because")))
                .list();
    }

    /** The latest first. */
    public List<FormerLead> formerLeads(ProjectId id) {
        return jdbc.sql("""
                select f.until, coalesce(d.first_name || ' ' || d.last_name, '') name from programme.former_lead f
                left join directory.person d on d.id = f.person where f.project = ? order by f.until desc""")
                .param(id.value())
                .query((row, number) -> new FormerLead(
                        row.getString("name"), row.getTimestamp("until").toInstant()))
                .list();
    }

    /** Projects the actor leads. */
    public List<ProjectOverview> led(int offset, int limit) {
        return read(jdbc.sql(SELECT + "where p.lead = ? order by p.title collate \"de-x-icu\", p.id offset ? limit ?")
                .params(currentActor.get().id().value(), offset, limit));
    }

    /** The references of a round's projects by title in small letters; for those who may see all of them. */
    Map<String, String> references(FundingRoundId round) {
        return jdbc
                .sql(
                        "select lower(title) title, min(reference) reference from programme.project where funding_round = ? group by 1")
                .param(round.value())
                .query((row, number) -> Map.entry(row.getString("title"), row.getString("reference")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For what a page offers; the service asks again. */
    public boolean may(ProgrammeAction action, ProjectOverview project) {
        return policy.allows(currentActor.get(), action, project);
    }

    private List<ProjectOverview> read(StatementSpec statement) {
        return statement.query((row, number) -> Row.of(row)).list().stream()
                .map(row -> row.project().apply(rounds.complete(row.round())))
                .toList();
    }

    /** A project that waits for its round: what the round runs by is not joined, but read once for all projects. */
    private record Row(FundingRoundRow round, Function<FundingRound, ProjectOverview> project) {

        static Row of(ResultSet row) throws SQLException {
            var id = new ProjectId(row.getObject("id", UUID.class));
            var version = row.getLong("version");
            var reference = row.getString("reference");
            var title = row.getString("title");
            var kind = ProjectKind.valueOf(row.getString("kind"));
            var path = ProjectPath.valueOf(row.getString("path"));
            var phase = ProjectPhase.valueOf(row.getString("phase"));
            var commitment = row.getObject("funding_commitment", LocalDate.class);
            var example = row.getBoolean("example");
            var lead = new PersonId(row.getObject("lead", UUID.class));
            var leadName = row.getString("lead_name");
            var names = names(row.getArray("names"));
            return new Row(
                    FundingRoundRow.of(row),
                    round -> new ProjectOverview(
                            id,
                            version,
                            reference,
                            title,
                            kind,
                            path,
                            phase,
                            commitment,
                            example,
                            lead,
                            leadName,
                            round,
                            names));
        }
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
