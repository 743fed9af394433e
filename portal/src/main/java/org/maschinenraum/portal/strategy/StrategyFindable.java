package org.maschinenraum.portal.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.workspace.DocumentTexts;
import org.maschinenraum.portal.workspace.Findable;
import org.maschinenraum.portal.workspace.Indexing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Submitted strategies are found by title, summary and the text of their newest version's files; drafts are not. */
@Component
class StrategyFindable implements Findable {

    private static final String KIND = "strategy";
    private static final String ALL_SUBMITTED = "strategies:submitted";

    /** What the actor leads, submitted or reviews; whether it may be seen now is the policy's answer. */
    private static final String CONCERNED = """
            select s.id, p.title from strategy.strategy s join programme.project p on p.id = s.project
            where s.round > 0 and (:all or p.lead = :actor
              or exists (select from strategy.submission_version v where v.strategy = s.id and v.submitted_by = :actor)
              or exists (select from strategy.review r where r.strategy = s.id and r.reviewer = :actor))
            """;

    private final JdbcClient jdbc;
    private final StrategyQueries queries;
    private final StrategyScopes scopes;
    private final DocumentTexts texts;
    private final Indexing indexing;
    private final Policy policy;

    StrategyFindable(
            JdbcClient jdbc,
            StrategyQueries queries,
            StrategyScopes scopes,
            DocumentTexts texts,
            Indexing indexing,
            Policy policy) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.scopes = scopes;
        this.texts = texts;
        this.indexing = indexing;
        this.policy = policy;
    }

    @EventListener
    void changed(StrategyEvent event) {
        indexing.changed(KIND, event.strategy().value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Content> content(UUID id) {
        return queries.find(new StrategyId(id))
                .filter(strategy -> strategy.round() > 0)
                .map(this::content);
    }

    private Content content(StrategyOverview strategy) {
        var newest = queries.versions(strategy).getFirst();
        var files = newest.documents().stream().map(file -> texts.of(file.hash()));
        return new Content(
                strategy.project().title(),
                Stream.concat(Stream.of(newest.summary()), files).collect(Collectors.joining("\n\n")),
                Set.of(token(strategy.id().value()), ALL_SUBMITTED),
                Map.of("state", strategy.state().name()));
    }

    @Override
    public Stream<UUID> all() {
        return jdbc
                .sql("select id from strategy.strategy where round > 0")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .stream();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from strategy.strategy where round > 0")
                .query(Long.class)
                .single();
    }

    @Override
    public Set<String> tokensOf(Actor actor) {
        var tokens = new HashSet<String>();
        if (policy.allows(actor, StrategyAction.SEE_ALL_SUBMITTED)) {
            tokens.add(ALL_SUBMITTED);
        }
        var own = concerned(actor, false).stream().map(Titled::id).collect(Collectors.toSet());
        readable(actor, own).forEach(id -> tokens.add(token(id)));
        return tokens;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> ids) {
        return scopes.allowed(actor, StrategyAction.SEE, ids);
    }

    @Override
    public List<Titled> byTitle(Actor actor, String text, int limit) {
        var candidates = concerned(actor, policy.allows(actor, StrategyAction.SEE_ALL_SUBMITTED));
        var readable = readable(actor, candidates.stream().map(Titled::id).collect(Collectors.toSet()));
        return candidates.stream()
                .filter(titled -> readable.contains(titled.id()))
                .filter(titled -> titled.title()
                        .toLowerCase(Locale.GERMAN)
                        .contains(text.strip().toLowerCase(Locale.GERMAN)))
                .limit(limit)
                .toList();
    }

    private List<Titled> concerned(Actor actor, boolean all) {
        return jdbc.sql(CONCERNED + "order by s.submitted_at desc")
                .param("all", all)
                .param("actor", actor.id().value())
                .query((row, number) -> new Titled(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }

    @Override
    public String path(UUID id) {
        return StrategyPaths.page(new StrategyId(id));
    }

    private static String token(UUID id) {
        return "strategy:" + id + ":content";
    }
}
