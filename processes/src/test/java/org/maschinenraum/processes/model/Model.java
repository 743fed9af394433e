package org.maschinenraum.processes.model;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.ErrorEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.FlowElement;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.io.InputStream;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file, with the questions the rules ask of it. */
record Model(BpmnModelInstance bpmn) {

    static Model read(InputStream file) {
        return new Model(Bpmn.readModelFromStream(file));
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    /** Nodes and flows: everything a reader sees. */
    Stream<FlowElement> drawn() {
        return all(FlowElement.class).stream();
    }

    static String jobType(ServiceTask task) {
        ZeebeTaskDefinition definition = task.getSingleExtensionElement(ZeebeTaskDefinition.class);
        return definition == null ? "" : definition.getType();
    }

    Set<String> errorsCaughtAt(FlowNode node) {
        return all(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(node))
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition ->
                        ((ErrorEventDefinition) definition).getError().getErrorCode())
                .collect(Collectors.toSet());
    }

    /** Every XML element except the drawing. */
    Stream<DomElement> elements() {
        return below(bpmn.getDocument().getRootElement())
                .filter(element -> !element.getLocalName().equals("BPMNDiagram"));
    }

    private static Stream<DomElement> below(DomElement element) {
        return element.getChildElements().stream()
                .filter(child -> !child.getLocalName().equals("BPMNDiagram"))
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
