package org.maschinenraum.processes.model;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Only what brokers 8.5 and 8.6 and the test engine all run, and what a reader of our models has met before. */
final class AllowedElementsOnly implements Rule {

    private static final Set<String> ALLOWED = Set.of(
            "process",
            "subProcess",
            "multiInstanceLoopCharacteristics",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "serviceTask",
            "userTask",
            "exclusiveGateway",
            "parallelGateway",
            "intermediateCatchEvent",
            "message",
            "messageEventDefinition",
            "error",
            "errorEventDefinition",
            "timerEventDefinition",
            "timeDuration",
            "terminateEventDefinition",
            "documentation",
            "extensionElements");

    /** Without {@code userTask}: user tasks are served by job workers. */
    private static final Set<String> ALLOWED_EXTENSIONS =
            Set.of("taskDefinition", "subscription", "ioMapping", "input", "output", "loopCharacteristics");

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        return model.elements()
                .filter(element -> !isAllowed(element))
                .map(element -> owner(element) + " uses " + element.getPrefix() + ":" + element.getLocalName());
    }

    private static boolean isAllowed(DomElement element) {
        boolean extension = element.getNamespaceURI().contains("zeebe");
        return (extension ? ALLOWED_EXTENSIONS : ALLOWED).contains(element.getLocalName());
    }

    private static String owner(DomElement element) {
        DomElement owner = element;
        while (owner.getAttribute("id") == null) {
            owner = owner.getParentElement();
        }
        return owner.getAttribute("id");
    }
}
