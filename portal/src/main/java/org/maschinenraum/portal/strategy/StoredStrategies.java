package org.maschinenraum.portal.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads strategies with their files, however many, in the same number of statements, and one after the other: one inside
 * the row of another would need two connections at once. Asks for no right.
 */
@Component
class StoredStrategies {

    /** A file counts as searchable until its text was read in vain. */
    private static final String FILES = """
            select f.*, coalesce(t.searchable, true) searchable
            from strategy.%s f left join workspace.document_text t using (hash) where f.strategy = any(?)
            """;

    private final JdbcClient jdbc;
    private final ProjectQueries projects;

    StoredStrategies(JdbcClient jdbc, ProjectQueries projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    Optional<StrategyOverview> find(StrategyId id) {
        return jdbc.sql("select project from strategy.strategy where id = ?")
                .param(id.value())
                .query((row, number) -> new ProjectId(row.getObject("project", UUID.class)))
                .optional()
                .flatMap(projects::find)
                .flatMap(project -> read(project, "id", id.value()).stream().findFirst());
    }

    /** Newest first. */
    List<StrategyOverview> ofProject(ProjectId id) {
        return projects.find(id)
                .map(project -> read(project, "project", id.value()))
                .orElse(List.of());
    }

    private List<StrategyOverview> read(ProjectOverview project, String column, UUID value) {
        var found = jdbc.sql("select * from strategy.strategy where %s = ? order by created desc".formatted(column))
                .param(value)
                .query((row, number) -> StrategyRows.overview(row, project))
                .list();
        var files = draftFiles(found);
        return found.stream()
                .map(strategy -> strategy.with(files.getOrDefault(strategy.id(), List.of())))
                .toList();
    }

    private Map<StrategyId, List<Attachment>> draftFiles(List<StrategyOverview> of) {
        return jdbc
                .sql(FILES.formatted("attachment") + "order by strategy, position")
                .param(ids(of))
                .query((row, number) -> Map.entry(strategy(row), StrategyRows.attachment(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Frozen versions, newest first. */
    List<SubmissionVersion> versions(Collection<StrategyOverview> of) {
        var documents = documents(of);
        return jdbc.sql("select * from strategy.submission_version where strategy = any(?) order by round desc")
                .param(ids(of))
                .query((row, number) -> StrategyRows.version(row, documents.getOrDefault(version(row), List.of())))
                .list();
    }

    Map<StrategyId, SubmissionVersion> newestVersions(Collection<StrategyOverview> of) {
        return versions(of).stream()
                .collect(Collectors.toMap(
                        SubmissionVersion::strategy, Function.identity(), (newest, earlier) -> newest));
    }

    private Map<Version, List<Attachment>> documents(Collection<StrategyOverview> of) {
        return jdbc
                .sql(FILES.formatted("version_document") + "order by round, position")
                .param(ids(of))
                .query((row, number) -> Map.entry(version(row), StrategyRows.attachment(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static UUID[] ids(Collection<StrategyOverview> of) {
        return of.stream().map(strategy -> strategy.id().value()).toArray(UUID[]::new);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(strategy(row), row.getInt("round"));
    }

    private static StrategyId strategy(ResultSet row) throws SQLException {
        return new StrategyId(row.getObject("strategy", UUID.class));
    }

    private record Version(StrategyId strategy, int round) {}
}
