package org.maschinenraum.portal.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.Actor;

/** A kind of thing that can be found; each room implements it for what it owns. */
public interface Findable {

    /** Such as {@code strategy}; text key of its name: {@code workspace.kind-<kind>}. */
    String kind();

    /** What the index should hold now, read from the database; empty: nothing (removed, or not findable in this state). */
    Optional<Content> content(UUID id);

    /** Every id, for re-indexing. */
    Stream<UUID> all();

    /** How many {@link #all} has, counted by the database. */
    long count();

    /** Object tokens this actor may read, computed from the database at every query. */
    Set<String> tokensOf(Actor actor);

    /** Asked once more before any text of a hit is shown; ids of this kind that the actor may read. */
    Set<UUID> readable(Actor actor, Set<UUID> ids);

    /**
     * What the actor may read whose title contains the text, newest first; the plain list while the index cannot be asked.
     *
     * @param text as typed; empty: everything
     */
    List<Titled> byTitle(Actor actor, String text, int limit);

    /** Page of the portal. */
    String path(UUID id);

    /**
     * @param facets such as {@code state}; text key of a value: {@code workspace.facet-<name>-<value>}, in small letters and with
     *     hyphens ({@code IN_REVIEW} is {@code workspace.facet-state-in-review})
     */
    record Content(String title, String body, Set<String> tokens, Map<String, String> facets) {}

    /** A thing by its title. */
    record Titled(UUID id, String title) {}
}
