package org.maschinenraum.portal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.portal.workspace.Rebuild.Progress;
import org.maschinenraum.portal.workspace.Rebuild.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A rebuild of the index tells how far it is, runs once, and does not seem to run for ever. */
@SpringBootTest(classes = SearchPortal.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class RebuildingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Reindexing reindexing;

    @Autowired
    Shelf shelf;

    @Autowired
    JdbcClient jdbc;

    final ActingAs administrator = ActingAs.person(new PersonId(UUID.randomUUID()), Role.ADMINISTRATOR);
    final ActingAs colleague = ActingAs.person(new PersonId(UUID.randomUUID()), Role.ADMINISTRATOR);

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        RealServices.search(registry);
        registry.add("maschinenraum.search.index", () -> "rebuild-" + UUID.randomUUID());
    }

    @BeforeEach
    void threeBooks() {
        shelf.clear();
        jdbc.sql("truncate workspace.rebuild").update();
        IntStream.range(0, 3).forEach(number -> shelf.put("Buch " + number, "Text", "IN_REVIEW", "public"));
    }

    @AfterEach
    void goOn() {
        shelf.hold(new CountDownLatch(0));
    }

    @Test
    void tellsHowFarItIsToWhoeverComesBack() {
        var held = new CountDownLatch(1);
        shelf.hold(held);

        administrator.run(reindexing::start);

        await().atMost(PATIENCE).until(() -> latest().done() == 1);
        assertThat(latest().state()).isEqualTo(State.RUNNING);
        assertThat(latest().progress()).containsEntry(Shelf.KIND, new Progress(1, 3));
        held.countDown();
        await().atMost(PATIENCE).until(() -> latest().state() == State.DONE);
        assertThat(latest().done()).isEqualTo(3);
        assertThat(latest().ended()).isAfterOrEqualTo(latest().started());
        assertThat(jdbc.sql("select count(*) from audit.entry where verb = 'workspace.rebuild-index'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void runsOnceAlthoughTwoAdministratorsStartIt() throws Exception {
        var held = new CountDownLatch(1);
        shelf.hold(held);

        var outcomes = Race.of(() -> administrator.run(reindexing::start), () -> colleague.run(reindexing::start));

        assertThat(outcomes).containsExactlyInAnyOrder("", "workspace.refused-rebuild-running");
        assertThatThrownBy(() -> colleague.run(reindexing::start)).isInstanceOf(Refusal.class);
        held.countDown();
        await().atMost(PATIENCE).until(() -> latest().state() == State.DONE);
    }

    @Test
    void isInterruptedOnceItsPortalIsDeadAndCanBeginAgain() {
        jdbc.sql("""
                insert into workspace.rebuild (started, seen, progress)
                values (now() - interval '1 hour', now() - interval '21 seconds', '{"byKind": {"strategy": {"done": 7, "total": 9}}}')
                """).update();

        assertThat(latest().state()).isEqualTo(State.INTERRUPTED);
        assertThat(latest().done()).isEqualTo(7);

        administrator.run(reindexing::start);
        await().atMost(PATIENCE).until(() -> latest().state() == State.DONE);
        assertThat(jdbc.sql("select outcome from workspace.rebuild order by id")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("INTERRUPTED", "DONE"));
    }

    @Test
    void saysWhyItFailed() {
        shelf.put(new UUID(0, 0), "Defekt", "Text", "IN_REVIEW", "public");
        shelf.breakAt(new UUID(0, 0));
        try {
            administrator.run(reindexing::start);
            await().atMost(PATIENCE).until(() -> latest().state() == State.FAILED);
        } finally {
            shelf.breakAt(new UUID(0, 1));
        }

        assertThat(latest().error()).contains("this book cannot be read");
    }

    private Rebuild latest() {
        return administrator.get(reindexing::latest).orElseThrow();
    }
}
