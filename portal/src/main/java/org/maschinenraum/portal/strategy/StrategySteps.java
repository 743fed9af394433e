package org.maschinenraum.portal.strategy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
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

    @Bean
    ProcessStep remindReviewer(Reminders reminders) {
        return answering(StrategyPhase.REMIND_REVIEWER, job -> answer(reminders.remind(reviewOf(job))));
    }

    private static Map<String, Object> answer(Reminders.Next next) {
        var answer = new HashMap<String, Object>();
        answer.put(Variables.NEXT_CHECK_IN, next.askAgainIn().toString());
        answer.put(Variables.ESCALATION_ID, Objects.toString(next.escalation(), null));
        answer.put(Variables.OUTCOME, next.escalation() == null ? StrategyPhase.WAITING : StrategyPhase.OVERDUE);
        return answer;
    }

    private static ReviewId reviewOf(StepJob job) {
        return ReviewId.of(String.valueOf(job.variables().get(Variables.REVIEW_ID)));
    }

    private static StrategyId caseOf(StepJob job) {
        return new StrategyId(job.caseId());
    }

    private static int roundOf(StepJob job) {
        return job.variables().get(Variables.ROUND) instanceof Number round ? round.intValue() : 0;
    }

    private static ProcessStep step(String type, Consumer<StepJob> call) {
        return answering(type, job -> {
            call.accept(job);
            return Map.of();
        });
    }

    private static ProcessStep answering(String type, Function<StepJob, Map<String, Object>> call) {
        return new ProcessStep() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Map<String, Object> run(StepJob job) {
                return call.apply(job);
            }
        };
    }
}
