package org.maschinenraum.integration.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.maschinenraum.processes.Names.StrategyPhase;

/** The domain's side of the strategy phase, which only remembers that it was called. */
final class Steps {

    final List<StepJob> done = new CopyOnWriteArrayList<>();

    private volatile Function<StepJob, Map<String, Object>> effect = job -> Map.of();

    /** A step that does what the test says. */
    private record Recorded(String type, Steps steps) implements ProcessStep {

        @Override
        public Map<String, Object> run(StepJob job) {
            Map<String, Object> result = steps.effect.apply(job);
            steps.done.add(job);
            return result;
        }
    }

    List<ProcessStep> all(Engine engine) {
        return List.of(
                new BeginStep(StrategyPhase.BEGIN, engine),
                new Recorded(StrategyPhase.OPEN_COMPLETENESS_CHECK, this),
                new Recorded(StrategyPhase.CONCLUDE_REVIEWS, this),
                new Recorded(StrategyPhase.CONFIRM_WITHDRAWAL, this));
    }

    void does(Function<StepJob, Map<String, Object>> effect) {
        this.effect = effect;
    }

    List<StepJob> doneFor(UUID caseId) {
        return done.stream().filter(job -> job.caseId().equals(caseId)).toList();
    }
}
