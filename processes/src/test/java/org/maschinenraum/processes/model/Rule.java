package org.maschinenraum.processes.model;

import java.util.List;
import java.util.stream.Stream;

/** One thing a model must keep; each finding is a sentence that begins with the element's id. */
interface Rule {

    List<Rule> ALL = List.of(
            new DrawnCompletely(),
            new NothingOverlaps(),
            new NamedInGerman(),
            new IdsFollowTheVerbs(),
            new AllowedElementsOnly(),
            new GatewaysDecide(),
            new ErrorsAreCaught(),
            new CallsAreKnown(),
            new VariablesAreKnown(),
            new EngineProtocol());

    Stream<String> findings(Model model, Vocabulary names);

    static List<String> check(Model model, Vocabulary names) {
        return ALL.stream()
                .flatMap(rule -> rule.findings(model, names))
                .sorted()
                .toList();
    }
}
