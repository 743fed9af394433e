package org.maschinenraum.portal.strategy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads strategies the current actor may see; empty also where the actor may not. */
@Component
public class StrategyQueries {

    private final JdbcClient jdbc;
    private final StrategyScopes scopes;
    private final StoredStrategies stored;
    private final CurrentActor currentActor;

    StrategyQueries(JdbcClient jdbc, StrategyScopes scopes, StoredStrategies stored, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.stored = stored;
        this.currentActor = currentActor;
    }

    public boolean may(StrategyAction action, StrategyId id) {
        return scopes.allows(currentActor.get(), action, id);
    }

    /** All the actor may do with the strategy now. */
    public Set<StrategyAction> allowed(StrategyId id) {
        var actor = currentActor.get();
        return scopes.find(id)
                .map(scope -> Arrays.stream(StrategyAction.values())
                        .filter(action -> scopes.allows(actor, action, scope))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** Whether the actor may still write this review. */
    public boolean mayWrite(ReviewOverview review) {
        return review.state() == ReviewState.OPEN
                && scopes.find(review.strategy())
                        .map(scope -> scope.about(review.reviewer()))
                        .filter(scope -> scopes.allows(currentActor.get(), StrategyAction.REVIEW, scope))
                        .isPresent();
    }

    /** Whether the actor may begin a procedure for the project: as its lead, and only while none is open. */
    public boolean mayBegin(ProjectOverview project) {
        return scopes.allows(currentActor.get(), StrategyAction.CREATE_DRAFT, StrategyScope.ofProject(project))
                && current(project.id()).isEmpty();
    }

    public Optional<StrategyOverview> visible(StrategyId id) {
        return find(id).flatMap(strategy -> visible(List.of(strategy)).stream().findFirst());
    }

    /** All procedures of a project the actor may see, newest first. */
    public List<StrategyOverview> ofProject(ProjectId project) {
        return visible(stored.ofProject(project));
    }

    private List<StrategyOverview> visible(List<StrategyOverview> all) {
        var actor = currentActor.get();
        var ids = all.stream().map(strategy -> strategy.id().value()).collect(Collectors.toSet());
        var seen = scopes.allowed(actor, StrategyAction.SEE, ids);
        var edited = scopes.allowed(actor, StrategyAction.EDIT, ids);
        var newest = stored.newestVersions(all.stream()
                .filter(strategy -> strategy.mayBeRevised()
                        && !edited.contains(strategy.id().value()))
                .toList());
        return all.stream()
                .filter(strategy -> seen.contains(strategy.id().value()))
                .map(strategy -> strategy.as(newest.get(strategy.id())))
                .toList();
    }

    Optional<StrategyOverview> find(StrategyId id) {
        return stored.find(id);
    }

    /** The project's procedure that is not withdrawn or rejected. */
    Optional<StrategyId> current(ProjectId project) {
        return jdbc.sql("select id from strategy.strategy where project = ? and state not in ('WITHDRAWN', 'REJECTED')")
                .param(project.value())
                .query((row, number) -> new StrategyId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Frozen versions, newest first; the caller has seen the strategy through {@link #visible}. */
    public List<SubmissionVersion> versions(StrategyOverview strategy) {
        return stored.versions(List.of(strategy));
    }

    /** Requests for changes, newest first. */
    public List<ChangeRequest> changeRequests(StrategyOverview strategy) {
        return jdbc.sql("select * from strategy.change_request where strategy = ? order by round desc")
                .param(strategy.id().value())
                .query((row, number) -> StrategyRows.changeRequest(row))
                .list();
    }

    /**
     * Reviews the actor may read, newest round first: all for those who decide, the own ones for a reviewer. What a
     * reviewer has not handed in yet is read by that reviewer alone.
     */
    public List<ReviewOverview> reviews(StrategyOverview strategy) {
        var actor = currentActor.get();
        var all = may(StrategyAction.SEE_REVIEWS, strategy.id());
        return jdbc.sql(REVIEW + "where r.strategy = ? and (? or r.reviewer = ?) order by r.round desc, r.id")
                .params(strategy.id().value(), all, actor.id().value())
                .query((row, number) -> StrategyRows.review(row).asReadBy(actor.id()))
                .list();
    }

    /** How far the present round's reviews are; without names, for everyone who sees the strategy. */
    public Optional<ReviewProgress> reviewProgress(StrategyOverview strategy) {
        return jdbc.sql("""
                select count(*) filter (where state = 'SUBMITTED') submitted, count(*) seats, max(due) due
                from strategy.review where strategy = ? and round = ? having count(*) > 0""")
                .params(strategy.id().value(), strategy.round())
                .query((row, number) -> new ReviewProgress(
                        row.getInt("submitted"),
                        row.getInt("seats"),
                        row.getDate("due").toLocalDate()))
                .optional();
    }

    /** Whether the actor's own review is no longer needed, because its strategy was withdrawn. */
    public boolean endedByWithdrawal(ReviewId id) {
        return jdbc.sql("""
                select exists (select from strategy.review r join strategy.strategy s on s.id = r.strategy
                  where r.id = ? and r.reviewer = ? and s.state = 'WITHDRAWN')""")
                .params(id.value(), currentActor.get().id().value())
                .query(Boolean.class)
                .single();
    }

    /** The actor's own review. */
    public Optional<ReviewOverview> ownReview(ReviewId id) {
        return jdbc.sql(REVIEW + "where r.id = ? and r.reviewer = ?")
                .params(id.value(), currentActor.get().id().value())
                .query((row, number) -> StrategyRows.review(row))
                .optional()
                .filter(review -> may(StrategyAction.SEE, review.strategy()));
    }

    /** Of the present round, not handed in yet. */
    List<ReviewOverview> openReviews(StrategyId id) {
        return jdbc.sql(REVIEW + """
                where r.strategy = ? and r.state = 'OPEN'
                  and r.round = (select round from strategy.strategy where id = r.strategy) order by r.id""")
                .param(id.value())
                .query((row, number) -> StrategyRows.review(row))
                .list();
    }

    /** For the inbox, by seat. */
    Optional<ReviewOverview> review(@Nullable String seat) {
        return jdbc.sql(REVIEW + "where r.id = ?::uuid")
                .param(seat)
                .query((row, number) -> StrategyRows.review(row))
                .optional();
    }

    /** When the last review of the round came in. */
    Optional<Instant> reviewsConcluded(StrategyId id, int round) {
        return jdbc.sql("select max(submitted_at) concluded from strategy.review where strategy = ? and round = ?")
                .params(id.value(), round)
                .query((row, number) -> row.getTimestamp("concluded"))
                .optional()
                .map(Timestamp::toInstant);
    }

    private static final String REVIEW = """
            select r.*, coalesce(p.first_name || ' ' || p.last_name, '') reviewer_name
            from strategy.review r left join directory.person p on p.id = r.reviewer
            """;
}
