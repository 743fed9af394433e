package org.maschinenraum.portal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.search.Search;
import org.maschinenraum.search.Search.Part;
import org.maschinenraum.search.SearchConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** From a change in a room through the outbox into a real index, and back to those who may read it. */
class FindingIT extends SearchedShelf {

    @Autowired
    Findables findables;

    @Autowired
    CurrentActor currentActor;

    private final PersonId stranger = new PersonId(UUID.randomUUID());

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
}
