package org.maschinenraum.portal.programme.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ProjectPath;
import org.maschinenraum.portal.programme.ProjectPhase;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.PhaseStepper;
import org.maschinenraum.portal.shell.PhaseStepper.Phase;
import org.maschinenraum.portal.shell.PhaseStepper.Progress;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A project's way through the programme: where it is, what is next, until when. */
@Component
class ProjectPhases {

    private final Clock clock;
    private final ObjectProvider<PhaseNote> notes;

    ProjectPhases(Clock clock, ObjectProvider<PhaseNote> notes) {
        this.clock = clock;
        this.notes = notes;
    }

    PhaseStepper of(ProjectOverview project) {
        return new PhaseStepper(Arrays.stream(ProjectPhase.values())
                .map(phase -> new Phase(name(phase, project), detail(phase, project), progress(phase, project.phase())))
                .toList());
    }

    private static Progress progress(ProjectPhase phase, ProjectPhase now) {
        if (phase == now) {
            return now == ProjectPhase.CLOSED ? Progress.DONE : Progress.NOW;
        }
        return phase.compareTo(now) < 0 ? Progress.DONE : Progress.NEXT;
    }

    private static String name(ProjectPhase phase, ProjectOverview project) {
        return Texts.of(
                switch (phase) {
                    case STRATEGY -> isDirect(project) ? "programme.step-direct" : "programme.step-strategy";
                    case IMPLEMENTATION -> "programme.step-implementation";
                    case CLOSED -> "programme.step-closed";
                });
    }

    private String detail(ProjectPhase phase, ProjectOverview project) {
        if (phase != project.phase()) {
            return otherwise(phase, project);
        }
        return notes.stream()
                .flatMap(note -> note.of(project).stream())
                .findFirst()
                .orElseGet(() -> otherwise(phase, project));
    }

    private String otherwise(ProjectPhase phase, ProjectOverview project) {
        return switch (phase) {
            case STRATEGY -> strategy(project);
            case IMPLEMENTATION ->
                Texts.of(
                        switch (project.phase()) {
                            case STRATEGY -> "programme.step-implementation-next";
                            case IMPLEMENTATION -> "programme.step-implementation-now";
                            case CLOSED -> "programme.step-implementation-done";
                        });
            case CLOSED -> project.phase() == phase ? "" : Texts.of("programme.step-closed-next");
        };
    }

    private String strategy(ProjectOverview project) {
        if (project.phase() != ProjectPhase.STRATEGY) {
            return Texts.of("programme.step-strategy-done");
        }
        var due = project.fundingRound().strategyDue();
        var late = due.isBefore(LocalDate.now(clock.withZone(Dates.BERLIN)));
        if (isDirect(project)) {
            return Texts.of(late ? "programme.step-direct-late" : "programme.step-direct-due", due);
        }
        return Texts.of(late ? "programme.step-strategy-late" : "programme.step-strategy-due", due);
    }

    private static boolean isDirect(ProjectOverview project) {
        return project.path() == ProjectPath.DIRECT_ENTRY;
    }
}
