package org.maschinenraum.portal.strategy.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ProjectPhase;
import org.maschinenraum.portal.programme.ui.PhaseNote;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyQueries;
import org.springframework.stereotype.Component;

/** Once submitted, the strategy phase is told by the strategy's state and no longer by the last day to submit. */
@Component
class StrategyPhaseNote implements PhaseNote {

    private final StrategyQueries queries;

    StrategyPhaseNote(StrategyQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<String> of(ProjectOverview project) {
        return project.phase() == ProjectPhase.STRATEGY
                ? queries.ofProject(project.id()).stream().findFirst().flatMap(StrategyPhaseNote::words)
                : Optional.empty();
    }

    private static Optional<String> words(StrategyOverview strategy) {
        return switch (strategy.state()) {
            case DRAFT, WITHDRAWN -> Optional.empty();
            default ->
                Optional.ofNullable(strategy.submittedAt())
                        .map(submitted -> Texts.of(
                                "strategy.phase-note",
                                Wording.of(strategy.state()),
                                LocalDate.ofInstant(submitted, Dates.BERLIN)));
        };
    }
}
