package org.maschinenraum.portal.doors;

import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.Who;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyState;

/**
 * One person of the table before one strategy in one state.
 *
 * @param review the one in question: the person's own, or somebody else's
 * @param frozen hash of the newest version's document
 * @param draft hash of the draft's document
 */
record Case(
        Who who,
        StrategyState state,
        ActingAs actor,
        ProjectId project,
        StrategyId strategy,
        ReviewId review,
        String frozen,
        String draft) {

    /** What can lie in the database; the table is wider. */
    static boolean exists(Who who, StrategyState state) {
        return switch (state) {
            case DRAFT -> !who.is("submitter") && !who.is("named") && !who.is("named-before") && !who.is("author");
            case WITHDRAWN -> true;
            default -> !who.is("never-submitted");
        };
    }

    boolean wasSubmitted() {
        return state != StrategyState.DRAFT && !who.is("never-submitted");
    }

    int round() {
        return wasSubmitted() ? Cases.ROUND : 0;
    }

    @Override
    public String toString() {
        return who + " · " + state;
    }
}
