package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MenuByRoleTest {

    @Nested
    class ForACoordinator extends LoggedIn {

        ForACoordinator() {
            super(Optional.of("coordinator"));
        }

        @Test
        void offersTheEntriesOfEverybodyAndOfTheRoleInTheirOrder() {
            assertThat(find(SideNavItem.class).all())
                    .extracting(SideNavItem::getLabel)
                    .containsExactly("Mein Bereich", "Meine Aufgaben", "Koordinierungs- und Transferstelle");
        }

        @Test
        void showsWhatWaitsBehindAnEntryAndNoZero() {
            assertThat(texts(Span.class)).contains("7").doesNotContain("0");
        }

        @Test
        void showsWhoIsLoggedInAndInWhichRole() {
            assertThat(texts(Span.class)).contains("PE", "Koordinierungs- und Transferstelle");
            assertThat(texts(Bold.class)).contains("Projektleitung Eins");
        }
    }

    @Nested
    class ForAPersonWithoutARole extends LoggedIn {

        ForAPersonWithoutARole() {
            super(Optional.empty());
        }

        @Test
        void hidesTheEntriesOfRoles() {
            assertThat(find(SideNavItem.class).all())
                    .extracting(SideNavItem::getLabel)
                    .containsExactly("Mein Bereich", "Meine Aufgaben");
        }

        @Test
        void namesTheMissingRoleInWords() {
            assertThat(texts(Span.class)).contains("ohne besondere Rolle");
        }

        @Test
        void hasNoDevelopmentMailbox() {
            assertThat(find(SideNavItem.class).all())
                    .extracting(SideNavItem::getLabel)
                    .doesNotContain("Entwicklungs-Post");
        }
    }
}
