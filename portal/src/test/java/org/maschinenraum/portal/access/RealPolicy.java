package org.maschinenraum.portal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The policy with the rows of all rooms, and the same with one row altered. */
public final class RealPolicy {

    private RealPolicy() {}

    /** The rows of every room there is. */
    public static List<Rule> rules() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(PolicyRows.class));
        return scan.findCandidateComponents("org.maschinenraum.portal").stream()
                .map(room -> BeanUtils.instantiateClass(
                        ClassUtils.resolveClassName(String.valueOf(room.getBeanClassName()), null), PolicyRows.class))
                .flatMap(room -> room.rules().stream())
                .toList();
    }

    public static Policy of(List<Rule> rules) {
        return new Policy(List.of(() -> rules));
    }

    /**
     * Every policy with one row wrong.
     *
     * @param states all states of the object
     */
    public static Stream<Named<Policy>> withOneRowWrong(Class<? extends Action> room, List<? extends Enum<?>> states) {
        var rules = rules();
        return rules.stream().filter(rule -> room.isInstance(rule.action())).flatMap(rule -> new WrongRows(
                        rule, rules, states)
                .all()
                .map(wrong -> Named.of(wrong.getName(), of(replaced(rules, rule, wrong.getPayload())))));
    }

    private static List<Rule> replaced(List<Rule> rules, Rule right, List<Rule> wrong) {
        var altered = new ArrayList<>(rules);
        altered.remove(right);
        altered.addAll(wrong);
        return altered;
    }
}
