package org.maschinenraum.processes.model;

import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnLabel;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnShape;
import io.camunda.zeebe.model.bpmn.instance.dc.Bounds;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** No two elements of the same level lie on each other, and no label lies on an element or another label. */
final class NothingOverlaps implements Rule {

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        List<Box> boxes = model.all(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .flatMap(NothingOverlaps::boxes)
                .toList();
        return IntStream.range(0, boxes.size()).boxed().flatMap(i -> boxes.subList(i + 1, boxes.size()).stream()
                .filter(boxes.get(i)::liesOn)
                .map(other -> boxes.get(i).name() + " lies on " + other.name()));
    }

    private static Stream<Box> boxes(BpmnShape shape) {
        FlowNode node = (FlowNode) shape.getBpmnElement();
        ModelElementInstance level = node.getParentElement();
        Box itself = Box.of(node.getId(), level, shape.getBounds());
        BpmnLabel label = shape.getBpmnLabel();
        Stream<Box> labels =
                label == null ? Stream.empty() : Stream.of(Box.of("name of " + node.getId(), level, label.getBounds()));
        return node instanceof BoundaryEvent ? labels : Stream.concat(Stream.of(itself), labels);
    }

    private record Box(String name, ModelElementInstance level, double x, double y, double right, double bottom) {

        static Box of(String name, ModelElementInstance level, Bounds at) {
            return new Box(name, level, at.getX(), at.getY(), at.getX() + at.getWidth(), at.getY() + at.getHeight());
        }

        boolean liesOn(Box other) {
            return level.equals(other.level)
                    && x < other.right
                    && other.x < right
                    && y < other.bottom
                    && other.y < bottom;
        }
    }
}
