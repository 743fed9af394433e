package org.maschinenraum.processes.model;

import io.camunda.zeebe.model.bpmn.instance.Activity;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.FlowElement;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnEdge;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnShape;
import io.camunda.zeebe.model.bpmn.instance.di.Waypoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every element has its place in the drawing, every flow runs at right angles, every label is placed. */
final class DrawnCompletely implements Rule {

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        return Stream.concat(
                model.all(FlowNode.class).stream().flatMap(node -> shape(model, node)),
                model.all(SequenceFlow.class).stream().flatMap(flow -> edge(model, flow)));
    }

    private static Stream<String> shape(Model model, FlowNode node) {
        Optional<BpmnShape> shape = model.all(BpmnShape.class).stream()
                .filter(candidate -> draws(candidate.getBpmnElement(), node))
                .findFirst();
        if (shape.isEmpty()) {
            return Stream.of(node.getId() + " has no shape");
        }
        boolean labelled =
                node instanceof Activity || isLabelled(node, shape.get().getBpmnLabel());
        return labelled ? Stream.empty() : Stream.of(node.getId() + " has a name without a place");
    }

    private static Stream<String> edge(Model model, SequenceFlow flow) {
        Optional<BpmnEdge> edge = model.all(BpmnEdge.class).stream()
                .filter(candidate -> draws(candidate.getBpmnElement(), flow))
                .findFirst();
        if (edge.isEmpty()) {
            return Stream.of(flow.getId() + " has no edge");
        }
        if (!isRightAngled(List.copyOf(edge.get().getWaypoints()))) {
            return Stream.of(flow.getId() + " does not run at right angles");
        }
        boolean labelled = isLabelled(flow, edge.get().getBpmnLabel());
        return labelled ? Stream.empty() : Stream.of(flow.getId() + " has a name without a place");
    }

    private static boolean draws(@Nullable BaseElement drawn, FlowElement element) {
        return drawn != null && element.getId().equals(drawn.getId());
    }

    private static boolean isLabelled(FlowElement element, @Nullable Object label) {
        return element.getName() == null || label != null;
    }

    private static boolean isRightAngled(List<Waypoint> points) {
        return points.size() > 1
                && IntStream.range(1, points.size()).allMatch(i -> isStraight(points.get(i - 1), points.get(i)));
    }

    private static boolean isStraight(Waypoint from, Waypoint to) {
        return from.getX().equals(to.getX()) || from.getY().equals(to.getY());
    }
}
