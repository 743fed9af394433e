package org.maschinenraum.integration.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.embedded.BrokerAddress;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.integration.TestDatabase;

/** A database of its own for each test, and the broker that all share. */
abstract class RealEngine {

    static final Duration LONG = Duration.ofSeconds(60);

    HikariDataSource database;

    @BeforeEach
    void openDatabase() {
        Awaitility.setDefaultTimeout(LONG);
        database = TestDatabase.fresh();
    }

    @AfterEach
    void closeDatabase() {
        Awaitility.reset();
        database.close();
    }

    static BrokerAddress broker() {
        return Services.forTests().broker();
    }

    EngineFixture portal() {
        return portal(Map.of());
    }

    EngineFixture portal(Map<String, String> settings) {
        return new EngineFixture(database, broker(), EngineFixture.Work.ALL, settings);
    }

    EngineFixture portalWithoutSteps() {
        return new EngineFixture(database, broker(), EngineFixture.Work.WITHOUT_STEPS, Map.of());
    }
}
