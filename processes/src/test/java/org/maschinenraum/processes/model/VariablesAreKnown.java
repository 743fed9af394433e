package org.maschinenraum.processes.model;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What expressions read and mappings set is listed as a variable; what conditions compare with is a listed outcome. */
final class VariablesAreKnown implements Rule {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> FEEL =
            Set.of("and", "or", "not", "null", "true", "false", "in", "if", "then", "else");

    @Override
    public Stream<String> findings(Model model, Vocabulary names) {
        return Stream.of(
                        Differences.unlisted(
                                distinct(expressions(model).flatMap(VariablesAreKnown::variables)),
                                names.variables(),
                                "variable"),
                        Differences.unlisted(
                                distinct(attributes(model, "target", "inputElement", "outputCollection")),
                                names.variables(),
                                "variable"),
                        Differences.unlisted(
                                distinct(expressions(model).flatMap(VariablesAreKnown::literals)),
                                names.outcomes(),
                                "outcome"))
                .flatMap(finding -> finding)
                .distinct();
    }

    private static Stream<String> expressions(Model model) {
        Stream<String> texts = model.elements().map(DomElement::getTextContent);
        return Stream.concat(
                        texts,
                        attributes(model, "source", "correlationKey", "inputCollection", "outputElement", "type"))
                .map(String::strip)
                .filter(text -> text.startsWith("="));
    }

    private static Stream<String> attributes(Model model, String... names) {
        return model.elements()
                .filter(element -> element.getNamespaceURI().contains("zeebe"))
                .flatMap(element ->
                        Stream.of(names).filter(element::hasAttribute).map(element::getAttribute));
    }

    private static Stream<String> variables(String expression) {
        return WORD.matcher(LITERAL.matcher(expression).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !FEEL.contains(word));
    }

    private static Stream<String> literals(String expression) {
        return LITERAL.matcher(expression).results().map(literal -> literal.group(1));
    }

    private static Set<String> distinct(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }
}
