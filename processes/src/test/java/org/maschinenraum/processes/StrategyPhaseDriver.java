package org.maschinenraum.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maschinenraum.processes.Names.StrategyPhase.*;
import static org.maschinenraum.processes.Names.Variables.*;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The strategy phase in the words of a story. */
final class StrategyPhaseDriver extends PortalDriver {

    StrategyPhaseDriver(ZeebeTestEngine engine, ZeebeClient client) {
        super(engine, client);
    }

    void submitted(String startId) {
        publish(SUBMIT, CASE, startId, Map.of(CASE_ID, CASE, START_ID, startId, ROUND, 1, OUTCOME, SUBMITTED));
    }

    /** To the person who signs for the lead authority. */
    void sentForSignOff(String startId) {
        publish(SUBMIT, CASE, startId, Map.of(CASE_ID, CASE, START_ID, startId, ROUND, 1, OUTCOME, SIGN_OFF));
    }

    void signedOff() {
        answer(SIGN_OFF_TASK, Map.of(OUTCOME, SIGNED_OFF));
    }

    void signOffDeclined() {
        answer(SIGN_OFF_TASK, Map.of(OUTCOME, DECLINED));
    }

    void deliveredAgain(String startId) {
        assertThatThrownBy(() -> submitted(startId)).hasMessageContaining("ALREADY_EXISTS");
    }

    void withdrawn(String startId) {
        publish(WITHDRAW, startId, startId + "-withdrawal", Map.of());
    }

    void begun() {
        step(BEGIN);
    }

    void refusedToBegin() {
        refusedToBegin(BEGIN);
    }

    void checkOpened() {
        step(OPEN_COMPLETENESS_CHECK);
    }

    /** Reviewers are asked; nobody is to be reminded for the next two weeks. */
    void foundComplete(String... reviewIds) {
        seatsNamed(reviewIds);
        List.of(reviewIds).forEach(seat -> nothingDue(seat, Duration.ofDays(14)));
    }

    /** Reviewers are asked; the portal has not been asked yet whether to remind them. */
    void seatsNamed(String... reviewIds) {
        answer(COMPLETENESS_CHECK, Map.of(OUTCOME, COMPLETE, REVIEW_IDS, List.of(reviewIds)));
    }

    /** Whether somebody was reminded or not, is the domain's business. */
    void nothingDue(String reviewId, Duration next) {
        complete(
                jobs.take(REMIND_REVIEWER, job -> isSeat(job, reviewId)),
                Map.of(OUTCOME, WAITING, NEXT_CHECK_IN, next.toString()));
    }

    void overdue(String reviewId, String escalationId) {
        complete(
                jobs.take(REMIND_REVIEWER, job -> isSeat(job, reviewId)),
                Map.of(OUTCOME, OVERDUE, NEXT_CHECK_IN, "PT24H", ESCALATION_ID, escalationId));
    }

    void settled(String escalationId) {
        complete(jobs.take(USER_TASK, escalation(escalationId)), Map.of(OUTCOME, SETTLED));
    }

    void foundIncomplete() {
        answer(COMPLETENESS_CHECK, Map.of(OUTCOME, CHANGES_REQUESTED));
    }

    void resubmitted(int round) {
        answer(CHANGES_REQUESTED_TASK, Map.of(OUTCOME, RESUBMITTED, ROUND, round));
    }

    void sentAgainForSignOff(int round) {
        answer(CHANGES_REQUESTED_TASK, Map.of(OUTCOME, SIGN_OFF, ROUND, round));
    }

    void closedAsExpired() {
        answer(CHANGES_REQUESTED_TASK, Map.of(OUTCOME, EXPIRED));
    }

    void conflictDeclared(String reviewId) {
        complete(jobs.take(USER_TASK, seat(REVIEW, reviewId)), Map.of(OUTCOME, CONFLICT));
    }

    void seatFilled(String reviewId, String newReviewId) {
        complete(jobs.take(USER_TASK, seat(FILL_SEAT, reviewId)), Map.of(OUTCOME, FILLED, REVIEW_ID, newReviewId));
    }

    /** The office goes on without this review, whether somebody has the seat or not. */
    void waived(String element, String reviewId) {
        complete(jobs.take(USER_TASK, seat(element, reviewId)), Map.of(OUTCOME, WAIVED));
    }

    void reviewed(String reviewId) {
        ActivatedJob task = jobs.take(USER_TASK, seat(REVIEW, reviewId));
        complete(task, Map.of(OUTCOME, REVIEWED));
    }

    void reviewsConcluded() {
        step(CONCLUDE_REVIEWS, Map.of(OUTCOME, AGREED));
    }

    void reviewsFoundSplit() {
        step(CONCLUDE_REVIEWS, Map.of(OUTCOME, SPLIT));
    }

    void reconciled() {
        answer(RECONCILIATION, Map.of(OUTCOME, RECONCILED));
    }

    void thirdReviewerNamed(String reviewId) {
        answer(RECONCILIATION, Map.of(OUTCOME, THIRD_REVIEW, REVIEW_IDS, List.of(reviewId)));
        nothingDue(reviewId, Duration.ofDays(14));
    }

    void decided(String outcome) {
        answer(DECISION, Map.of(OUTCOME, outcome));
    }

    void signed(String outcome) {
        answer(SECOND_SIGNATURE, Map.of(OUTCOME, outcome));
    }

    void returned(String nextAttempt) {
        answer(SECOND_SIGNATURE, Map.of(OUTCOME, RETURNED, ATTEMPT, nextAttempt));
    }

    void withdrawalConfirmed() {
        step(CONFIRM_WITHDRAWAL);
    }

    /** From the submission to the point where reviewers are asked. */
    void submittedAndFoundComplete(String startId, String... reviewIds) {
        submitted(startId);
        begun();
        checkOpened();
        foundComplete(reviewIds);
    }

    /** From the submission to the point where the approver is asked. */
    void submittedAndReviewed(String startId) {
        submittedAndFoundComplete(startId, "seat-1", "seat-2");
        reviewed("seat-1");
        reviewed("seat-2");
        reviewsConcluded();
    }

    private static Predicate<ActivatedJob> seat(String elementId, String reviewId) {
        return job -> job.getElementId().equals(elementId) && isSeat(job, reviewId);
    }

    private static boolean isSeat(ActivatedJob job, String reviewId) {
        return reviewId.equals(job.getVariablesAsMap().get(REVIEW_ID));
    }

    private static Predicate<ActivatedJob> escalation(String escalationId) {
        return job -> job.getElementId().equals(OVERDUE_REVIEW)
                && escalationId.equals(job.getVariablesAsMap().get(SEAT));
    }
}
