package org.maschinenraum.portal.programme.ui;

import java.time.LocalDate;
import java.util.Arrays;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ProjectPhase;
import org.maschinenraum.portal.shell.PhaseStepper;
import org.maschinenraum.portal.shell.PhaseStepper.Phase;
import org.maschinenraum.portal.shell.PhaseStepper.Progress;
import org.maschinenraum.portal.shell.Texts;

/** A project's way through the programme: where it is, what is next, until when. */
final class ProjectPhases {

    private ProjectPhases() {}

    static PhaseStepper of(ProjectOverview project, LocalDate today) {
        return new PhaseStepper(Arrays.stream(ProjectPhase.values())
                .map(phase -> new Phase(name(phase), detail(phase, project, today), progress(phase, project.phase())))
                .toList());
    }

    private static Progress progress(ProjectPhase phase, ProjectPhase now) {
        if (phase == now) {
            return now == ProjectPhase.CLOSED ? Progress.DONE : Progress.NOW;
        }
        return phase.compareTo(now) < 0 ? Progress.DONE : Progress.NEXT;
    }

    private static String name(ProjectPhase phase) {
        return Texts.of(
                switch (phase) {
                    case STRATEGY -> "programme.step-strategy";
                    case IMPLEMENTATION -> "programme.step-implementation";
                    case CLOSED -> "programme.step-closed";
                });
    }

    private static String detail(ProjectPhase phase, ProjectOverview project, LocalDate today) {
        return switch (phase) {
            case STRATEGY -> strategy(project, today);
            case IMPLEMENTATION ->
                Texts.of(
                        project.phase() == ProjectPhase.STRATEGY
                                ? "programme.step-implementation-next"
                                : "programme.step-implementation-now");
            case CLOSED -> Texts.of("programme.step-closed-next");
        };
    }

    private static String strategy(ProjectOverview project, LocalDate today) {
        var due = project.fundingRound().strategyDue();
        if (project.phase() != ProjectPhase.STRATEGY) {
            return Texts.of("programme.step-strategy-done");
        }
        return Texts.of(due.isBefore(today) ? "programme.step-strategy-late" : "programme.step-strategy-due", due);
    }
}
