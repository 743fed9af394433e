package org.maschinenraum.portal.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Refusal;

/**
 * Why a row of a list cannot become a project.
 *
 * @param column null: the row as a whole
 * @param code text key of the sentence
 */
public record ImportProblem(@Nullable ImportColumn column, String code, List<Object> arguments) {

    static ImportProblem at(ImportColumn column, String code, Object... arguments) {
        return new ImportProblem(column, code, List.of(arguments));
    }

    static ImportProblem of(Refusal refusal) {
        var column =
                switch (refusal.code()) {
                    case "programme.refused-title" -> ImportColumn.TITLE;
                    case "programme.refused-one-partner", "programme.refused-authority-twice" -> ImportColumn.PARTNERS;
                    default -> null;
                };
        return new ImportProblem(column, refusal.code(), refusal.arguments());
    }
}
