package org.maschinenraum.portal.strategy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Scope;
import org.maschinenraum.portal.programme.ProjectOverview;

/**
 * What the policy needs of one strategy, read from the database at each check.
 *
 * @param reviewers of all rounds, also those whose seat another person has now
 * @param presentReviewers of the newest version
 * @param decider of the newest decision about the newest version, if there is one
 * @param reviewAuthor of the review in question, if the question is about one
 */
record StrategyScope(
        StrategyState state,
        PersonId lead,
        Set<PersonId> submitters,
        Set<PersonId> reviewers,
        Set<PersonId> presentReviewers,
        @Nullable PersonId decider,
        @Nullable PersonId reviewAuthor)
        implements Scope {

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        var relations = EnumSet.noneOf(StrategyRelation.class);
        Map.of(
                        StrategyRelation.LEAD, lead.equals(actor.id()),
                        StrategyRelation.SUBMITTER, submitters.contains(actor.id()),
                        StrategyRelation.ASSIGNED_REVIEWER, reviewers.contains(actor.id()),
                        StrategyRelation.PRESENT_REVIEWER, presentReviewers.contains(actor.id()),
                        StrategyRelation.DECIDER, actor.id().equals(decider),
                        StrategyRelation.REVIEW_AUTHOR, actor.id().equals(reviewAuthor),
                        StrategyRelation.ONCE_SUBMITTED, !submitters.isEmpty())
                .forEach((relation, holds) -> {
                    if (holds) {
                        relations.add(relation);
                    }
                });
        return Set.copyOf(relations);
    }

    /** Before there is a strategy: only the project's lead matters. */
    static StrategyScope ofProject(ProjectOverview project) {
        return new StrategyScope(StrategyState.DRAFT, project.lead(), Set.of(), Set.of(), Set.of(), null, null);
    }

    StrategyScope about(Review review) {
        return about(review.reviewer());
    }

    StrategyScope about(PersonId author) {
        return new StrategyScope(state, lead, submitters, reviewers, presentReviewers, decider, author);
    }
}
