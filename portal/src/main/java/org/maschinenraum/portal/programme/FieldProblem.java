package org.maschinenraum.portal.programme;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field such as {@code title}, or {@code criteria.2.weight} in a list, counted from 0
 * @param code text key of the sentence
 */
public record FieldProblem(String field, String code, List<Object> arguments) {}
