package org.maschinenraum.portal.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/**
 * Each way in which one row of the policy can be wrong by one word.
 *
 * @param rule the row
 * @param rules all rows
 * @param states all states of the object
 */
record WrongRows(Rule rule, List<Rule> rules, List<? extends Enum<?>> states) {

    /** What stands in the policy instead of the row. */
    Stream<Named<List<Rule>>> all() {
        return Stream.concat(tooLittle(), tooMuch());
    }

    private Stream<Named<List<Rule>>> tooLittle() {
        return Stream.of(Stream.of(Named.of(name("missing"), List.<Rule>of())), fewerRoles(), fewerStates())
                .flatMap(Function.identity());
    }

    private Stream<Named<List<Rule>>> fewerRoles() {
        return rule.allowed().stream()
                .map(role -> Named.of(
                        name("not for " + role),
                        List.of(changed(without(rule.allowed(), role), rule.needed(), rule.barred(), rule.states()))));
    }

    private Stream<Named<List<Rule>>> fewerStates() {
        return rule.states().stream()
                .filter(state -> rule.states().size() > 1)
                .map(state -> Named.of(
                        name("not in " + state),
                        List.of(changed(rule.allowed(), rule.needed(), rule.barred(), without(rule.states(), state)))));
    }

    /** What more would be allowed, unless another row allows just that. */
    private Stream<Named<List<Rule>>> tooMuch() {
        return Stream.of(moreRoles(), moreStates(), fewerBars(), fewerNeeds())
                .flatMap(Function.identity())
                .filter(more -> rules.stream().noneMatch(other -> covers(other, more.getPayload())))
                .map(more -> Named.of(more.getName(), List.of(rule, more.getPayload())));
    }

    private Stream<Named<Rule>> moreRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> !rule.allowed().contains(role))
                .map(role -> Named.of(
                        name("also for " + role), changed(Set.of(role), rule.needed(), rule.barred(), rule.states())));
    }

    private Stream<Named<Rule>> moreStates() {
        return states.stream()
                .filter(state -> !rule.states().isEmpty() && !rule.states().contains(state))
                .map(state -> Named.of(
                        name("also in " + state),
                        changed(rule.allowed(), rule.needed(), rule.barred(), Set.of(state))));
    }

    private Stream<Named<Rule>> fewerBars() {
        return rule.barred().stream()
                .map(bar -> Named.of(
                        name("without bar " + bar),
                        changed(rule.allowed(), rule.needed(), without(rule.barred(), bar), rule.states())));
    }

    private Stream<Named<Rule>> fewerNeeds() {
        return rule.needed().stream()
                .map(need -> Named.of(
                        name("without need " + need),
                        changed(rule.allowed(), without(rule.needed(), need), rule.barred(), rule.states())));
    }

    private static boolean covers(Rule other, Rule more) {
        return other.action().equals(more.action())
                && other.allowed().containsAll(more.allowed())
                && more.needed().containsAll(other.needed())
                && more.barred().containsAll(other.barred())
                && (other.states().isEmpty()
                        || (!more.states().isEmpty() && other.states().containsAll(more.states())));
    }

    private Rule changed(Set<Relation> allowed, Set<Relation> needed, Set<Relation> barred, Set<Enum<?>> inStates) {
        return new Rule(rule.action(), allowed, needed, barred, inStates);
    }

    private String name(String what) {
        return rule.action().key() + " for " + rule.allowed() + ": " + what;
    }

    private static <T> Set<T> without(Set<T> set, T less) {
        var changed = new HashSet<>(set);
        changed.remove(less);
        return changed;
    }
}
