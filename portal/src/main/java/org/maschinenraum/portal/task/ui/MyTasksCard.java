package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.StartCard;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.InboxPart;
import org.maschinenraum.portal.task.InboxQueries;

/** „Meine Aufgaben“ on the start page, and its headline. */
@org.springframework.stereotype.Component
class MyTasksCard implements StartCard {

    private final InboxQueries inbox;
    private final TaskCard card;
    private final Clock clock;

    MyTasksCard(InboxQueries inbox, TaskCard card, Clock clock) {
        this.inbox = inbox;
        this.card = card;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> render(Actor actor) {
        var title = Texts.of("task.card-mine");
        var mine = inbox.count(InboxPart.MINE);
        if (mine > 0) {
            return Optional.of(card.of(title, InboxPart.MINE, InboxTab.MINE, mine));
        }
        // Those who find their work in a group need no empty card above it.
        return inbox.count(InboxPart.UNCLAIMED) > 0 ? Optional.empty() : Optional.of(card.empty(title));
    }

    @Override
    public Optional<String> headline(Actor actor) {
        return TaskHeadline.of(inbox.counts(InboxPart.WAITING, LocalDate.now(clock.withZone(Dates.BERLIN))));
    }

    @Override
    public Optional<Component> action(Actor actor) {
        return inbox.count(InboxPart.WAITING) > 0
                ? Optional.of(new ButtonLink(Texts.of("task.to-inbox"), InboxView.class))
                : Optional.empty();
    }
}
