package org.maschinenraum.processes.model;

import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import java.util.stream.Stream;

/** A gateway that branches has a default, and a condition on every other flow: no token is ever stuck there. */
final class GatewaysDecide implements Rule {

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        return model.all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(GatewaysDecide::findings);
    }

    private static Stream<String> findings(ExclusiveGateway gateway) {
        SequenceFlow other = gateway.getDefault();
        return other == null
                ? Stream.of(gateway.getId() + " has no default flow")
                : gateway.getOutgoing().stream().flatMap(flow -> findings(flow, flow.equals(other)));
    }

    private static Stream<String> findings(SequenceFlow flow, boolean isDefault) {
        boolean conditional = flow.getConditionExpression() != null;
        if (isDefault) {
            return conditional ? Stream.of(flow.getId() + " is the default and has a condition") : Stream.empty();
        }
        return conditional ? Stream.empty() : Stream.of(flow.getId() + " has no condition");
    }
}
