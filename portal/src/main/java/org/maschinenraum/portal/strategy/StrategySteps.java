package org.maschinenraum.portal.strategy;

import java.util.Map;
import java.util.function.Consumer;
import org.maschinenraum.integration.engine.BeginStep;
import org.maschinenraum.integration.engine.Engine;
import org.maschinenraum.integration.engine.ProcessStep;
import org.maschinenraum.integration.engine.StepJob;
import org.maschinenraum.processes.Names.StrategyPhase;
import org.maschinenraum.processes.Names.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code strategy-phase}: each translates and calls one method. */
@Configuration(proxyBeanMethods = false)
class StrategySteps {

    @Bean
    ProcessStep beginStrategyPhase(Engine engine) {
        return new BeginStep(StrategyPhase.BEGIN, engine);
    }

    @Bean
    ProcessStep openCompletenessCheck(Strategies strategies) {
        return step(StrategyPhase.OPEN_COMPLETENESS_CHECK, job -> strategies.openCompletenessCheck(caseOf(job)));
    }

    @Bean
    ProcessStep concludeReviews(Strategies strategies) {
        return step(StrategyPhase.CONCLUDE_REVIEWS, job -> strategies.concludeReviews(caseOf(job), roundOf(job)));
    }

    @Bean
    ProcessStep confirmWithdrawal(Strategies strategies) {
        return step(StrategyPhase.CONFIRM_WITHDRAWAL, job -> strategies.confirmWithdrawal(caseOf(job)));
    }

    private static StrategyId caseOf(StepJob job) {
        return new StrategyId(job.caseId());
    }

    private static int roundOf(StepJob job) {
        return job.variables().get(Variables.ROUND) instanceof Number round ? round.intValue() : 0;
    }

    private static ProcessStep step(String type, Consumer<StepJob> call) {
        return new ProcessStep() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Map<String, Object> run(StepJob job) {
                call.accept(job);
                return Map.of();
            }
        };
    }
}
