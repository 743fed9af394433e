package org.maschinenraum.portal.operation.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.portal.page.PageVisit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody visits the administrator's page, while of all services only the database and the document store are there. */
@Import(OperationRoom.class)
abstract class OperationVisit extends PageVisit {

    @Autowired
    protected JdbcClient jdbc;

    OperationVisit(Visitor visitor) {
        super(visitor);
    }

    @DynamicPropertySource
    static void nobodyElseIsThere(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory("maschinenraum-documents");
        registry.add("maschinenraum.documents.folder", folder::toString);
        registry.add("maschinenraum.search.address", () -> "http://127.0.0.1:1");
        registry.add("maschinenraum.keycloak.address", () -> "http://127.0.0.1:1");
        registry.add("maschinenraum.keycloak.admin-client-secret", () -> "none");
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> "1");
        registry.add("maschinenraum.mail.from", () -> "Maschinenraum <portal@example.org>");
        registry.add("maschinenraum.operation.unwatched", () -> "200ms");
    }

    /** When the test began; what was audited before stays for ever. */
    protected Instant begun = Instant.EPOCH;

    @BeforeEach
    void nothingIsWrong() {
        begun = Instant.now();
        jdbc.sql(
                        "truncate integration.outbox, integration.engine_case, integration.engine_job_failure, workspace.rebuild")
                .update();
    }

    final long failing(String kind, String lane) {
        return jdbc.sql("""
                insert into integration.outbox (kind, lane, payload, attempts, error, due)
                values (?, ?, '{}', 4, 'PostFailed: 451 <petra@example.org> later', now() + interval '1 hour') returning id""").params(kind, lane).query(Long.class).single();
    }

    final void doubtfulTask(UUID caseId, String state, String doubt) {
        jdbc.sql("""
                insert into task.task (element, case_id, round, process_id, state, opened, answered, doubt, doubted)
                values ('CompletenessCheck', ?, 1, 'strategy-phase', ?, now() - interval '1 day', now(), ?, now())""").params(caseId, state, doubt).update();
        jdbc.sql("""
                insert into integration.engine_case (case_id, process_id, start_message, start_id, variables, created)
                values (?, 'strategy-phase', 'strategy.submit', ?, '{}', now()) on conflict do nothing""").params(caseId, caseId.toString()).update();
    }

    final String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** The page changes by itself. */
    final void soon(ThrowingRunnable assertion) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            // What other threads want of the page waits, because the test never lets go of its lock.
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            roundTrip();
            assertion.run();
        });
    }
}
