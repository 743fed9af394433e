package org.maschinenraum.processes.model;

import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeSubscription;
import java.util.stream.Stream;

/** A message starts the process, its first step is the begin guard, and every later message is correlated by the start. */
final class EngineProtocol implements Rule {

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        return model.all(CatchEvent.class).stream()
                .flatMap(event -> startsProcess(event) ? start((StartEvent) event, names) : later(event));
    }

    private static boolean startsProcess(CatchEvent event) {
        return event instanceof StartEvent && event.getParentElement() instanceof Process;
    }

    private static Stream<String> start(StartEvent start, Vocabulary names) {
        Stream<String> message = messages(start).findAny().isPresent()
                ? Stream.empty()
                : Stream.of(start.getId() + " does not wait for a message");
        return Stream.concat(message, start.getSucceedingNodes().list().stream().flatMap(first -> guard(first, names)));
    }

    private static Stream<String> guard(FlowNode first, Vocabulary names) {
        boolean guarded =
                first instanceof ServiceTask step && Model.jobType(step).endsWith(".begin-" + names.process());
        return guarded ? Stream.empty() : Stream.of(first.getId() + " comes first but is not the begin step");
    }

    private static Stream<String> later(CatchEvent event) {
        return messages(event)
                .filter(message -> !"=startId".equals(correlationKey(message)))
                .map(message -> event.getId() + " is not correlated by startId");
    }

    private static Stream<Message> messages(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition -> ((MessageEventDefinition) definition).getMessage());
    }

    private static String correlationKey(Message message) {
        ZeebeSubscription subscription = message.getSingleExtensionElement(ZeebeSubscription.class);
        return subscription == null ? "" : subscription.getCorrelationKey();
    }
}
