package org.maschinenraum.portal.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A new page, service method or request needs an entry in {@code policy/doors.csv}, and a test that tries it. */
class EveryDoorIsKnownTest {

    @Test
    void everyPage() {
        assertThat(Doors.pages()).isEqualTo(Doors.expected("page"));
    }

    @Test
    void everyServiceMethod() {
        assertThat(Doors.services()).isEqualTo(Doors.expected("service"));
    }

    @Test
    void everythingElseThatAnswersRequests() {
        assertThat(Doors.requests()).isEqualTo(Doors.expected("request"));
    }
}
