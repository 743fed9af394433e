package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.shell.start.StartPage;
import org.springframework.test.context.TestPropertySource;

class StartPageTest {

    @Nested
    class WithoutWork extends LoggedIn {

        WithoutWork() {
            super(Optional.empty());
        }

        @Test
        void saysThatThereIsNothingToDoAndWhatWillAppear() {
            var page = navigate(StartPage.class);
            assertThat(headline()).isEqualTo("Sie haben zurzeit nichts zu tun");
            assertThat(texts(H3.class)).contains("Keine offenen Aufgaben");
            assertThat(page.getPageTitle()).isEqualTo("Sie haben zurzeit nichts zu tun – Maschinenraum");
        }

        @Test
        void namesTheDay() {
            navigate(StartPage.class);
            assertThat(texts(Paragraph.class)).contains("Donnerstag, 3. Dezember 2026");
        }
    }

    @Nested
    @TestPropertySource(properties = "sample-cards=true")
    class WithCards extends LoggedIn {

        WithCards() {
            super(Optional.empty());
        }

        @Test
        void takesTheAnswerOfTheFirstCardAsItsHeadline() {
            navigate(StartPage.class);
            assertThat(headline()).isEqualTo("Zwei Aufgaben sind heute fällig");
        }

        @Test
        void showsTheCardsInTheirOrderThoughOneOfThemFails() {
            navigate(StartPage.class);
            assertThat(find(Card.class).all())
                    .extracting(Card::getTitleAsText)
                    .containsExactly("Meine Aufgaben", "Neu in meinen Gruppen");
            assertThat(texts(Note.class).toList()).singleElement().asString().contains("nennen Sie uns die Nummer ");
        }
    }
}
