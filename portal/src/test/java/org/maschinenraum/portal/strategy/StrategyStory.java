package org.maschinenraum.portal.strategy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.programme.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Carries strategies forward through the services, each step by the person whose step it is. */
final class StrategyStory {

    static final String POINTS = "Der Kostenplan fehlt.";

    final ActingAs lead = person(Role.MEMBER);
    final ActingAs coordinator = person(Role.COORDINATOR);
    final ActingAs approver = person(Role.APPROVER);
    final ActingAs first = person(Role.REVIEWER);
    final ActingAs second = person(Role.REVIEWER);
    final ProjectId project = ProjectId.next();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Drafts drafts;
    private final Strategies strategies;
    private final Reviews reviews;
    private final InTransaction transaction;

    StrategyStory(
            JdbcClient jdbc,
            Clock clock,
            Drafts drafts,
            Strategies strategies,
            Reviews reviews,
            InTransaction transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.drafts = drafts;
        this.strategies = strategies;
        this.reviews = reviews;
        this.transaction = transaction;
        List.of(lead, coordinator, approver, first, second).forEach(this::mirrored);
        insertProject();
    }

    static ActingAs person(Role... roles) {
        return ActingAs.person(new PersonId(UUID.randomUUID()), roles);
    }

    void mirrored(ActingAs who) {
        jdbc.sql("insert into directory.person values (?, ?, 'Vorname', 'Name', 'a@example.org', ?, ?)")
                .params(who.person().value(), who.person().value().toString())
                .params(who.roles().stream().map(Role::realmName).toArray(String[]::new), clock.instant())
                .update();
    }

    private void insertProject() {
        jdbc.sql("insert into programme.funding_round values (?, ?, 'KFW_436', '2028-12-31', 14, 28, 21, 42)")
                .params(project.value(), "Runde " + project.value())
                .update();
        jdbc.sql("insert into programme.project values (?, 0, ?, ?, 'Görlitz', 'MUNICIPALITY', ?, 'STRATEGY', true, ?)")
                .params(project, project, project.value().toString(), lead.person(), clock.instant())
                .update();
    }

    /** The lead is somebody else from now on. */
    void ledBy(ActingAs other) {
        jdbc.sql("update programme.project set lead = ? where id = ?")
                .params(other.person(), project)
                .update();
    }

    static InputStream pdf(String words) {
        var text =
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% " + words + "\ntrailer << /Root 1 0 R >>\n%%EOF\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    StrategyId draft() {
        return lead.get(() -> {
            var id = drafts.create(project);
            drafts.attach(id, Attachment.Slot.STRATEGY_DOCUMENT, "strategie.pdf", pdf("eins"));
            drafts.write(id, version(id), "Die Stadt wird klimafest.");
            return id;
        });
    }

    StrategyId submitted() {
        var id = draft();
        lead.run(() -> submit(id));
        return id;
    }

    void submit(StrategyId id) {
        strategies.submit(id, version(id));
    }

    StrategyId inCheck() {
        var id = submitted();
        transaction.run(() -> strategies.openCompletenessCheck(id));
        return id;
    }

    StrategyId inReview() {
        var id = inCheck();
        coordinator.run(() -> strategies.completeCheck(id, 1, first.person(), second.person()));
        return id;
    }

    StrategyId awaitingDecision() {
        var id = inReview();
        review(id, first);
        review(id, second);
        transaction.run(() -> strategies.concludeReviews(id, 1));
        return id;
    }

    StrategyId changesRequested() {
        var id = inCheck();
        coordinator.run(() -> strategies.requestChanges(id, 1, POINTS, inTwoWeeks()));
        return id;
    }

    void review(StrategyId id, ActingAs reviewer) {
        var review = reviewOf(id, reviewer);
        reviewer.run(() -> reviews.submit(review, versionOf(review), Recommendation.YES, "Überzeugend."));
    }

    void resubmit(StrategyId id) {
        lead.run(() -> strategies.submit(id, version(id)));
        transaction.run(() -> strategies.openCompletenessCheck(id));
    }

    LocalDate inTwoWeeks() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin")).plusDays(14);
    }

    /** In the newest round. */
    ReviewId reviewOf(StrategyId id, ActingAs reviewer) {
        return jdbc.sql(
                        "select id from strategy.review where strategy = ? and reviewer = ? order by round desc limit 1")
                .params(id, reviewer.person())
                .query((row, number) -> new ReviewId(row.getObject("id", UUID.class)))
                .single();
    }

    long versionOf(ReviewId id) {
        return version("review", id.value());
    }

    long version(StrategyId id) {
        return version("strategy", id.value());
    }

    private long version(String table, UUID id) {
        return jdbc.sql("select version from strategy." + table + " where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    StrategyState state(StrategyId id) {
        return jdbc.sql("select state from strategy.strategy where id = ?")
                .param(id)
                .query((row, number) -> StrategyState.valueOf(row.getString("state")))
                .single();
    }
}
