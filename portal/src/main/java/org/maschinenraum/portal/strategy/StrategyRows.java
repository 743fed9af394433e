package org.maschinenraum.portal.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.programme.ProjectOverview;

/** Rows of this room's tables as records. */
final class StrategyRows {

    private StrategyRows() {}

    static StrategyOverview overview(ResultSet row, ProjectOverview project) throws SQLException {
        return new StrategyOverview(
                new StrategyId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                project,
                StrategyState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getString("summary"),
                List.of(),
                instant(row, "submitted_at"),
                instant(row, "decided_at"),
                row.getString("reason"));
    }

    static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                Attachment.Slot.valueOf(row.getString("slot")),
                row.getString("hash"),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("media_type"),
                row.getBoolean("searchable"));
    }

    static SubmissionVersion version(ResultSet row, List<Attachment> documents) throws SQLException {
        return new SubmissionVersion(
                new StrategyId(row.getObject("strategy", UUID.class)),
                row.getInt("round"),
                row.getString("summary"),
                documents,
                row.getString("hash"),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                row.getTimestamp("submitted_at").toInstant());
    }

    static ChangeRequest changeRequest(ResultSet row) throws SQLException {
        return new ChangeRequest(
                new StrategyId(row.getObject("strategy", UUID.class)),
                row.getInt("round"),
                ChangeRequest.Origin.valueOf(row.getString("origin")),
                row.getString("points"),
                row.getDate("due").toLocalDate(),
                new PersonId(row.getObject("requested_by", UUID.class)),
                row.getTimestamp("requested_at").toInstant());
    }

    static ReviewOverview review(ResultSet row) throws SQLException {
        var recommendation = row.getString("recommendation");
        return new ReviewOverview(
                new ReviewId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new StrategyId(row.getObject("strategy", UUID.class)),
                row.getInt("round"),
                new PersonId(row.getObject("reviewer", UUID.class)),
                row.getString("reviewer_name"),
                ReviewState.valueOf(row.getString("state")),
                recommendation == null ? null : Recommendation.valueOf(recommendation),
                row.getString("comment"),
                row.getDate("due").toLocalDate(),
                instant(row, "submitted_at"),
                row.getInt("term"));
    }

    static ReviewReminder reminder(ResultSet row) throws SQLException {
        return new ReviewReminder(
                new ReviewId(row.getObject("review", UUID.class)),
                ReminderStage.valueOf(row.getString("stage")),
                row.getTimestamp("at").toInstant(),
                row.getString("reviewer_name"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
