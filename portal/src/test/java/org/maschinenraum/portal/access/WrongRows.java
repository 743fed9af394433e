package org.maschinenraum.portal.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Each way in which one row of the policy can be wrong by one word. */
record WrongRows(Rule rule, List<? extends Enum<?>> states) {

    Stream<Named<List<Rule>>> all() {
        return Stream.of(missing(), roles(), bars(), needs(), stateTooFew(), stateTooMany())
                .flatMap(Function.identity());
    }

    private Stream<Named<List<Rule>>> missing() {
        return Stream.of(Named.of(name("missing"), List.of()));
    }

    private Stream<Named<List<Rule>>> roles() {
        var others = Arrays.stream(Role.values())
                .filter(role -> !rule.allowed().contains(role))
                .map(role -> wrong("also for " + role, with(rule.allowed(), role), rule.barred(), rule.states()));
        var fewer = rule.allowed().stream()
                .map(role -> wrong("not for " + role, without(rule.allowed(), role), rule.barred(), rule.states()));
        return Stream.concat(others, fewer);
    }

    private Stream<Named<List<Rule>>> bars() {
        return rule.barred().stream()
                .map(bar -> wrong("without bar " + bar, rule.allowed(), without(rule.barred(), bar), rule.states()));
    }

    private Stream<Named<List<Rule>>> needs() {
        return Stream.of();
    }

    private Stream<Named<List<Rule>>> stateTooFew() {
        return rule.states().stream()
                .filter(state -> rule.states().size() > 1)
                .map(state -> wrong("not in " + state, rule.allowed(), rule.barred(), without(rule.states(), state)));
    }

    private Stream<Named<List<Rule>>> stateTooMany() {
        return states.stream()
                .filter(state -> !rule.states().isEmpty() && !rule.states().contains(state))
                .map(state -> wrong("also in " + state, rule.allowed(), rule.barred(), with(rule.states(), state)));
    }

    private Named<List<Rule>> wrong(
            String what, Set<Relation> allowed, Set<Relation> barred, Set<Enum<?>> inStates) {
        return Named.of(name(what), List.of(new Rule(rule.action(), allowed, barred, inStates)));
    }

    private String name(String what) {
        return rule.action().key() + " for " + rule.allowed() + ": " + what;
    }

    private static <T> Set<T> with(Set<T> set, T more) {
        var changed = new HashSet<>(set);
        changed.add(more);
        return changed;
    }

    private static <T> Set<T> without(Set<T> set, T less) {
        var changed = new HashSet<>(set);
        changed.remove(less);
        return changed;
    }
}
