package org.maschinenraum.portal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.outbox.Delivery;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.search.SearchDocument;
import org.springframework.beans.factory.annotation.Autowired;

/** The index follows the rooms: what goes, what comes twice or too late, and what only a rebuild brings back. */
class KeepingTheIndexIT extends SearchedShelf {

    @Autowired
    IndexDelivery delivery;

    @Autowired
    Reindexing reindexing;

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

    private void deliver(UUID id, long deliveryId) {
        delivery.deliver(new Delivery<>(deliveryId, 1, new IndexDelivery.Payload(Shelf.KIND, id)));
    }

    private List<String> titles(String text) {
        return findAs(lead, text).items().stream().map(Found.Item::title).toList();
    }
}
