package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.task.InboxPart;
import org.maschinenraum.portal.task.TaskId;

/** The two sides of the inbox; which one is open, and which task, stands in the address. */
enum InboxTab {
    MINE("task.tab-mine", InboxPart.MINE, "meine"),
    GROUPS("task.tab-groups", InboxPart.MY_GROUPS, "gruppen");

    static final String VIEW = "ansicht";
    static final String TASK = "aufgabe";

    private final String textKey;
    private final InboxPart part;
    private final String inAddress;

    InboxTab(String textKey, InboxPart part, String inAddress) {
        this.textKey = textKey;
        this.part = part;
        this.inAddress = inAddress;
    }

    String textKey() {
        return textKey;
    }

    InboxPart part() {
        return part;
    }

    /** Who belongs to no group has no tasks of groups. */
    boolean offeredTo(Actor actor) {
        return this == MINE || !actor.roles().isEmpty();
    }

    static InboxTab of(QueryParameters address) {
        return address.getSingleParameter(VIEW).filter(GROUPS.inAddress::equals).isPresent() ? GROUPS : MINE;
    }

    QueryParameters address() {
        return QueryParameters.of(VIEW, inAddress);
    }

    QueryParameters address(TaskId task) {
        return QueryParameters.simple(Map.of(VIEW, inAddress, TASK, task.value().toString()));
    }
}
