package org.maschinenraum.processes.model;

import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowElement;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a reader meets has a German name; a flow needs one where the reader must choose. */
final class NamedInGerman implements Rule {

    /** Words that betray a name left in English, or left as the editor made it. */
    private static final Set<String> ENGLISH = Set.of(
            "activity",
            "and",
            "approve",
            "approved",
            "begin",
            "cancel",
            "changes",
            "check",
            "complete",
            "completed",
            "conclude",
            "confirm",
            "decide",
            "decision",
            "done",
            "end",
            "error",
            "event",
            "for",
            "gateway",
            "is",
            "no",
            "open",
            "process",
            "received",
            "reject",
            "rejected",
            "request",
            "requested",
            "review",
            "reviews",
            "running",
            "send",
            "service",
            "strategy",
            "submit",
            "submitted",
            "task",
            "the",
            "user",
            "wait",
            "withdraw",
            "withdrawal",
            "withdrawn",
            "yes");

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        Stream<String> process =
                findings(model.process().getId(), model.process().getName(), true);
        Stream<String> elements =
                model.drawn().flatMap(element -> findings(element.getId(), element.getName(), needsName(element)));
        return Stream.concat(process, elements);
    }

    private static Stream<String> findings(String id, @Nullable String name, boolean needed) {
        if (name == null || name.isBlank()) {
            return needed ? Stream.of(id + " has no name") : Stream.empty();
        }
        return isEnglish(name) ? Stream.of(id + " has no German name: " + name) : Stream.empty();
    }

    private static boolean needsName(FlowElement element) {
        return switch (element) {
            case SequenceFlow flow -> isBranch(flow.getSource());
            case ExclusiveGateway gateway -> gateway.getOutgoing().size() > 1;
            default -> true;
        };
    }

    private static boolean isBranch(FlowNode source) {
        return source instanceof ExclusiveGateway && source.getOutgoing().size() > 1;
    }

    private static boolean isEnglish(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(ENGLISH::contains);
    }
}
