package org.maschinenraum.processes.model;

import static java.util.function.Predicate.not;

import io.camunda.zeebe.model.bpmn.instance.Error;
import io.camunda.zeebe.model.bpmn.instance.EventDefinition;
import io.camunda.zeebe.model.bpmn.instance.FlowElement;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Ids are UpperCamelCase and say the same verb as the job type, the message and the constant in {@code Names}. */
final class IdsFollowTheVerbs implements Rule {

    private static final Pattern UPPER_CAMEL = Pattern.compile("([A-Z][a-z0-9]+)+");

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        return Stream.of(spelling(model), process(model, names), userTasks(model, names), steps(model), starts(model))
                .flatMap(finding -> finding);
    }

    private static Stream<String> spelling(Model model) {
        return Stream.of(FlowElement.class, EventDefinition.class, Message.class, Error.class)
                .flatMap(type -> model.all(type).stream())
                .map((ModelElementInstance element) -> element.getAttributeValue("id"))
                .filter(not(UPPER_CAMEL.asMatchPredicate()))
                .map(id -> id + " is not UpperCamelCase");
    }

    private static Stream<String> process(Model model, Vocabulary names) {
        String id = model.process().getId();
        return id.equals(names.process()) ? Stream.empty() : Stream.of(id + " is not the process " + names.process());
    }

    private static Stream<String> userTasks(Model model, Vocabulary names) {
        Set<String> drawn =
                model.all(UserTask.class).stream().map(UserTask::getId).collect(Collectors.toSet());
        return Differences.between(drawn, names.elements(), "user task");
    }

    private static Stream<String> steps(Model model) {
        return model.all(ServiceTask.class).stream()
                .filter(step -> !step.getId().equals(camel(verb(Model.jobType(step)))))
                .map(step -> step.getId() + " does not say the verb of its job type " + Model.jobType(step));
    }

    private static Stream<String> starts(Model model) {
        return model.all(StartEvent.class).stream().flatMap(start -> start.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName())
                .filter(message -> !start.getId().startsWith(camel(message)))
                .map(message -> start.getId() + " does not say the verb of its message " + message));
    }

    private static String verb(String call) {
        return call.substring(call.indexOf('.') + 1);
    }

    private static String camel(String kebab) {
        return Arrays.stream(kebab.split("[.-]"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
