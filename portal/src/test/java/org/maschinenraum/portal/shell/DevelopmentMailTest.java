package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.mail.Mailbox;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("dev")
@Import(DevelopmentMailTest.Letters.class)
class DevelopmentMailTest extends LoggedIn {

    DevelopmentMailTest() {
        super(Optional.empty());
    }

    @Test
    void hasAnEntryInTheMenu() {
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Entwicklungs-Post");
    }

    @Test
    void showsTheLettersOfTheChosenAddress() {
        open(QueryParameters.of("an", "projektleitung-1@example.org"));
        assertThat(find(Card.class).single().getTitleAsText()).isEqualTo("Ihre Strategie ist eingereicht");
        assertThat(texts(Card.class).toList()).singleElement().asString().contains("heute, 10:15 Uhr", "Guten Tag,");
    }

    @Test
    void saysSoWhenThereAreNoLetters() {
        open(QueryParameters.of("an", "niemand@example.org"));
        assertThat(texts(H2.class)).contains("Noch keine Briefe");
    }

    @Test
    void asksForAnAddressFirst() {
        open(QueryParameters.empty());
        assertThat(texts(H2.class)).contains("Noch kein Postfach gewählt");
    }

    private static void open(QueryParameters query) {
        UI.getCurrent().navigate("entwicklung/post", query);
    }

    @TestConfiguration
    static class Letters {

        @Bean
        Mailbox mailbox() {
            var letter = new Mailbox.Received(
                    "1",
                    FixedClock.NOW.minusSeconds(27 * 60),
                    "Ihre Strategie ist eingereicht",
                    "Guten Tag,\n\nwir haben Ihre Strategie erhalten.");
            return (address, limit) -> address.startsWith("projektleitung-1") ? List.of(letter) : List.of();
        }
    }
}
