package org.maschinenraum.portal.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.task.TaskKey;
import org.maschinenraum.portal.task.TaskKind;
import org.maschinenraum.processes.Names.StrategyPhase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The user tasks of {@code strategy-phase}: whose they are, until when, and where they are done. */
@Configuration(proxyBeanMethods = false)
class StrategyTasks {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final StrategyCases cases;
    private final StrategyQueries queries;
    private final ReminderQueries reminders;
    private final DecisionRecords decisions;

    StrategyTasks(StrategyCases cases, StrategyQueries queries, ReminderQueries reminders, DecisionRecords decisions) {
        this.cases = cases;
        this.queries = queries;
        this.reminders = reminders;
        this.decisions = decisions;
    }

    @Bean
    TaskKind completenessCheckTask() {
        return kind(
                StrategyPhase.COMPLETENESS_CHECK,
                "strategy.task-completeness-check",
                Icons.LIST_CHECKS,
                in(StrategyState.COMPLETENESS_CHECK, this::completenessCheck));
    }

    private Optional<TaskKind.Offer> completenessCheck(StrategyOverview strategy, TaskKey key) {
        var due = day(strategy.submittedAt()).plusDays(round(strategy).checkDays());
        return Optional.of(TaskKind.Offer.to(
                Role.COORDINATOR, due, subject(strategy), StrategyPaths.completenessCheck(strategy.id())));
    }

    @Bean
    TaskKind changesRequestedTask() {
        return kind(
                StrategyPhase.CHANGES_REQUESTED_TASK,
                "strategy.task-changes-requested",
                Icons.UNDO_2,
                in(StrategyState.CHANGES_REQUESTED, this::changesRequested));
    }

    private Optional<TaskKind.Offer> changesRequested(StrategyOverview strategy, TaskKey key) {
        return queries.changeRequests(strategy).stream()
                .filter(request -> request.round() == key.round())
                .findFirst()
                .map(request -> TaskKind.Offer.to(
                        strategy.project().lead(),
                        request.due(),
                        subject(strategy),
                        StrategyPaths.page(strategy.id())));
    }

    @Bean
    TaskKind reviewTask() {
        return kind(
                StrategyPhase.REVIEW, "strategy.task-review", Icons.SCALE, in(StrategyState.IN_REVIEW, this::review));
    }

    private Optional<TaskKind.Offer> review(StrategyOverview strategy, TaskKey key) {
        return queries.review(key.seat())
                .filter(review -> review.state() == ReviewState.OPEN)
                .map(review -> TaskKind.Offer.to(
                        review.reviewer(), review.due(), subject(strategy), StrategyPaths.review(review.id())));
    }

    @Bean
    TaskKind overdueReviewTask() {
        return kind(
                StrategyPhase.OVERDUE_REVIEW,
                "strategy.task-overdue-review",
                Icons.BELL,
                in(StrategyState.IN_REVIEW, this::overdueReview));
    }

    /** Offered from the day on which the office is asked. */
    private Optional<TaskKind.Offer> overdueReview(StrategyOverview strategy, TaskKey key) {
        return reminders
                .openEscalation(key.seat())
                .map(escalation -> TaskKind.Offer.to(
                        Role.COORDINATOR,
                        day(escalation.at()),
                        subject(strategy),
                        StrategyPaths.seat(strategy.id(), escalation.review())));
    }

    @Bean
    TaskKind decisionTask() {
        return kind(
                StrategyPhase.DECISION,
                "strategy.task-decision",
                Icons.GAVEL,
                in(StrategyState.AWAITING_DECISION, this::decision));
    }

    private Optional<TaskKind.Offer> decision(StrategyOverview strategy, TaskKey key) {
        var tries = decisions
                .latest(strategy.id(), key.round())
                .map(Decision::attempt)
                .orElse(0);
        return Objects.equals(key.seat(), Deciding.seat(tries + 1)) ? toApprovers(strategy, key) : Optional.empty();
    }

    @Bean
    TaskKind secondSignatureTask() {
        return kind(
                StrategyPhase.SECOND_SIGNATURE,
                "strategy.task-second-signature",
                Icons.GAVEL,
                in(StrategyState.SECOND_SIGNATURE, this::secondSignature));
    }

    private Optional<TaskKind.Offer> secondSignature(StrategyOverview strategy, TaskKey key) {
        return decisions
                .latest(strategy.id(), key.round())
                .filter(decision -> Objects.equals(key.seat(), Deciding.seat(decision.attempt())))
                .flatMap(decision -> toApprovers(strategy, key));
    }

    private Optional<TaskKind.Offer> toApprovers(StrategyOverview strategy, TaskKey key) {
        var due = queries.reviewsConcluded(strategy.id(), key.round())
                .map(StrategyTasks::day)
                .orElse(day(strategy.submittedAt()))
                .plusDays(round(strategy).decisionDays());
        return Optional.of(
                TaskKind.Offer.to(Role.APPROVER, due, subject(strategy), StrategyPaths.decision(strategy.id())));
    }

    /** The task is expected only in its state and for the present version. */
    private BiFunction<StrategyOverview, TaskKey, Optional<TaskKind.Offer>> in(
            StrategyState state, BiFunction<StrategyOverview, TaskKey, Optional<TaskKind.Offer>> offer) {
        return (strategy, key) -> strategy.state() == state && strategy.round() == key.round()
                ? offer.apply(strategy, key)
                : Optional.empty();
    }

    private TaskKind kind(
            String element,
            String titleKey,
            Icons icon,
            BiFunction<StrategyOverview, TaskKey, Optional<TaskKind.Offer>> offer) {
        return new TaskKind() {
            @Override
            public String processId() {
                return StrategyPhase.PROCESS;
            }

            @Override
            public String element() {
                return element;
            }

            @Override
            public String titleKey() {
                return titleKey;
            }

            @Override
            public Icons icon() {
                return icon;
            }

            @Override
            public Optional<Offer> offer(TaskKey key) {
                var id = new StrategyId(key.caseId());
                cases.lock(id);
                return queries.find(id).flatMap(strategy -> offer.apply(strategy, key));
            }
        };
    }

    private static String subject(StrategyOverview strategy) {
        return strategy.project().title();
    }

    private static FundingRound round(StrategyOverview strategy) {
        return strategy.project().fundingRound();
    }

    private static LocalDate day(@Nullable Instant instant) {
        return LocalDate.ofInstant(Objects.requireNonNull(instant), BERLIN);
    }
}
