package org.maschinenraum.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Where PostgreSQL listens, and its databases. */
public record PostgresAddress(String host, int port) {

    /** Owns the databases, but is no superuser: as in production. */
    private static final String OWNER = "portal";

    /** A database of one's own, empty, with German collation. */
    public Database freshDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " owner " + OWNER);
        return database(name);
    }

    Database database(String name) {
        return new Database(url(name) + "?reWriteBatchedInserts=true", OWNER, OWNER);
    }

    /** The database of the development stack. */
    Database database() {
        return database("maschinenraum");
    }

    void createOwner() {
        if (isMissing("select 1 from pg_roles where rolname = '" + OWNER + "'")) {
            execute("create role %s login password '%s'".formatted(OWNER, OWNER));
        }
    }

    void createDatabase() {
        if (isMissing("select 1 from pg_database where datname = 'maschinenraum'")) {
            execute("create database maschinenraum owner " + OWNER);
        }
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private boolean isMissing(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return !row.next();
        } catch (SQLException e) {
            throw new ServiceFailed("PostgreSQL antwortet nicht: " + e.getMessage(), e);
        }
    }

    private void execute(String command) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new ServiceFailed("PostgreSQL verweigert „%s“: %s".formatted(command, e.getMessage()), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", "");
    }

    private String url(String name) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }
}
