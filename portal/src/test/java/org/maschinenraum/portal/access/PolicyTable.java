package org.maschinenraum.portal.access;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** An expectation of the policy, written by hand as a table of action × person × state, and its comparison with the policy. */
public final class PolicyTable {

    private static final String EVERYBODY_ELSE = "everybody else";

    private final List<NamedCsvRecord> rows;
    private final Set<Who> everybody = new LinkedHashSet<>();

    private PolicyTable(List<NamedCsvRecord> rows, List<String> relations) {
        this.rows = rows;
        everybody.add(Who.of("nobody-in-particular"));
        Arrays.stream(Role.values()).map(Role::realmName).map(Who::of).forEach(everybody::add);
        everybody.add(Who.of("all-roles"));
        relations.stream().map(Who::of).forEach(everybody::add);
        rows.forEach(row -> named(row).forEach(everybody::add));
        everybody.forEach(who -> who.requireKnown(relations));
    }

    /** @param relations words of the table that are no realm roles */
    public static PolicyTable read(String room, String... relations) {
        var file = Objects.requireNonNull(PolicyTable.class.getResourceAsStream("/policy/" + room + ".csv"), room);
        try (var reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new PolicyTable(reader.stream().toList(), List.of(relations));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> states() {
        return rows.getFirst().getHeader().stream().skip(2).toList();
    }

    public Set<String> actions() {
        return cells().keySet();
    }

    /** Everybody the table speaks of. */
    public Set<Who> people() {
        return Collections.unmodifiableSet(everybody);
    }

    /** What the table says. */
    public boolean allows(Action action, Who who, String state) {
        var row =
                Objects.requireNonNull(cells().get(action.key()), action.key()).get(who);
        return allowed(
                Objects.requireNonNull(row, () -> action.key() + " · " + who).getField(state));
    }

    /** What the policy answers otherwise than the table says, in words. */
    public List<String> differences(Policy policy, Action[] actions, Situation situation) {
        var differences = new ArrayList<String>();
        var expected = cells();
        for (var action : actions) {
            for (var who : everybody) {
                var row = expected.getOrDefault(action.key(), Map.of()).get(who);
                if (row == null) {
                    differences.add(action.key() + " · " + who + ": not in the table");
                } else {
                    differences.addAll(differences(policy, action, who, row, situation));
                }
            }
        }
        return differences;
    }

    private List<String> differences(Policy policy, Action action, Who who, NamedCsvRecord row, Situation situation) {
        return states().stream()
                .filter(state ->
                        policy.allows(who.actor(), action, situation.of(who, state)) != allowed(row.getField(state)))
                .map(state ->
                        "%s · %s · %s: the table says %s".formatted(action.key(), who, state, row.getField(state)))
                .toList();
    }

    private static boolean allowed(String cell) {
        return switch (cell.strip()) {
            case "x" -> true;
            case "-" -> false;
            default -> throw new IllegalArgumentException("neither x nor -: " + cell);
        };
    }

    /** By action and person; "everybody else" spread out. */
    private Map<String, Map<Who, NamedCsvRecord>> cells() {
        var cells = new LinkedHashMap<String, Map<Who, NamedCsvRecord>>();
        rows.forEach(row -> named(row).forEach(who -> {
            var twice = cells.computeIfAbsent(row.getField("action"), action -> new LinkedHashMap<>())
                    .put(who, row);
            if (twice != null) {
                throw new IllegalArgumentException(row.getField("action") + " twice for " + who);
            }
        }));
        rows.stream()
                .filter(row -> row.getField("who").contains(EVERYBODY_ELSE))
                .forEach(row -> everybody.forEach(
                        who -> cells.computeIfAbsent(row.getField("action"), action -> new LinkedHashMap<>())
                                .putIfAbsent(who, row)));
        return cells;
    }

    private static Stream<Who> named(NamedCsvRecord row) {
        return Arrays.stream(row.getField("who").split(";"))
                .map(String::strip)
                .filter(name -> !name.equals(EVERYBODY_ELSE))
                .map(Who::of);
    }

    /** The object in this state, with the person standing to it as the table says. */
    public interface Situation {
        Scope of(Who who, String state);
    }
}
