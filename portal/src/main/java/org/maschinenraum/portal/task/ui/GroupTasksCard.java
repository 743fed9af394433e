package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.shell.StartCard;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.InboxPart;
import org.maschinenraum.portal.task.InboxQueries;

/** What waits in the person's groups until somebody claims it. */
@org.springframework.stereotype.Component
class GroupTasksCard implements StartCard {

    private final InboxQueries inbox;
    private final TaskCard card;

    GroupTasksCard(InboxQueries inbox, TaskCard card) {
        this.inbox = inbox;
        this.card = card;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> render(Actor actor) {
        if (inbox.count(InboxPart.UNCLAIMED) == 0) {
            return Optional.empty();
        }
        var all = inbox.count(InboxTab.GROUPS.part());
        return Optional.of(card.of(Texts.of("task.card-groups"), InboxPart.UNCLAIMED, InboxTab.GROUPS, all));
    }
}
