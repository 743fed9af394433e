package org.maschinenraum.portal.strategy;

import org.maschinenraum.portal.access.Relation;

/** What a person is to a strategy. */
public enum StrategyRelation implements Relation {
    /** Leads the project now. */
    LEAD,
    /** Submitted one of its versions, whoever leads now. */
    SUBMITTER,
    /** Was named for one of its reviews, in whatever round, and also if another person has the seat now. */
    ASSIGNED_REVIEWER,
    /** Was named for a review of the newest version. */
    PRESENT_REVIEWER,
    /** Was named for the very review in question. */
    REVIEW_AUTHOR,
    /** Prepared the decision that waits for the second signature. */
    DECIDER,
    /** Held by everybody once a version was submitted: a draft, also a withdrawn one, concerns its lead alone. */
    ONCE_SUBMITTED
}
