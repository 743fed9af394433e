package org.maschinenraum.integration;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.maschinenraum.embedded.Database;
import org.maschinenraum.embedded.Services;

/** An empty, migrated database on a real PostgreSQL. */
public final class TestDatabase {

    private TestDatabase() {}

    /** A pool as the portal has one; close it. */
    public static HikariDataSource fresh() {
        Database database = Services.forTests().postgres().freshDatabase();
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        HikariDataSource source = new HikariDataSource(pool);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return source;
    }
}
