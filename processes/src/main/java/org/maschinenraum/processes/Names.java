package org.maschinenraum.processes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Process ids, message names, job types, elements and the complete list of process variables. */
public final class Names {

    /** BPMN files on the class path, each deployed by itself. */
    public static final List<String> MODELS = List.of("processes/strategy-phase.bpmn");

    /** Every variable that may travel: ids, counters and outcomes; never content, never a person. */
    public static final Set<String> VARIABLES = Set.of(
            Variables.CASE_ID,
            Variables.START_ID,
            Variables.ROUND,
            Variables.REVIEW_IDS,
            Variables.REVIEW_ID,
            Variables.SEAT,
            Variables.ESCALATION_ID,
            Variables.NEXT_CHECK_IN,
            Variables.OUTCOME);

    /** BPMN error of a begin step: another instance runs, or the case no longer waits. */
    public static final String ALREADY_RUNNING = "already-running";

    /** Which BPMN errors a step may throw, by job type; the model catches each of them and no other. */
    public static final Map<String, Set<String>> ERRORS = Map.of(StrategyPhase.BEGIN, Set.of(ALREADY_RUNNING));

    private Names() {}

    /** Process variables. */
    public static final class Variables {
        public static final String CASE_ID = "caseId";
        /** The start message whose instance was recorded; correlation key of every message into the case. */
        public static final String START_ID = "startId";
        /** Number of the submission version. */
        public static final String ROUND = "round";
        /** The seats of the parallel reviews, fixed when the round opens. */
        public static final String REVIEW_IDS = "reviewIds";

        public static final String REVIEW_ID = "reviewId";
        /** Which of several tasks of one element it is; where it is not set, the review's seat. */
        public static final String SEAT = "seat";
        /** The escalation that the office has to settle; the seat of its task. */
        public static final String ESCALATION_ID = "escalationId";
        /** How long to wait before the domain is asked again, ISO 8601: a duration, for two machines' clocks differ. */
        public static final String NEXT_CHECK_IN = "nextCheckIn";

        public static final String OUTCOME = "outcome";

        private Variables() {}
    }

    /** The strategy phase: from the submission to the decision. */
    public static final class StrategyPhase {
        public static final String PROCESS = "strategy-phase";

        /** Message of the start event {@code StrategySubmitted}. */
        public static final String SUBMIT = "strategy.submit";
        /** Message of the event sub-process {@code Withdrawal}, correlated by {@code startId}. */
        public static final String WITHDRAW = "strategy.withdraw";

        public static final String BEGIN = "strategy.begin-strategy-phase";
        public static final String OPEN_COMPLETENESS_CHECK = "strategy.open-completeness-check";
        /** Asked for each seat until its review is in. Outcomes: {@link #WAITING}, {@link #OVERDUE} with escalationId. */
        public static final String REMIND_REVIEWER = "strategy.remind-reviewer";

        public static final String CONCLUDE_REVIEWS = "strategy.conclude-reviews";
        public static final String CONFIRM_WITHDRAWAL = "strategy.confirm-withdrawal";

        /** User task of the coordination office. Outcomes: {@link #COMPLETE} with reviewIds, {@link #CHANGES_REQUESTED}. */
        public static final String COMPLETENESS_CHECK = "CompletenessCheck";
        /** User task of the project lead. Outcome: {@link #RESUBMITTED} with the next round. */
        public static final String CHANGES_REQUESTED_TASK = "ChangesRequested";
        /** User task of one reviewer, one per seat. Outcome: {@link #REVIEWED}. */
        public static final String REVIEW = "Review";
        /** User task of the coordination office, while a review is overdue. Outcome: {@link #SETTLED}. */
        public static final String OVERDUE_REVIEW = "OverdueReview";
        /** User task of the approver. Outcomes: {@link #APPROVED}, {@link #REJECTED}, {@link #CHANGES_REQUESTED}. */
        public static final String DECISION = "Decision";

        public static final String COMPLETE = "complete";
        public static final String CHANGES_REQUESTED = "changes-requested";
        public static final String RESUBMITTED = "resubmitted";
        public static final String REVIEWED = "reviewed";
        public static final String WAITING = "waiting";
        public static final String OVERDUE = "overdue";
        public static final String SETTLED = "settled";
        public static final String APPROVED = "approved";
        public static final String REJECTED = "rejected";

        private StrategyPhase() {}
    }
}
