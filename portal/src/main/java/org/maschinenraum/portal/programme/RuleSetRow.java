package org.maschinenraum.portal.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.integration.database.Rows;

/** Makes a rule set from its row. */
final class RuleSetRow {

    /** Of a row {@code s}. */
    static final String COLUMNS = "s.id, s.kind, s.family, s.number, s.title, s.content";

    private RuleSetRow() {}

    static RuleSet of(ResultSet row) throws SQLException {
        return of(
                new RuleSetId(Rows.uuid(row, "id")),
                RuleSetKind.valueOf(row.getString("kind")),
                row.getString("family"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("content"));
    }

    private static RuleSet of(RuleSetId id, RuleSetKind kind, String family, int number, String title, String content) {
        return switch (kind) {
            case REGIME -> {
                var is = Json.read(content, FundingRegimeVersion.Content.class);
                var regime = FundingRegime.valueOf(family);
                yield new FundingRegimeVersion(
                        id, regime, number, title, is.rates(), is.caps(), is.deadlines(), is.texts());
            }
            case CRITERIA -> {
                var is = Json.read(content, CriteriaCatalogue.Content.class);
                yield new CriteriaCatalogue(id, family, number, title, is.criteria(), is.deviation());
            }
            case FORM -> {
                var is = Json.read(content, SubmissionForm.Content.class);
                yield new SubmissionForm(id, family, number, title, is.sections(), is.documents());
            }
        };
    }
}
