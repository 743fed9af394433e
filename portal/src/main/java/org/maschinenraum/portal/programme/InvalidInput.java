package org.maschinenraum.portal.programme;

import java.util.List;
import org.maschinenraum.portal.access.Refusal;

/** Some fields cannot be taken as they are; each problem belongs beside its field. */
public class InvalidInput extends Refusal {

    private final List<FieldProblem> problems;

    InvalidInput(List<FieldProblem> problems) {
        super("programme.refused-input", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** In the order of the fields. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
