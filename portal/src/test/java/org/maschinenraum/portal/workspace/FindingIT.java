package org.maschinenraum.portal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.outbox.Delivery;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.RealServices;
import org.maschinenraum.search.Search;
import org.maschinenraum.search.Search.Part;
import org.maschinenraum.search.SearchConfiguration;
import org.maschinenraum.search.SearchDocument;
import org.maschinenraum.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** From a change in a room through the outbox into a real index, and back to those who may read it. */
@SpringBootTest(classes = SearchPortal.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class FindingIT {

    private static final String BODY =
            "Die Kommune beschließt eine Klimaanpassungsstrategie, damit Starkregen weniger Schäden anrichtet.";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        RealServices.database(registry);
        RealServices.search(registry);
        registry.add("maschinenraum.search.index", () -> "finding-" + UUID.randomUUID());
    }

    @Autowired
    Finding finding;

    @Autowired
    Findables findables;

    @Autowired
    Indexing indexing;

    @Autowired
    IndexDelivery delivery;

    @Autowired
    Reindexing reindexing;

    @Autowired
    SearchIndex index;

    @Autowired
    Shelf shelf;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final PersonId lead = new PersonId(UUID.randomUUID());
    private final PersonId stranger = new PersonId(UUID.randomUUID());

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

    @Test
    void findsAPartOfACompoundInTheTextForThoseWhoMayReadIt() {
        var id = publish("Vorhaben Nord", BODY, "IN_REVIEW", "book:lead");

        var found = findAs(lead, "Anpassung");

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.plain()).isFalse();
        assertThat(found.facets())
                .containsEntry("kind", Map.of(Shelf.KIND, 1L))
                .containsEntry("state", Map.of("IN_REVIEW", 1L));
        assertThat(found.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Vorhaben Nord");
            assertThat(item.kind()).isEqualTo(Shelf.KIND);
            assertThat(item.path()).isEqualTo("regal/" + id);
            assertThat(item.passages().getFirst().parts())
                    .contains(new Part("Klimaanpassungsstrategie", true))
                    .anySatisfy(part -> assertThat(part.found()).isFalse());
        });
    }

    @Test
    void tellsAStrangerNothingInHitsCountsFacetsAndSuggestions() {
        publish("Vorhaben Nord", BODY, "IN_REVIEW", "book:lead");

        var found = findAs(stranger, "Anpassung");

        assertThat(found).isEqualTo(new Found(0, List.of(), Map.of(), false));
        assertThat(findAs(stranger, "").total()).isZero();
        assertThat(finding.suggest("Vor")).isEmpty();
        logIn(lead);
        assertThat(finding.suggest("Vor")).containsExactly("Vorhaben Nord");
    }

    @Test
    void showsToEverybodyWhatIsPublic() {
        publish("Leitfaden", BODY, "APPROVED", "public");

        assertThat(findAs(stranger, "Starkregen").total()).isEqualTo(1);
    }

    @Test
    void forgetsARevokedRightAtOnceWithoutWritingTheIndex() {
        publish("Vorhaben Nord", BODY, "IN_REVIEW", "book:lead");
        assertThat(findAs(lead, "Anpassung").total()).isEqualTo(1);

        shelf.lend(lead);

        assertThat(findAs(lead, "Anpassung").total()).isZero();
        assertThat(finding.suggest("Vor")).isEmpty();
    }

    @Test
    void dropsAndDoesNotCountWhatTheDatabaseDenies() {
        var denied = publish("Vorhaben Nord", BODY, "WITHDRAWN", "book:lead");
        publish("Vorhaben Süd", BODY, "IN_REVIEW", "book:lead");
        shelf.deny(denied);

        var found = findAs(lead, "Anpassung");

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.items()).extracting(Found.Item::title).containsExactly("Vorhaben Süd");
        assertThat(found.facets()).as("would tell that something was withdrawn").isEmpty();
    }

    @Test
    void narrowsByKindAndStateAndTurnsPages() {
        for (int number = 1; number <= 12; number++) {
            publish("Band " + number, BODY, number <= 11 ? "IN_REVIEW" : "APPROVED", "book:lead");
        }
        logIn(lead);

        assertThat(finding.find(new Wanted("Anpassung", Map.of("state", "APPROVED"), 1))
                        .items())
                .extracting(Found.Item::title)
                .containsExactly("Band 12");
        assertThat(finding.find(new Wanted("", Map.of("kind", "map"), 1)).total())
                .isZero();
        var second = finding.find(new Wanted("", Map.of("kind", Shelf.KIND, "state", "IN_REVIEW"), 2));
        assertThat(second.total()).isEqualTo(11);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.items()).hasSize(1);
        assertThat(finding.find(new Wanted("", Map.of(), 999_999)).items()).isEmpty();
    }

    @Test
    void takesOutWhatIsNoLongerFindable() {
        var id = publish("Vorhaben Nord", BODY, "IN_REVIEW", "book:lead");
        shelf.remove(id);

        changed(id);

        await().atMost(PATIENCE).until(() -> findAs(lead, "").total() == 0);
    }

    @Test
    void changesNothingWhenDeliveredTwiceOrTooLate() {
        var id = publish("Vorhaben Nord", BODY, "IN_REVIEW", "book:lead");
        shelf.put(id, "Vorhaben Nord, neu", BODY, "IN_REVIEW", "book:lead");
        deliver(id, Long.MAX_VALUE - 1);
        deliver(id, Long.MAX_VALUE - 1);
        shelf.put(id, "Vorhaben Nord, uralt", BODY, "IN_REVIEW", "book:lead");

        deliver(id, Long.MAX_VALUE - 2);

        await().atMost(PATIENCE).until(() -> titles("Vorhaben").equals(List.of("Vorhaben Nord, neu")));
    }

    @Test
    void buildsTheIndexAnewExactlyAsTheDatabaseSays() {
        publish("Vorhaben Nord", BODY, "IN_REVIEW", "book:lead");
        var lost = publish("Vorhaben Süd", BODY, "APPROVED", "book:lead");
        index.delete(Shelf.KIND + ":" + lost, Long.MAX_VALUE - 1);
        index.write(new SearchDocument(
                Shelf.KIND + ":" + UUID.randomUUID(),
                1,
                Shelf.KIND,
                "Verirrt",
                "",
                Set.of("book:lead"),
                Map.of("state", "DRAFT")));
        logIn(lead, Role.ADMINISTRATOR);

        reindexing.start();
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> reindexing.latest().orElseThrow().state() == Rebuild.State.DONE);

        assertThat(finding.find(new Wanted("", Map.of(), 1)).facets())
                .containsEntry("state", Map.of("IN_REVIEW", 1L, "APPROVED", 1L))
                .containsEntry("kind", Map.of(Shelf.KIND, 2L));
    }

    @Test
    void letsOnlyAnAdministratorBuildTheIndexAnew() {
        for (var role : Role.values()) {
            logIn(lead, role);
            if (role != Role.ADMINISTRATOR) {
                assertThatExceptionOfType(AccessDenied.class).isThrownBy(reindexing::start);
                assertThatExceptionOfType(AccessDenied.class).isThrownBy(reindexing::latest);
            }
        }
    }

    @Test
    void listsTitlesFromTheDatabaseWhileTheIndexCannotBeAsked() {
        shelf.put("Vorhaben Nord", BODY, "IN_REVIEW", "book:lead");
        shelf.put("Anderes", BODY, "IN_REVIEW", "book:lead");
        shelf.put("Vorhaben Fremd", BODY, "IN_REVIEW", "book:other");
        logIn(lead);
        new ApplicationContextRunner()
                .withUserConfiguration(SearchConfiguration.class)
                .withPropertyValues("maschinenraum.search.address=http://127.0.0.1:1")
                .run(down -> {
                    var blind = new Finding(currentActor, findables, down.getBean(Search.class), 1_000);

                    var found = blind.find(new Wanted("vorhaben", Map.of(), 1));

                    assertThat(found.plain()).isTrue();
                    assertThat(found.items()).extracting(Found.Item::title).containsExactly("Vorhaben Nord");
                    assertThat(found.total()).isEqualTo(1);
                    assertThat(blind.find(new Wanted("", Map.of("kind", "map"), 1))
                                    .items())
                            .isEmpty();
                    assertThat(blind.suggest("Vor")).isEmpty();
                });
    }

    @Test
    void findsNothingForNobody() {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> finding.find(new Wanted("x", Map.of(), 1)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> finding.suggest("x"));
    }

    private UUID publish(String title, String body, String state, String... tokens) {
        var id = shelf.put(title, body, state, tokens);
        changed(id);
        shelf.lend(new PersonId(id), tokens);
        await().atMost(PATIENCE)
                .until(() -> !findAs(new PersonId(id), title).items().isEmpty());
        return id;
    }

    private void changed(UUID id) {
        transaction.executeWithoutResult(status -> indexing.changed(Shelf.KIND, id));
        await().atMost(PATIENCE).until(() -> jdbc.sql("select not exists (select from integration.outbox)")
                .query(Boolean.class)
                .single());
    }

    private void deliver(UUID id, long deliveryId) {
        delivery.deliver(new Delivery<>(deliveryId, 1, new IndexDelivery.Payload(Shelf.KIND, id)));
    }

    private List<String> titles(String text) {
        return findAs(lead, text).items().stream().map(Found.Item::title).toList();
    }

    private Found findAs(PersonId person, String text) {
        logIn(person);
        return finding.find(new Wanted(text, Map.of(), 1));
    }

    private static void logIn(PersonId person, Role... roles) {
        var authorities =
                Arrays.stream(roles).map(role -> "ROLE_" + role.realmName()).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person.value().toString(), "", authorities));
    }
}
