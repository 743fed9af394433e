package org.maschinenraum.processes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Process ids, message names, job types, elements and the complete list of process variables. */
public final class Names {

    /** BPMN files on the class path, each deployed by itself. */
    public static final List<String> MODELS =
            List.of("processes/strategy-phase.bpmn", "processes/condition.bpmn", "processes/deadline-extension.bpmn");

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
            Variables.ATTEMPT,
            Variables.ANSWER,
            Variables.OUTCOME);

    /** BPMN error of a begin step: another instance runs, or the case no longer waits. */
    public static final String ALREADY_RUNNING = "already-running";

    /** Which BPMN errors a step may throw, by job type; the model catches each of them and no other. */
    public static final Map<String, Set<String>> ERRORS = Map.of(
            StrategyPhase.BEGIN, Set.of(ALREADY_RUNNING),
            Condition.BEGIN, Set.of(ALREADY_RUNNING),
            DeadlineExtension.BEGIN, Set.of(ALREADY_RUNNING));

    private Names() {}

    /** Process variables. */
    public static final class Variables {
        public static final String CASE_ID = "caseId";
        /** The start message whose instance was recorded; correlation key of every message into the case. */
        public static final String START_ID = "startId";
        /** Number of the submission version; of a condition, number of the evidence. */
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

        /** Which try at a decision it is, once one was returned; the seat of its tasks. Not set at the first. */
        public static final String ATTEMPT = "attempt";
        /** What a person's task ended with, where steps that set {@link #OUTCOME} run beside it. */
        public static final String ANSWER = "answer";

        public static final String OUTCOME = "outcome";

        private Variables() {}
    }

    /** The strategy phase: from the first sending to the decision. */
    public static final class StrategyPhase {
        public static final String PROCESS = "strategy-phase";

        /** Message of the start event {@code StrategySubmitted}, with {@link #SIGN_OFF} or {@link #SUBMITTED}. */
        public static final String SUBMIT = "strategy.submit";
        /** Message of the event sub-process {@code Withdrawal}, correlated by {@code startId}. */
        public static final String WITHDRAW = "strategy.withdraw";

        public static final String BEGIN = "strategy.begin-strategy-phase";
        public static final String OPEN_COMPLETENESS_CHECK = "strategy.open-completeness-check";
        /** Asked for each seat until its review is in. Outcomes: {@link #WAITING}, {@link #OVERDUE} with escalationId. */
        public static final String REMIND_REVIEWER = "strategy.remind-reviewer";

        /** Outcomes: {@link #AGREED}, {@link #SPLIT}. */
        public static final String CONCLUDE_REVIEWS = "strategy.conclude-reviews";

        public static final String CONFIRM_WITHDRAWAL = "strategy.confirm-withdrawal";

        /** User task of who may sign for the lead authority. Outcomes: {@link #SIGNED_OFF}, {@link #DECLINED}. */
        public static final String SIGN_OFF_TASK = "SignOff";
        /** User task of the coordination office. Outcomes: {@link #COMPLETE} with reviewIds, {@link #CHANGES_REQUESTED}. */
        public static final String COMPLETENESS_CHECK = "CompletenessCheck";
        /**
         * User task of the project lead. Outcomes: {@link #SIGN_OFF} or {@link #RESUBMITTED} with the next round, {@link
         * #EXPIRED}.
         */
        public static final String CHANGES_REQUESTED_TASK = "ChangesRequested";
        /** User task of one reviewer, one per seat. Outcomes: {@link #REVIEWED}, {@link #CONFLICT}, {@link #WAIVED}. */
        public static final String REVIEW = "Review";
        /** User task of the coordination office. Outcomes: {@link #FILLED} with the new reviewId, {@link #WAIVED}. */
        public static final String FILL_SEAT = "FillSeat";
        /** User task of the coordination office, while a review is overdue. Outcome: {@link #SETTLED}. */
        public static final String OVERDUE_REVIEW = "OverdueReview";
        /** User task of the coordination office. Outcomes: {@link #RECONCILED}, {@link #THIRD_REVIEW} with reviewIds. */
        public static final String RECONCILIATION = "Reconciliation";
        /**
         * User task of the approver. Outcomes: {@link #APPROVED}, {@link #REJECTED}, {@link #CHANGES_REQUESTED}, {@link
         * #PREPARED}.
         */
        public static final String DECISION = "Decision";
        /** User task of another approver. Outcomes: as {@link #DECISION}, or {@link #RETURNED} with the next attempt. */
        public static final String SECOND_SIGNATURE = "SecondSignature";

        public static final String SIGN_OFF = "sign-off";
        public static final String SUBMITTED = "submitted";
        public static final String SIGNED_OFF = "signed-off";
        public static final String DECLINED = "declined";
        public static final String COMPLETE = "complete";
        public static final String CHANGES_REQUESTED = "changes-requested";
        public static final String RESUBMITTED = "resubmitted";
        public static final String EXPIRED = "expired";
        public static final String REVIEWED = "reviewed";
        public static final String CONFLICT = "conflict";
        public static final String FILLED = "filled";
        public static final String WAIVED = "waived";
        public static final String WAITING = "waiting";
        public static final String OVERDUE = "overdue";
        public static final String SETTLED = "settled";
        public static final String AGREED = "agreed";
        public static final String SPLIT = "split";
        public static final String RECONCILED = "reconciled";
        public static final String THIRD_REVIEW = "third-review";
        public static final String PREPARED = "prepared";
        public static final String RETURNED = "returned";
        public static final String APPROVED = "approved";
        public static final String REJECTED = "rejected";

        private StrategyPhase() {}
    }

    /** A condition of an approval, a case of its own: from its imposing to the accepted evidence. */
    public static final class Condition {
        public static final String PROCESS = "condition";

        /** Message of the start event {@code ConditionImposed}. */
        public static final String IMPOSE = "condition.impose";
        /** Message of the event sub-process {@code Waiver}, correlated by {@code startId}. */
        public static final String WAIVE = "condition.waive";

        public static final String BEGIN = "strategy.begin-condition";
        /** Asked until the condition is fulfilled. Outcomes: {@link #WAITING}, {@link #OVERDUE} with escalationId. */
        public static final String REMIND_OWNER = "strategy.remind-owner";

        public static final String CONFIRM_WAIVER = "strategy.confirm-waiver";

        /** User task of who has to fulfil the condition; round is the number of the evidence. Outcome: {@link #SUBMITTED}. */
        public static final String SUBMIT_EVIDENCE = "SubmitEvidence";
        /** User task of the coordination office. Outcomes: {@link #FULFILLED}, {@link #DECLINED} with the next round. */
        public static final String CHECK_EVIDENCE = "CheckEvidence";
        /** User task of the coordination office, while the condition is overdue. Outcome: {@link #SETTLED}. */
        public static final String OVERDUE_CONDITION = "OverdueCondition";

        public static final String SUBMITTED = "submitted";
        public static final String FULFILLED = "fulfilled";
        public static final String DECLINED = "declined";
        public static final String WAITING = "waiting";
        public static final String OVERDUE = "overdue";
        public static final String SETTLED = "settled";

        private Condition() {}
    }

    /** A request for more time, a case of its own. */
    public static final class DeadlineExtension {
        public static final String PROCESS = "deadline-extension";

        /** Message of the start event {@code DeadlineExtensionRequested}. */
        public static final String REQUEST = "deadline-extension.request";
        /** Message of the event sub-process {@code Withdrawal}, correlated by {@code startId}. */
        public static final String WITHDRAW = "deadline-extension.withdraw";

        public static final String BEGIN = "strategy.begin-deadline-extension";
        public static final String CONFIRM_WITHDRAWAL = "strategy.confirm-extension-withdrawal";

        /** User task of the coordination office. Outcomes: {@link #GRANTED}, {@link #DECLINED}. */
        public static final String DECIDE_EXTENSION = "DecideExtension";

        public static final String GRANTED = "granted";
        public static final String DECLINED = "declined";

        private DeadlineExtension() {}
    }
}
