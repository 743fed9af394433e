package org.maschinenraum.processes.model;

import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Job types and messages of the model are those of {@code Names}, no more and no fewer. */
final class CallsAreKnown implements Rule {

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        return Differences.between(calls(model), names.calls(), "job type or message");
    }

    private static Set<String> calls(Model model) {
        return Stream.concat(
                        model.all(ZeebeTaskDefinition.class).stream().map(ZeebeTaskDefinition::getType),
                        model.all(Message.class).stream().map(Message::getName))
                .collect(Collectors.toSet());
    }
}
