package org.maschinenraum.portal.task.ui;

import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MenuEntry;
import org.maschinenraum.portal.task.InboxPart;
import org.maschinenraum.portal.task.InboxQueries;
import org.springframework.stereotype.Component;

/** „Posteingang“, with the number of tasks that wait for this person. */
@Component
class InboxMenuEntry implements MenuEntry {

    private final InboxQueries inbox;

    InboxMenuEntry(InboxQueries inbox) {
        this.inbox = inbox;
    }

    @Override
    public String textKey() {
        return "task.inbox";
    }

    @Override
    public Class<InboxView> page() {
        return InboxView.class;
    }

    @Override
    public Icons icon() {
        return Icons.INBOX;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int count(Actor actor) {
        return inbox.count(InboxPart.WAITING);
    }
}
