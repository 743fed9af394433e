package org.maschinenraum.portal.doors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maschinenraum.integration.document.DocumentStore;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Who;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the situations of the table of strategies into the database: for each person and state a strategy of its own. */
final class Cases {

    /** Every submitted strategy is in its second round, so that there are earlier reviews. */
    static final int ROUND = 2;

    private static final LocalDate LAST_DAY =
            LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(10);

    static final ActingAs SOMEBODY = person();
    static final ActingAs FIRST_REVIEWER = person(Role.REVIEWER);
    static final ActingAs SECOND_REVIEWER = person(Role.REVIEWER);
    private static final ActingAs EARLIER_REVIEWER = person(Role.REVIEWER);
    private static final ActingAs PRESENT_REVIEWER = person(Role.REVIEWER);

    private final JdbcClient jdbc;
    private final String frozen;
    private final String draft;
    private final Map<Who, ActingAs> actors = new LinkedHashMap<>();
    private int number;

    Cases(JdbcClient jdbc, DocumentStore documents) {
        this.jdbc = jdbc;
        this.frozen = documents.store(pdf("eingereicht"), "strategie.pdf").hash();
        this.draft = documents.store(pdf("im Entwurf"), "strategie.pdf").hash();
        List.of(SOMEBODY, FIRST_REVIEWER, SECOND_REVIEWER, EARLIER_REVIEWER, PRESENT_REVIEWER)
                .forEach(this::mirror);
    }

    static ByteArrayInputStream pdf(String words) {
        var text =
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% " + words + "\ntrailer << /Root 1 0 R >>\n%%EOF\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static ActingAs person(Role... roles) {
        return ActingAs.person(new PersonId(UUID.randomUUID()), roles);
    }

    /** The same in all states. */
    ActingAs actor(Who who) {
        return actors.computeIfAbsent(who, someone -> {
            var actor = person(someone.actor().roles().toArray(Role[]::new));
            mirror(actor);
            return actor;
        });
    }

    private void mirror(ActingAs who) {
        jdbc.sql("insert into directory.person values (?, ?, 'Vorname', 'Name', '', ?, now(), null)")
                .params(who.person().value(), who.person().value().toString())
                .param(who.roles().stream().map(Role::realmName).toArray(String[]::new))
                .update();
    }

    Case of(Who who, StrategyState state) {
        var actor = actor(who);
        var project = project(who.is("lead") ? actor : SOMEBODY);
        var made =
                new Case(who, state, actor, project, StrategyId.next(), new ReviewId(UUID.randomUUID()), frozen, draft);
        insert(made);
        return made;
    }

    /** Without a strategy yet. */
    ProjectId project(ActingAs lead) {
        var id = ProjectId.next();
        jdbc.sql("""
                insert into programme.project
                select ?, 0, id, ?, ?, 'MUNICIPALITY', ?, 'STRATEGY', true, now() from programme.funding_round limit 1""")
                .params(id, "T-" + id.value(), "Vorhaben " + ++number, lead.person())
                .update();
        return id;
    }

    private void insert(Case of) {
        jdbc.sql("""
                insert into strategy.strategy
                  (id, version, project, state, round, summary, submitted_at, created, decided_by, decided_at, reason)
                values (?, 1, ?, ?, ?, 'Die Stadt wird klimafest.', now(), now(), ?, now(), 'Deshalb.')""")
                .params(of.strategy(), of.project(), of.state(), of.round(), SOMEBODY.person())
                .update();
        jdbc.sql("insert into strategy.attachment values (?, 0, 'STRATEGY_DOCUMENT', ?, 's.pdf', 9, 'application/pdf')")
                .params(of.strategy(), draft)
                .update();
        for (int round = 1; round <= of.round(); round++) {
            version(of, round);
        }
        if (of.wasSubmitted()) {
            process(of);
            reviews(of);
        }
        if (of.state() == StrategyState.SECOND_SIGNATURE) {
            jdbc.sql("""
                    insert into strategy.decision (strategy, round, attempt, verdict, words, decided_by, decided_at)
                    values (?, ?, 1, 'APPROVE', 'Gut.', ?, now())""")
                    .params(of.strategy(), of.round(), (of.who().is("decider") ? of.actor() : SOMEBODY).person())
                    .update();
        }
        if (of.state() == StrategyState.CHANGES_REQUESTED) {
            jdbc.sql("insert into strategy.change_request values (?, ?, 'DECISION', 'Der Plan fehlt.', ?, ?, now())")
                    .params(of.strategy(), ROUND, LAST_DAY, SOMEBODY.person())
                    .update();
        }
    }

    /** The engine is away; what is sent to it waits. */
    private void process(Case of) {
        jdbc.sql("""
                insert into integration.engine_case (case_id, process_id, start_message, start_id, variables, created)
                values (?, 'strategy-phase', 'strategy.submit', ?, '{}', now())""").params(of.strategy(), of.strategy().value().toString()).update();
    }

    private void version(Case of, int round) {
        var submitter = of.who().is("submitter") && round == 1 ? of.actor() : SOMEBODY;
        jdbc.sql("insert into strategy.submission_version values (?, ?, 'Die Stadt wird klimafest.', ?, ?, now())")
                .params(of.strategy(), round, frozen, submitter.person())
                .update();
        jdbc.sql(
                        "insert into strategy.version_document values (?, ?, 0, 'STRATEGY_DOCUMENT', ?, 's.pdf', 9, 'application/pdf')")
                .params(of.strategy(), round, frozen)
                .update();
    }

    private void reviews(Case of) {
        var before = of.who().is("named-before")
                || (of.who().is("author") && !of.who().is("named"));
        review(new ReviewId(UUID.randomUUID()), of, 1, EARLIER_REVIEWER);
        if (before) {
            var own = of.who().is("author") ? of.review() : new ReviewId(UUID.randomUUID());
            review(own, of, 1, of.actor());
        }
        var named = of.who().is("named");
        if (named) {
            var own = of.who().is("author") ? of.review() : new ReviewId(UUID.randomUUID());
            review(own, of, ROUND, of.actor());
        }
        review(of.who().is("author") ? new ReviewId(UUID.randomUUID()) : of.review(), of, ROUND, PRESENT_REVIEWER);
    }

    private void review(ReviewId id, Case of, int round, ActingAs reviewer) {
        jdbc.sql("insert into strategy.review values (?, 0, ?, ?, ?, 'OPEN', null, '', ?, null)")
                .params(id, of.strategy(), round, reviewer.person(), LAST_DAY)
                .update();
    }

    /** All that exist. */
    List<Case> all(Iterable<Who> people) {
        var all = new ArrayList<Case>();
        for (var who : people) {
            Arrays.stream(StrategyState.values())
                    .filter(state -> Case.exists(who, state))
                    .forEach(state -> all.add(of(who, state)));
        }
        return all;
    }
}
