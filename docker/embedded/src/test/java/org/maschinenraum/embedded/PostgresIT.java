package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
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

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute(sql);
        }
    }
}
