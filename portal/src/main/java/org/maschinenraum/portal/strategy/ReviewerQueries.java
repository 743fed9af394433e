package org.maschinenraum.portal.strategy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may review a strategy, and who did; the caller has seen the strategy. */
@Component
public class ReviewerQueries {

    private final JdbcClient jdbc;
    private final StrategyScopes scopes;
    private final People people;

    ReviewerQueries(JdbcClient jdbc, StrategyScopes scopes, People people) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.people = people;
    }

    /** Whom the coordination office may name: reviewers who neither submitted nor lead. */
    public List<Person> reviewerCandidates(StrategyOverview strategy) {
        var scope = scopes.find(strategy.id()).orElseThrow();
        Set<PersonId> barred = scope.submitters();
        return people.withRole(Role.REVIEWER).stream()
                .filter(person -> !barred.contains(person.id()) && !scope.lead().equals(person.id()))
                .toList();
    }

    /** Whom the coordination office may give a seat of this round instead: candidates who have, and had, none of it. */
    public List<Person> replacements(StrategyOverview strategy) {
        var taken = jdbc.sql("""
                select reviewer from strategy.review where strategy = :id and round = :round
                union select o.reviewer from strategy.replaced_reviewer o join strategy.review r on r.id = o.review
                  where r.strategy = :id and r.round = :round""")
                .param("id", strategy.id())
                .param("round", strategy.round())
                .query((row, number) -> new PersonId(row.getObject("reviewer", UUID.class)))
                .set();
        return reviewerCandidates(strategy).stream()
                .filter(person -> !taken.contains(person.id()))
                .toList();
    }

    /** Reviewers of the round before; preselected when a revised version is checked. */
    public List<PersonId> reviewersOfLastRound(StrategyOverview strategy) {
        return jdbc.sql("""
                select reviewer from strategy.review where strategy = :id and round =
                  (select max(round) from strategy.review where strategy = :id) order by id""")
                .param("id", strategy.id().value())
                .query((row, number) -> new PersonId(row.getObject("reviewer", UUID.class)))
                .list();
    }
}
