package org.maschinenraum.integration.outbox;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.integration.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outbox on a real database, empty before each test, and the numbers of the notes that were delivered. */
abstract class OutboxOnPostgres {

    static final Duration LEASE = Duration.ofMinutes(1);

    static HikariDataSource database;

    final List<Integer> delivered = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void migrate() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        JdbcClient.create(database).sql("delete from integration.outbox").update();
    }

    final OutboxFixture portal(OutboxFixture.Notes notes) {
        return new OutboxFixture(database, LEASE, notes);
    }

    final void note(Delivery<OutboxFixture.Note> delivery) {
        delivered.add(delivery.payload().number());
    }

    static int attempts(OutboxFixture portal) {
        return portal.jdbc()
                .sql("select max(attempts) from integration.outbox")
                .query(Integer.class)
                .single();
    }
}
