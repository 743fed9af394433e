package org.maschinenraum.portal.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seats of a round: who may have one, and whether all are in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewSeats {

    /** A9. */
    private static final int FEWEST = 2;

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ReviewRepository repository;
    private final StrategyScopes scopes;
    private final ProjectQueries projects;
    private final People people;
    private final Clock clock;

    ReviewSeats(
            ReviewRepository repository, StrategyScopes scopes, ProjectQueries projects, People people, Clock clock) {
        this.repository = repository;
        this.scopes = scopes;
        this.projects = projects;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Opens the reviews of the present round.
     *
     * @return the seats, in the order of the names
     */
    List<String> open(Strategy strategy, PersonId first, PersonId second) {
        if (first.equals(second)) {
            throw new Refusal("strategy.refused-same-reviewer");
        }
        return Stream.of(first, second)
                .map(reviewer -> open(strategy, reviewer).id().value().toString())
                .toList();
    }

    private Review open(Strategy strategy, PersonId reviewer) {
        requireImpartial(strategy.id(), reviewer);
        var review = Review.open(strategy.id(), strategy.round(), reviewer, due(strategy), clock.instant());
        return repository.save(review);
    }

    /** @throws Refusal unless the person is a reviewer who neither leads nor submitted */
    void requireImpartial(StrategyId strategy, PersonId reviewer) {
        var scope = scopes.find(strategy).orElseThrow(() -> new Refusal("strategy.refused-gone"));
        var named = people.find(reviewer).filter(person -> person.roles().contains(Role.REVIEWER));
        if (named.isEmpty()) {
            throw new Refusal("strategy.refused-not-a-reviewer");
        }
        if (scope.lead().equals(reviewer) || scope.submitters().contains(reviewer)) {
            throw new Refusal("strategy.refused-own-submission");
        }
    }

    /** @throws Refusal if the person has, or had, a seat of the same round */
    void requireFree(Review review, PersonId reviewer) {
        if (repository.hasOrHadSeat(review.strategy(), review.round(), reviewer)) {
            throw new Refusal("strategy.refused-reviews-already");
        }
    }

    private LocalDate due(Strategy strategy) {
        var project = projects.find(strategy.project()).orElseThrow(() -> new Refusal("programme.refused-gone"));
        return LocalDate.ofInstant(clock.instant(), BERLIN)
                .plusDays(project.fundingRound().reviewDays());
    }

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
