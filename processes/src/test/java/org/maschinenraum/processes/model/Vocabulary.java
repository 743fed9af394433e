package org.maschinenraum.processes.model;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of one process, told apart by their shape.
 *
 * @param process the process id
 * @param calls job types and messages, {@code <room>.<verb-phrase>}
 * @param elements user tasks, UpperCamelCase
 * @param outcomes what a user task may end with, kebab case
 * @param variables every variable that may travel
 * @param errors BPMN errors a step may throw, by job type
 */
record Vocabulary(
        String process,
        Set<String> calls,
        Set<String> elements,
        Set<String> outcomes,
        Set<String> variables,
        Map<String, Set<String>> errors) {

    private static final Pattern CALL = Pattern.compile("[a-z-]+\\.[a-z-]+");
    private static final Pattern ELEMENT = Pattern.compile("[A-Z][A-Za-z]*");

    /** Reads the constants of a class like {@code Names.StrategyPhase}. */
    static Vocabulary of(Class<?> names, Set<String> variables, Map<String, Set<String>> errors) {
        String process = constant(names, "PROCESS");
        Set<String> all = constants(names);
        return new Vocabulary(
                process,
                those(all, CALL.asMatchPredicate()),
                those(all, ELEMENT.asMatchPredicate()),
                those(
                        all,
                        name -> !name.equals(process) && Character.isLowerCase(name.charAt(0)) && !name.contains(".")),
                variables,
                errors);
    }

    static Set<String> constants(Class<?> names) {
        return fields(names).map(Vocabulary::value).collect(Collectors.toUnmodifiableSet());
    }

    static String constant(Class<?> names, String field) {
        return fields(names)
                .filter(candidate -> candidate.getName().equals(field))
                .map(Vocabulary::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(names + " has no " + field));
    }

    private static Set<String> those(Set<String> all, Predicate<String> wanted) {
        return all.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Field> fields(Class<?> names) {
        return Arrays.stream(names.getDeclaredFields()).filter(field -> field.getType() == String.class);
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
