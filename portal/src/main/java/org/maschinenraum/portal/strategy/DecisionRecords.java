package org.maschinenraum.portal.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided, signed and returned; words and verdict are never updated. */
@Component
class DecisionRecords {

    private final JdbcClient jdbc;

    DecisionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Decision decision) {
        jdbc.sql("""
                insert into strategy.decision (strategy, round, attempt, verdict, words, due, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(decision.strategy(), decision.round(), decision.attempt(), decision.verdict())
                .param(decision.words())
                .param(decision.due())
                .params(decision.decidedBy(), decision.decidedAt())
                .update();
    }

    void signed(Decision decision, PersonId by, Instant now) {
        jdbc.sql("""
                update strategy.decision set signed_by = ?, signed_at = ?
                where strategy = ? and round = ? and attempt = ?""")
                .params(by, now, decision.strategy(), decision.round(), decision.attempt())
                .update();
    }

    void returned(Decision decision, Decision.Return why) {
        jdbc.sql("""
                update strategy.decision set returned_by = ?, returned_at = ?, return_reason = ?
                where strategy = ? and round = ? and attempt = ?""")
                .params(why.by(), why.at(), why.reason())
                .params(decision.strategy(), decision.round(), decision.attempt())
                .update();
    }

    /** The newest try at deciding about this version. */
    Optional<Decision> latest(StrategyId strategy, int round) {
        return jdbc.sql(
                        "select * from strategy.decision where strategy = ? and round = ? order by attempt desc limit 1")
                .params(strategy, round)
                .query((row, number) -> decision(row))
                .optional();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var due = row.getDate("due");
        return new Decision(
                new StrategyId(row.getObject("strategy", UUID.class)),
                row.getInt("round"),
                row.getInt("attempt"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                due == null ? null : due.toLocalDate(),
                person(row, "decided_by"),
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("returned_by") == null
                        ? null
                        : new Decision.Return(
                                person(row, "returned_by"),
                                row.getTimestamp("returned_at").toInstant(),
                                row.getString("return_reason")));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(Objects.requireNonNull(row.getObject(column, UUID.class)));
    }
}
