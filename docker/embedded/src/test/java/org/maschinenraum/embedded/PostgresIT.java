package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PostgresIT {

    @Test
    void keepsItsDataBetweenRuns() throws SQLException {
        Folders folders = Folders.ofTests();
        int port = Ports.free();
        Postgres first = new Postgres(folders, port);
        first.start(Progress.SILENT);
        Database database = first.address().database();
        execute(database, "create table kept as select 'Öhringen' as town");
        List<ProcessHandle> processes = first.processes();
        first.stop();

        assertThat(processes).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(first.isReady()).isFalse();

        Postgres second = new Postgres(folders, port);
        second.start(Progress.SILENT);
        assertThat(ServicesIT.query(database, "select town from kept")).containsExactly("Öhringen");
        second.stop();
    }

    @Test
    void comesBackOnItsDataAfterAKillAndAnswersAgainAfterAHang() throws SQLException {
        Postgres postgres = new Postgres(Folders.ofTests(), Ports.free());
        postgres.start();
        Database database = postgres.address().database();
        execute(database, "create table kept as select 'Öhringen' as town");

        postgres.kill();
        assertThat(postgres.isReady()).isFalse();
        postgres.start();
        assertThat(ServicesIT.query(database, "select town from kept")).containsExactly("Öhringen");

        CompletableFuture<Boolean> asked;
        try (Hang hang = postgres.hang()) {
            asked = CompletableFuture.supplyAsync(postgres::isReady);
            assertThat(asked.copy()
                            .completeOnTimeout(false, 2, TimeUnit.SECONDS)
                            .join())
                    .isFalse();
        }
        assertThat(asked.join()).isTrue();
        postgres.stop();
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute(sql);
        }
    }
}
