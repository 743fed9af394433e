package org.maschinenraum.portal.strategy.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.PhaseStepper.Phase;
import org.maschinenraum.portal.shell.PhaseStepper.Progress;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ChangeRequest;
import org.maschinenraum.portal.strategy.StrategyState;

/** The way of a strategy from draft to result, and where it stands. */
final class Journey {

    /** The stations in their order. */
    private enum Step {
        SUBMISSION,
        CHECK,
        REVIEW,
        DECISION,
        RESULT;

        String title() {
            return Texts.of("strategy.step-" + Wording.key(this));
        }
    }

    private final Shown shown;

    private Journey(Shown shown) {
        this.shown = shown;
    }

    static List<Phase> of(Shown shown) {
        var journey = new Journey(shown);
        return switch (shown.state()) {
            case CHANGES_REQUESTED -> journey.detour();
            case WITHDRAWN -> journey.brokenOff();
            default -> journey.straight(journey.station(shown.state()));
        };
    }

    private List<Phase> straight(Step now) {
        var phases = new ArrayList<Phase>();
        for (var step : Step.values()) {
            if (step.compareTo(now) < 0 || now == Step.RESULT) {
                phases.add(done(step));
            } else if (step == now) {
                phases.add(new Phase(step.title(), present(step), Progress.NOW));
            } else {
                phases.add(new Phase(step.title(), "", Progress.NEXT));
            }
        }
        return phases;
    }

    /** The submission waits for the lead's answer. */
    private List<Phase> detour() {
        var request = shown.openRequest().orElseThrow();
        var asked = request.origin() == ChangeRequest.Origin.CHECK ? Step.CHECK : Step.DECISION;
        var phases = new ArrayList<Phase>();
        for (var step : Step.values()) {
            phases.add(step.compareTo(asked) < 0 ? done(step) : new Phase(step.title(), "", Progress.NEXT));
        }
        var until = Texts.of("strategy.step-until", request.due());
        phases.add(asked.ordinal(), new Phase(Texts.of("strategy.step-changes"), until, Progress.NOW));
        return phases;
    }

    private List<Phase> brokenOff() {
        var before = station(stateBefore());
        var phases = new ArrayList<Phase>();
        for (var step : Step.values()) {
            if (step.compareTo(before) < 0 || step == before && step == Step.SUBMISSION && isSubmitted()) {
                phases.add(done(step));
            }
        }
        phases.add(new Phase(
                Wording.of(StrategyState.WITHDRAWN), on(shown.strategy().decidedAt()), Progress.NOW));
        return phases;
    }

    private StrategyState stateBefore() {
        return shown.history().stream()
                .map(Shown.Entry::state)
                .filter(state -> state != null && state != StrategyState.WITHDRAWN)
                .findFirst()
                .orElse(StrategyState.DRAFT);
    }

    private Step station(StrategyState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> Step.SUBMISSION;
            case COMPLETENESS_CHECK, CHANGES_REQUESTED -> Step.CHECK;
            case IN_REVIEW -> Step.REVIEW;
            case AWAITING_DECISION, SECOND_SIGNATURE -> Step.DECISION;
            case APPROVED, REJECTED, WITHDRAWN -> Step.RESULT;
        };
    }

    private Phase done(Step step) {
        return new Phase(step == Step.RESULT ? Wording.of(shown.state()) : step.title(), past(step), Progress.DONE);
    }

    private String past(Step step) {
        return switch (step) {
            case SUBMISSION ->
                Texts.of(
                        "strategy.step-version",
                        Integer.toString(shown.strategy().round()),
                        on(shown.strategy().submittedAt()));
            case CHECK -> on(shown.when("strategy.check-completeness").orElse(null));
            case REVIEW -> on(shown.when("strategy.conclude-reviews").orElse(null));
            case DECISION -> on(shown.strategy().decidedAt());
            case RESULT -> "";
        };
    }

    private String present(Step step) {
        return switch (step) {
            case SUBMISSION ->
                isSubmitted() ? Texts.of("strategy.step-forwarding") : until(Optional.of(round().strategyDue()));
            case CHECK -> until(day(shown.strategy().submittedAt()).map(day -> day.plusDays(round().checkDays())));
            case REVIEW ->
                shown.progress()
                        .map(reviews ->
                                Texts.of("strategy.step-reviews", reviews.submitted(), reviews.seats(), reviews.due()))
                        .orElse("");
            case DECISION ->
                until(day(shown.when("strategy.conclude-reviews").orElse(null))
                        .map(day -> day.plusDays(round().decisionDays())));
            case RESULT -> "";
        };
    }

    private FundingRound round() {
        return shown.strategy().project().fundingRound();
    }

    private boolean isSubmitted() {
        return shown.strategy().round() > 0;
    }

    private static String until(Optional<LocalDate> due) {
        return due.map(day -> Texts.of("strategy.step-until", day)).orElse("");
    }

    private static String on(@Nullable Instant moment) {
        return day(moment).map(Dates::date).orElse("");
    }

    private static Optional<LocalDate> day(@Nullable Instant moment) {
        return Optional.ofNullable(moment).map(at -> LocalDate.ofInstant(at, Dates.BERLIN));
    }
}
