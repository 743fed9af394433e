package org.maschinenraum.portal.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.shell.start.StartPage;

/** What „Mein Bereich“ and the menu say about tasks. */
class StartingTheDayIT extends InboxVisit {

    @Test
    void countsMyTasksAndThoseNobodyHasClaimed() {
        inbox.claimed("Bamberg", 0, Visitor.OFFICE.id());
        inbox.offered("Gera", 0);
        inbox.offered("Coburg", -1);
        inbox.claimed("Linz am Rhein", -1, Visitor.COLLEAGUE.id());

        navigate(StartPage.class);

        assertThat(texts(H1.class)).containsExactly("Zwei Aufgaben sind heute fällig, eine ist überfällig");
        assertThat(texts(SideNavItem.class)).contains("Posteingang3");
        assertThat(find(Card.class).all())
                .extracting(Card::getTitleAsText)
                .containsExactly("Meine Aufgaben", "Aufgaben meiner Gruppen");
    }

    @Test
    void saysThatNothingIsToBeDone() {
        navigate(StartPage.class);

        assertThat(texts(H1.class)).containsExactly("Sie haben zurzeit nichts zu tun");
        assertThat(find(Card.class).all()).extracting(Card::getTitleAsText).containsExactly("Meine Aufgaben");
    }
}
