package org.maschinenraum.portal.strategy;

import static org.maschinenraum.portal.access.Role.APPROVER;
import static org.maschinenraum.portal.access.Role.COORDINATOR;
import static org.maschinenraum.portal.access.Role.REVIEWER;
import static org.maschinenraum.portal.access.Rule.allow;
import static org.maschinenraum.portal.strategy.StrategyAction.CHECK_COMPLETENESS;
import static org.maschinenraum.portal.strategy.StrategyAction.CREATE_DRAFT;
import static org.maschinenraum.portal.strategy.StrategyAction.DECIDE;
import static org.maschinenraum.portal.strategy.StrategyAction.EDIT;
import static org.maschinenraum.portal.strategy.StrategyAction.EXTEND_REVIEW;
import static org.maschinenraum.portal.strategy.StrategyAction.REASSIGN_REVIEW;
import static org.maschinenraum.portal.strategy.StrategyAction.REMIND_REVIEWER;
import static org.maschinenraum.portal.strategy.StrategyAction.REQUEST_CHANGES;
import static org.maschinenraum.portal.strategy.StrategyAction.RETURN_DECISION;
import static org.maschinenraum.portal.strategy.StrategyAction.REVIEW;
import static org.maschinenraum.portal.strategy.StrategyAction.SEE;
import static org.maschinenraum.portal.strategy.StrategyAction.SEE_ALL_SUBMITTED;
import static org.maschinenraum.portal.strategy.StrategyAction.SEE_REVIEWS;
import static org.maschinenraum.portal.strategy.StrategyAction.SIGN_DECISION;
import static org.maschinenraum.portal.strategy.StrategyAction.SUBMIT;
import static org.maschinenraum.portal.strategy.StrategyAction.WITHDRAW;
import static org.maschinenraum.portal.strategy.StrategyRelation.ASSIGNED_REVIEWER;
import static org.maschinenraum.portal.strategy.StrategyRelation.DECIDER;
import static org.maschinenraum.portal.strategy.StrategyRelation.LEAD;
import static org.maschinenraum.portal.strategy.StrategyRelation.ONCE_SUBMITTED;
import static org.maschinenraum.portal.strategy.StrategyRelation.PRESENT_REVIEWER;
import static org.maschinenraum.portal.strategy.StrategyRelation.REVIEW_AUTHOR;
import static org.maschinenraum.portal.strategy.StrategyRelation.SUBMITTER;
import static org.maschinenraum.portal.strategy.StrategyState.APPROVED;
import static org.maschinenraum.portal.strategy.StrategyState.AWAITING_DECISION;
import static org.maschinenraum.portal.strategy.StrategyState.CHANGES_REQUESTED;
import static org.maschinenraum.portal.strategy.StrategyState.COMPLETENESS_CHECK;
import static org.maschinenraum.portal.strategy.StrategyState.DRAFT;
import static org.maschinenraum.portal.strategy.StrategyState.IN_REVIEW;
import static org.maschinenraum.portal.strategy.StrategyState.REJECTED;
import static org.maschinenraum.portal.strategy.StrategyState.SECOND_SIGNATURE;
import static org.maschinenraum.portal.strategy.StrategyState.SUBMITTED;

import java.util.List;
import org.maschinenraum.portal.access.PolicyRows;
import org.maschinenraum.portal.access.Rule;
import org.springframework.stereotype.Component;

/** Who may do what with a strategy in which state. Rows: A3, A8, A12, A14, A22, A28, J6, K3. */
@Component
class StrategyPolicy implements PolicyRows {

    @Override
    public List<Rule> rules() {
        return List.of(
                allow(CREATE_DRAFT, LEAD).in(DRAFT),
                allow(SEE_ALL_SUBMITTED, COORDINATOR, APPROVER),
                allow(SEE, LEAD, SUBMITTER),
                allow(SEE, COORDINATOR, APPROVER).onlyIf(ONCE_SUBMITTED),
                allow(SEE, PRESENT_REVIEWER)
                        .onlyIf(REVIEWER)
                        .in(IN_REVIEW, AWAITING_DECISION, SECOND_SIGNATURE, CHANGES_REQUESTED, APPROVED, REJECTED),
                allow(EDIT, LEAD).in(DRAFT, CHANGES_REQUESTED),
                allow(SUBMIT, LEAD).butNot(ASSIGNED_REVIEWER).in(DRAFT, CHANGES_REQUESTED),
                allow(CHECK_COMPLETENESS, COORDINATOR).butNot(LEAD, SUBMITTER).in(COMPLETENESS_CHECK),
                allow(REQUEST_CHANGES, COORDINATOR).butNot(LEAD, SUBMITTER).in(COMPLETENESS_CHECK),
                allow(REQUEST_CHANGES, APPROVER)
                        .butNot(LEAD, SUBMITTER, ASSIGNED_REVIEWER)
                        .in(AWAITING_DECISION),
                allow(REVIEW, REVIEW_AUTHOR)
                        .onlyIf(REVIEWER)
                        .butNot(LEAD, SUBMITTER)
                        .in(IN_REVIEW),
                allow(REASSIGN_REVIEW, COORDINATOR)
                        .butNot(LEAD, SUBMITTER, PRESENT_REVIEWER)
                        .in(IN_REVIEW),
                allow(EXTEND_REVIEW, COORDINATOR)
                        .butNot(LEAD, SUBMITTER, PRESENT_REVIEWER)
                        .in(IN_REVIEW),
                allow(REMIND_REVIEWER, COORDINATOR)
                        .butNot(LEAD, SUBMITTER, PRESENT_REVIEWER)
                        .in(IN_REVIEW),
                allow(SEE_REVIEWS, COORDINATOR, APPROVER)
                        .butNot(LEAD, SUBMITTER, PRESENT_REVIEWER)
                        .in(IN_REVIEW),
                allow(SEE_REVIEWS, COORDINATOR, APPROVER)
                        .butNot(LEAD, SUBMITTER)
                        .in(AWAITING_DECISION, SECOND_SIGNATURE, CHANGES_REQUESTED, APPROVED, REJECTED),
                allow(DECIDE, APPROVER)
                        .butNot(LEAD, SUBMITTER, ASSIGNED_REVIEWER)
                        .in(AWAITING_DECISION),
                allow(SIGN_DECISION, APPROVER)
                        .butNot(LEAD, SUBMITTER, ASSIGNED_REVIEWER, DECIDER)
                        .in(SECOND_SIGNATURE),
                allow(RETURN_DECISION, APPROVER)
                        .butNot(LEAD, SUBMITTER, ASSIGNED_REVIEWER, DECIDER)
                        .in(SECOND_SIGNATURE),
                allow(WITHDRAW, LEAD)
                        .in(
                                DRAFT,
                                SUBMITTED,
                                COMPLETENESS_CHECK,
                                IN_REVIEW,
                                AWAITING_DECISION,
                                SECOND_SIGNATURE,
                                CHANGES_REQUESTED));
    }
}
