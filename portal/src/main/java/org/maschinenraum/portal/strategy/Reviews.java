package org.maschinenraum.portal.strategy;

import static org.maschinenraum.processes.Names.StrategyPhase.PROCESS;
import static org.maschinenraum.processes.Names.StrategyPhase.REVIEW;
import static org.maschinenraum.processes.Names.StrategyPhase.REVIEWED;
import static org.maschinenraum.processes.Names.Variables.OUTCOME;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.task.TaskKey;
import org.maschinenraum.portal.task.Tasks;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers write; a review never changes once the strategy left the review. */
@Service
@Transactional
public class Reviews {

    /** A9. */
    private static final int FEWEST = 2;

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ReviewRepository repository;
    private final StrategyCases cases;
    private final StrategyScopes scopes;
    private final ProjectQueries projects;
    private final People people;
    private final Tasks tasks;
    private final Policy policy;
    private final Clock clock;

    Reviews(
            ReviewRepository repository,
            StrategyCases cases,
            StrategyScopes scopes,
            ProjectQueries projects,
            People people,
            Tasks tasks,
            Policy policy,
            Clock clock) {
        this.repository = repository;
        this.cases = cases;
        this.scopes = scopes;
        this.projects = projects;
        this.people = people;
        this.tasks = tasks;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Saves what was typed so far.
     *
     * @param seen version of the review the person typed into
     * @return the version after saving
     */
    public long write(ReviewId id, long seen, @Nullable Recommendation recommendation, String comment) {
        var review = open(id);
        review.requireVersion(seen);
        review.write(recommendation, comment);
        return save(review).version();
    }

    /** Hands the review in; it cannot be changed afterwards. */
    public void submit(ReviewId id, long seen, @Nullable Recommendation recommendation, String comment) {
        var review = open(id);
        review.requireVersion(seen);
        review.submit(recommendation, comment, clock.instant());
        save(review);
        var by = cases.actor().id();
        var strategy = cases.share(review.strategy());
        cases.tell(
                strategy,
                by,
                "strategy.submit-review",
                new ReviewSubmitted(review.strategy(), id),
                Map.of("review", id.value()));
        var key = new TaskKey(
                review.strategy().value(), REVIEW, review.round(), id.value().toString());
        tasks.answer(key, PROCESS, by, Map.of(OUTCOME, REVIEWED));
    }

    /** The strategy is only shared: two windows of one reviewer may save at the same moment. */
    private Review save(Review review) {
        try {
            return repository.save(review);
        } catch (OptimisticLockingFailureException e) {
            throw new Stale();
        }
    }

    private Review open(ReviewId id) {
        var review = repository.findById(id).orElseThrow(() -> new Refusal("strategy.refused-gone"));
        var strategy = cases.share(review.strategy());
        policy.require(cases.actor(), StrategyAction.REVIEW, scope(strategy, review));
        if (strategy.round() != review.round()) {
            throw new MovedOn("strategy.refused-other-round");
        }
        review.requireOpen();
        return review;
    }

    private StrategyScope scope(Strategy strategy, Review review) {
        return scopes.find(strategy.id())
                .orElseThrow(() -> new Refusal("strategy.refused-gone"))
                .about(review);
    }

    /**
     * Opens the reviews of the present round.
     *
     * @return the seats, in the order of the names
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<String> open(Strategy strategy, PersonId first, PersonId second) {
        if (first.equals(second)) {
            throw new Refusal("strategy.refused-same-reviewer");
        }
        return Stream.of(first, second)
                .map(reviewer -> open(strategy, reviewer).id().value().toString())
                .toList();
    }

    private Review open(Strategy strategy, PersonId reviewer) {
        var scope = scopes.find(strategy.id()).orElseThrow(() -> new Refusal("strategy.refused-gone"));
        var named = people.find(reviewer).filter(person -> person.roles().contains(Role.REVIEWER));
        if (named.isEmpty()) {
            throw new Refusal("strategy.refused-not-a-reviewer");
        }
        if (scope.lead().equals(reviewer) || scope.submitters().contains(reviewer)) {
            throw new Refusal("strategy.refused-own-submission");
        }
        return repository.save(Review.open(strategy.id(), strategy.round(), reviewer, due(strategy)));
    }

    private LocalDate due(Strategy strategy) {
        var project = projects.find(strategy.project()).orElseThrow(() -> new Refusal("programme.refused-gone"));
        return LocalDate.ofInstant(clock.instant(), BERLIN)
                .plusDays(project.fundingRound().reviewDays());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void requireAllSubmitted(StrategyId id, int round) {
        var all = repository.findByStrategyAndRound(id, round);
        var submitted = all.stream()
                .filter(review -> review.state() == ReviewState.SUBMITTED)
                .count();
        if (submitted < FEWEST || submitted < all.size()) {
            throw new IllegalStateException(
                    "%d of %d reviews of strategy %s are in".formatted(submitted, all.size(), id.value()));
        }
    }
}
