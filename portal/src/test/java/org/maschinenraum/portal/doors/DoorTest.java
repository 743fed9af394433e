package org.maschinenraum.portal.doors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.integration.document.DocumentStore;
import org.maschinenraum.portal.access.PolicyTable;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.portal.page.RoomsWithPages;
import org.maschinenraum.portal.strategy.ui.StrategyRoom;
import org.maschinenraum.portal.workspace.Finding;
import org.maschinenraum.portal.workspace.Reindexing;
import org.maschinenraum.search.SearchConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** All rooms with their pages and the index, and every situation of the table in the database. */
@SpringBootTest(classes = RoomsWithPages.class, properties = "maschinenraum.limits.search=100000")
@Import({StrategyRoom.class, SearchConfiguration.class, Finding.class, Reindexing.class})
@ViewPackages(packages = "org.maschinenraum.portal")
abstract class DoorTest extends SpringBrowserlessTest {

    static final PolicyTable TABLE = PolicyTable.read(
            "strategy", "lead", "submitter", "named", "named-before", "decider", "author", "never-submitted");

    private static @Nullable Cases people;
    private static List<Case> prepared = List.of();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DocumentStore documents;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) throws IOException {
        RealServices.database(registry);
        RealServices.search(registry);
        var folder = Files.createTempDirectory("maschinenraum-documents");
        registry.add("maschinenraum.documents.folder", folder::toString);
        registry.add("maschinenraum.search.index", () -> "doors-" + UUID.randomUUID());
        registry.add("maschinenraum.engine.address", () -> "http://127.0.0.1:1");
        registry.add("maschinenraum.engine.data-set", () -> "none");
        registry.add("maschinenraum.engine.try-again-after", () -> "1h");
    }

    /** Each person opens a window of its own. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        if (prepared.isEmpty()) {
            people = new Cases(jdbc, documents);
            prepared = people.all(TABLE.people());
        }
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {}

    final void openWindow() {
        super.initVaadinEnvironment();
    }

    final void closeWindow() {
        super.cleanVaadinEnvironment();
    }

    static List<Case> cases() {
        return prepared;
    }

    final JdbcClient jdbc() {
        return jdbc;
    }

    /** Those of the cases, for more of them. */
    static Cases people() {
        return Objects.requireNonNull(people);
    }
}
