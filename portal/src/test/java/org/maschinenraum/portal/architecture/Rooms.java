package org.maschinenraum.portal.architecture;

import java.util.List;

/**
 * The rooms below one base package, from the ground up; the shell stands beside them.
 *
 * @see "docs/adr/0001-house.md"
 */
record Rooms(String base) {

    static final String SHELL = "shell";

    static final List<String> FROM_THE_GROUND_UP = List.of(
            "access",
            "audit",
            "directory",
            "notification",
            "task",
            "workspace",
            "operation",
            "programme",
            "group",
            "strategy",
            "event",
            "consultation",
            "measure",
            "network",
            "transfer",
            "funding",
            "report",
            "peerlearning",
            "monitoring",
            "stagedplan");

    static final Rooms OF_THE_PORTAL = new Rooms("org.maschinenraum.portal");

    /** The room with all its packages. */
    String in(String room) {
        return base + "." + room + "..";
    }

    /** The packages below the room's root. */
    String inside(String room) {
        return base + "." + room + ".*..";
    }

    String[] above(String room) {
        return FROM_THE_GROUND_UP.stream()
                .skip(FROM_THE_GROUND_UP.indexOf(room) + 1L)
                .map(this::in)
                .toArray(String[]::new);
    }

    static boolean isAbove(String other, String room) {
        return FROM_THE_GROUND_UP.indexOf(other) > FROM_THE_GROUND_UP.indexOf(room);
    }

    /** The room a package belongs to, or an empty text for the base package itself. */
    String of(String packageName) {
        return packageName.startsWith(base + ".")
                ? packageName.substring(base.length() + 1).split("\\.")[0]
                : "";
    }
}
