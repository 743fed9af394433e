package org.maschinenraum.processes.model;

import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import java.util.Set;
import java.util.stream.Stream;

/** Every error a step may throw is caught at that step, and nothing is caught that nobody throws. */
final class ErrorsAreCaught implements Rule {

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        return model.all(ServiceTask.class).stream().flatMap(step -> findings(model, names, step));
    }

    private static Stream<String> findings(Model model, Vocabulary names, ServiceTask step) {
        Set<String> thrown = names.errors().getOrDefault(Model.jobType(step), Set.of());
        Set<String> caught = model.errorsCaughtAt(step);
        Stream<String> escaping = thrown.stream()
                .filter(error -> !caught.contains(error))
                .map(error -> step.getId() + " does not catch " + error);
        Stream<String> idle = caught.stream()
                .filter(error -> !thrown.contains(error))
                .map(error -> step.getId() + " catches " + error + ", which is not listed for it");
        return Stream.concat(escaping, idle);
    }
}
