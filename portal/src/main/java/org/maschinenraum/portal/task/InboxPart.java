package org.maschinenraum.portal.task;

/** Which of the open tasks are read, seen from the current actor. */
public enum InboxPart {
    /** Assigned to me: by name, or claimed. */
    MINE("t.assignee = :me"),
    /** Offered to a group of mine, also those a member has claimed. */
    MY_GROUPS("t.offered_to = any(:groups)"),
    /** Offered to a group of mine, and nobody has claimed it. */
    UNCLAIMED("t.assignee is null and t.offered_to = any(:groups)"),
    /** What waits for me: mine and the unclaimed. */
    WAITING("(t.assignee = :me or (t.assignee is null and t.offered_to = any(:groups)))"),
    /** What I may look at. */
    VISIBLE("(t.assignee = :me or t.offered_to = any(:groups))");

    private final String condition;

    InboxPart(String condition) {
        this.condition = condition;
    }

    String where() {
        return " where t.state = 'OPEN' and " + condition;
    }
}
