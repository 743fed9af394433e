package org.maschinenraum.portal.programme.ui.administration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.programme.RuleSet;
import org.maschinenraum.portal.programme.ui.administration.RuleSetDescription.Fact;
import org.maschinenraum.portal.programme.ui.administration.RuleSetDescription.Part;
import org.maschinenraum.portal.shell.Texts;

/** What is different between two versions of a rule set. */
final class RuleSetComparison {

    private RuleSetComparison() {}

    enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        REORDERED
    }

    /** @param changes what changed inside; empty for what was added or removed */
    record Difference(Kind kind, String title, List<Change> changes) {}

    record Change(String label, String before, String after) {}

    static List<Difference> between(RuleSet before, RuleSet after) {
        var differences = new ArrayList<Difference>();
        if (!before.title().equals(after.title())) {
            differences.add(changed(Texts.of("programme.part-name"), List.of(title(before.title(), after.title()))));
        }
        var old = byId(before);
        var now = byId(after);
        now.forEach((id, part) -> differences.addAll(compare(old.get(id), part)));
        old.values().stream()
                .filter(part -> !now.containsKey(part.id()))
                .forEach(part -> differences.add(new Difference(Kind.REMOVED, part.title(), List.of())));
        differences.addAll(reordered(old, now));
        return differences;
    }

    private static List<Difference> compare(@Nullable Part before, Part after) {
        if (before == null) {
            return List.of(new Difference(Kind.ADDED, after.title(), List.of()));
        }
        var changes = new ArrayList<Change>();
        if (!before.title().equals(after.title())) {
            changes.add(title(before.title(), after.title()));
        }
        for (var index = 0; index < after.facts().size(); index++) {
            compare(before.facts().get(index), after.facts().get(index), changes);
        }
        return changes.isEmpty() ? List.of() : List.of(changed(after.title(), changes));
    }

    private static void compare(Fact before, Fact after, List<Change> changes) {
        if (!before.value().equals(after.value())) {
            changes.add(new Change(after.label(), before.value(), after.value()));
        }
    }

    /** Lists whose common parts stand in another order. */
    private static List<Difference> reordered(Map<String, Part> old, Map<String, Part> now) {
        var before = titles(old, now, now);
        var after = titles(now, old, now);
        return after.keySet().stream()
                .filter(list -> !Objects.equals(after.get(list), before.get(list)))
                .map(list -> new Difference(
                        Kind.REORDERED,
                        Texts.of("programme.rule-" + list),
                        List.of(new Change(
                                Texts.of("programme.order-of-items"),
                                String.join(" · ", before.getOrDefault(list, List.of())),
                                String.join(" · ", after.getOrDefault(list, List.of()))))))
                .toList();
    }

    /** By list, in the order of the first; named as in the last. */
    private static Map<String, List<String>> titles(
            Map<String, Part> order, Map<String, Part> common, Map<String, Part> names) {
        return order.values().stream()
                .filter(part -> !part.list().isEmpty() && common.containsKey(part.id()))
                .collect(Collectors.groupingBy(
                        Part::list,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                part -> names.getOrDefault(part.id(), part).title(), Collectors.toList())));
    }

    private static Map<String, Part> byId(RuleSet rules) {
        var parts = new LinkedHashMap<String, Part>();
        RuleSetDescription.of(rules).forEach(part -> parts.put(part.id(), part));
        return parts;
    }

    private static Change title(String before, String after) {
        return new Change(Texts.of("programme.title"), before, after);
    }

    private static Difference changed(String title, List<Change> changes) {
        return new Difference(Kind.CHANGED, title, changes);
    }
}
