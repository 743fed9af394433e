package org.maschinenraum.portal.workspace;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A shelf of books and the real index of them, empty before each test; the lead has borrowed what is lent to them. */
@SpringBootTest(classes = SearchPortal.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class SearchedShelf {

    static final String BODY =
            "Die Kommune beschließt eine Klimaanpassungsstrategie, damit Starkregen weniger Schäden anrichtet.";

    static final Duration PATIENCE = Duration.ofSeconds(60);

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        RealServices.search(registry);
        registry.add("maschinenraum.search.index", () -> "finding-" + UUID.randomUUID());
    }

    @Autowired
    Finding finding;

    @Autowired
    Indexing indexing;

    @Autowired
    SearchIndex index;

    @Autowired
    Shelf shelf;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    final PersonId lead = new PersonId(UUID.randomUUID());

    @BeforeEach
    void beginWithAnEmptyIndex() {
        shelf.clear();
        index.rebuild(Stream.of());
        shelf.lend(lead, "book:lead");
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    final UUID publish(String title, String body, String state, String... tokens) {
        var id = shelf.put(title, body, state, tokens);
        changed(id);
        shelf.lend(new PersonId(id), tokens);
        await().atMost(PATIENCE)
                .until(() -> !findAs(new PersonId(id), title).items().isEmpty());
        return id;
    }

    final void changed(UUID id) {
        transaction.executeWithoutResult(status -> indexing.changed(Shelf.KIND, id));
        await().atMost(PATIENCE).until(() -> jdbc.sql("select not exists (select from integration.outbox)")
                .query(Boolean.class)
                .single());
    }

    final Found findAs(PersonId person, String text) {
        logIn(person);
        return finding.find(new Wanted(text, Map.of(), 1));
    }

    static void logIn(PersonId person, Role... roles) {
        var authorities =
                Arrays.stream(roles).map(role -> "ROLE_" + role.realmName()).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person.value().toString(), "", authorities));
    }
}
