package org.maschinenraum.portal.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.audit.AuditVerification;
import org.maschinenraum.portal.programme.FundingRoundQueries;
import org.maschinenraum.portal.programme.NewProject;
import org.maschinenraum.portal.programme.ProjectKind;
import org.maschinenraum.portal.programme.Projects;
import org.maschinenraum.portal.shell.LiveEvent;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.maschinenraum.portal.strategy.Attachment;
import org.maschinenraum.portal.strategy.Drafts;
import org.maschinenraum.portal.strategy.Recommendation;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.Reviews;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.task.TaskChanged;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through the portal's services, with everything on: rights, audit, outbox, inbox, letters, index. */
final class PortalSide implements Side {

    private static final ActingAs LEAD = demo(101, Role.MEMBER);
    private static final ActingAs OFFICE = demo(201, Role.COORDINATOR);
    private static final ActingAs FIRST = demo(301, Role.REVIEWER);
    private static final ActingAs SECOND = demo(302, Role.REVIEWER);
    private static final ActingAs APPROVER = demo(401, Role.APPROVER);

    /** The same for all, so that its text is taken out once: that costs a process of its own and belongs to no case. */
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final ConfigurableApplicationContext portal;
    private final Strategies strategies;
    private final Reviews reviews;
    private final JdbcClient jdbc;
    private final Arrivals<Task> tasks = new Arrivals<>();
    private final Queue<Prepared> prepared = new ConcurrentLinkedQueue<>();
    private int completedBefore;

    PortalSide(ConfigurableApplicationContext portal) {
        this.portal = portal;
        this.strategies = portal.getBean(Strategies.class);
        this.reviews = portal.getBean(Reviews.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        portal.getBean(LiveUpdates.class).listen(this::changed);
    }

    private static ActingAs demo(int number, Role role) {
        return ActingAs.person(PersonId.of("00000000-0000-4000-8000-000000000" + number), role);
    }

    /** As an open inbox does: it reads again what it was told of. */
    private void changed(LiveEvent event) {
        if (event instanceof TaskChanged task) {
            jdbc.sql("""
                    select t.case_id, t.seat, r.version from task.task t
                    left join strategy.review r on r.id = nullif(t.seat, '')::uuid where t.id = ? and t.state = 'OPEN'""")
                    .param(task.id())
                    .query((row, number) -> new Task(
                            row.getObject("case_id", UUID.class), row.getString("seat"), row.getLong("version")))
                    .optional()
                    .ifPresent(open -> tasks.arrived(open.caseId(), open));
        }
    }

    @Override
    public void prepare(int cases) {
        completedBefore = completed();
        for (int i = 0; i < cases; i++) {
            prepared.add(draft());
        }
    }

    private Prepared draft() {
        var projects = portal.getBean(Projects.class);
        var drafts = portal.getBean(Drafts.class);
        var round =
                portal.getBean(FundingRoundQueries.class).running().getFirst().id();
        var project = OFFICE.get(() -> projects.create(
                new NewProject(round, "Messung", ProjectKind.MUNICIPALITY, LEAD.person(), List.of("09461000"), true)));
        return LEAD.get(() -> {
            var id = drafts.create(project);
            var content = new ByteArrayInputStream(PDF);
            long version = drafts.attach(id, Attachment.Slot.STRATEGY_DOCUMENT, "Strategie.pdf", content);
            return new Prepared(id, drafts.write(id, version, "Die Stadt wird klimafest."));
        });
    }

    @Override
    public Case carry() {
        var draft = Objects.requireNonNull(prepared.poll(), "no case is prepared");
        var id = draft.id();
        var clock = new CaseClock();
        clock.action(() -> LEAD.run(() -> strategies.submit(id, draft.version())));
        clock.handover(() -> tasks.next(id.value()));
        clock.action(() -> OFFICE.run(() -> strategies.completeCheck(id, 1, FIRST.person(), SECOND.person())));
        var one = clock.handover(() -> tasks.next(id.value()));
        var other = tasks.next(id.value());
        clock.action(() -> review(one));
        clock.action(() -> review(other));
        clock.handover(() -> tasks.next(id.value()));
        clock.action(() -> APPROVER.run(() -> strategies.approve(id, 1, "Überzeugend.")));
        tasks.forget(id.value());
        return clock.stop();
    }

    private void review(Task task) {
        var id = ReviewId.of(task.seat());
        reviewer(id).run(() -> reviews.submit(id, task.version(), Recommendation.YES, "Tragfähig und gut begründet."));
    }

    private ActingAs reviewer(ReviewId id) {
        var reviewer = jdbc.sql("select reviewer from strategy.review where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        return FIRST.person().value().equals(reviewer) ? FIRST : SECOND;
    }

    /** The engine has heard the last decision; letters and index may still be on their way. */
    @Override
    public void awaitCompleted(int cases) {
        Awaitility.await("all processes end")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> completed() - completedBefore == cases);
    }

    @Override
    public void awaitQuiet() {
        Awaitility.await("everything is delivered")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count("select count(*) from integration.outbox") == 0);
    }

    @Override
    public void requireSound() {
        require("open tasks", count("select count(*) from task.task where state <> 'DONE' or doubt is not null"), 0);
        require(
                "unfinished cases",
                count("select count(*) from strategy.strategy where state not in ('APPROVED', 'DRAFT')"),
                0);
        require(
                "findings in the audit trail",
                portal.getBean(AuditVerification.class).findings().size(),
                0);
        var perCase = jdbc.sql(
                        "select count(*) from audit.entry e join strategy.strategy s on s.id = e.case_id group by s.id")
                .query(Integer.class)
                .list();
        require("kinds of trail length", (int) perCase.stream().distinct().count(), 1);
    }

    private static void require(String what, int actual, int expected) {
        if (actual != expected) {
            throw new IllegalStateException("%s: %d instead of %d".formatted(what, actual, expected));
        }
    }

    private int completed() {
        return count("select count(*) from task.task where element = 'Decision' and state = 'DONE'");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @Override
    public void close() {
        portal.close();
    }

    private record Task(UUID caseId, String seat, long version) {}

    private record Prepared(StrategyId id, long version) {}
}
