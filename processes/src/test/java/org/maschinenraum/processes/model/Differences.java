package org.maschinenraum.processes.model;

import java.util.Set;
import java.util.stream.Stream;

/** Two sets that should be the same: what the model uses, and what {@code Names} lists. */
final class Differences {

    private Differences() {}

    static Stream<String> between(Set<String> used, Set<String> listed, String kind) {
        return Stream.concat(
                unlisted(used, listed, kind),
                listed.stream().filter(name -> !used.contains(name)).map(name -> name + " is listed but no " + kind));
    }

    static Stream<String> unlisted(Set<String> used, Set<String> listed, String kind) {
        return used.stream().filter(name -> !listed.contains(name)).map(name -> name + " is no listed " + kind);
    }
}
