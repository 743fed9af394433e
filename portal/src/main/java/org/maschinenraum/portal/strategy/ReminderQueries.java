package org.maschinenraum.portal.strategy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done about reviews that were not in; the caller has seen the strategy. */
@Component
public class ReminderQueries {

    private static final String REMINDER = """
            select m.review, m.stage, m.at, coalesce(p.first_name || ' ' || p.last_name, '') reviewer_name
            from strategy.reminder m join strategy.review r on r.id = m.review
            left join directory.person p on p.id = m.reviewer
            """;

    private final JdbcClient jdbc;
    private final StrategyScopes scopes;
    private final CurrentActor currentActor;

    ReminderQueries(JdbcClient jdbc, StrategyScopes scopes, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.currentActor = currentActor;
    }

    /** Whether the actor had this seat, and another person has it now. */
    public boolean wasReassigned(ReviewId id) {
        return jdbc.sql("select exists (select from strategy.replaced_reviewer where review = ? and reviewer = ?)")
                .params(id, currentActor.get().id())
                .query(Boolean.class)
                .single();
    }

    /** What was done about the reviews the actor may read, oldest first; a reviewer's own ones without the escalation. */
    public List<ReviewReminder> reminders(StrategyOverview strategy) {
        var actor = currentActor.get();
        return jdbc.sql(REMINDER + """
                where r.strategy = ? and (? or (r.reviewer = ? and m.reviewer = r.reviewer and m.stage <> 'ESCALATION'))
                order by m.at""")
                .params(strategy.id(), scopes.allows(actor, StrategyAction.SEE_REVIEWS, strategy.id()), actor.id())
                .query((row, number) -> StrategyRows.reminder(row))
                .list();
    }

    /** For the inbox, by seat of its task. */
    Optional<ReviewReminder> openEscalation(@Nullable String seat) {
        return jdbc.sql(REMINDER + "where m.id = ?::uuid and m.settled is null")
                .param(seat)
                .query((row, number) -> StrategyRows.reminder(row))
                .optional();
    }
}
