package org.maschinenraum.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.Role;

/** Details are hashed as the JSON object that a history reads. */
class RecordingDetailsTest {

    @Test
    void ordersNamesAndKeepsNumbers() {
        var details = Map.of("state", Role.APPROVER, "before", Role.REVIEWER, "round", 2);

        assertThat(Digests.canonical(details))
                .isEqualTo("{\"before\":\"REVIEWER\",\"round\":2,\"state\":\"APPROVER\"}");
    }

    @Test
    void writesIdsAndDatesAsText() {
        var id = new UUID(1, 2);

        assertThat(Digests.canonical(Map.of("review", id, "due", LocalDate.of(2026, 6, 15))))
                .isEqualTo("{\"due\":\"2026-06-15\",\"review\":\"" + id + "\"}");
    }

    @Test
    void doesNotMixUpOneDetailWithTwo() {
        assertThat(Digests.canonical(Map.of("a", "1\",\"b\":\"2")))
                .isNotEqualTo(Digests.canonical(Map.of("a", 1, "b", 2)));
        assertThat(Digests.canonical(Map.of("a", "x\ny"))).isNotEqualTo(Digests.canonical(Map.of("a", "x\\ny")));
    }

    @Test
    void digestsPartsSoThatNoTwoListsCollide() {
        assertThat(Digests.of("ab", "c")).isNotEqualTo(Digests.of("a", "bc"));
        assertThat(Digests.of("a")).isNotEqualTo(Digests.of("a", ""));
        assertThat(Digests.of("")).isNotEqualTo(Digests.of());
    }

    @Test
    void saltsEachTimeAnew() {
        assertThat(Digests.salt()).hasSize(32).isNotEqualTo(Digests.salt());
    }
}
