package org.maschinenraum.portal.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.search.SearchDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that can be found, over all rooms. */
@Component
class Findables {

    /** What everybody may read. */
    static final String PUBLIC = "public";

    private final Map<String, Findable> byKind;

    /** @param rooms a provider, because there may be none */
    Findables(ObjectProvider<Findable> rooms) {
        byKind = rooms.orderedStream().collect(Collectors.toUnmodifiableMap(Findable::kind, Function.identity()));
    }

    Findable of(String kind) {
        var findable = byKind.get(kind);
        if (findable == null) {
            throw new IllegalArgumentException("Nothing findable of kind " + kind);
        }
        return findable;
    }

    Collection<Findable> all() {
        return byKind.values();
    }

    Set<String> tokensOf(Actor actor) {
        var tokens = new HashSet<>(Set.of(PUBLIC));
        byKind.values().forEach(findable -> tokens.addAll(findable.tokensOf(actor)));
        return tokens;
    }

    /** Of these, what the database lets the actor read now. */
    Set<FindableId> readable(Actor actor, List<FindableId> found) {
        return found.stream()
                .collect(
                        Collectors.groupingBy(FindableId::kind, Collectors.mapping(FindableId::id, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(kind -> readable(actor, kind.getKey(), kind.getValue()))
                .collect(Collectors.toSet());
    }

    private Stream<FindableId> readable(Actor actor, String kind, Set<UUID> ids) {
        var findable = byKind.get(kind);
        return findable == null
                ? Stream.empty()
                : findable.readable(actor, ids).stream().filter(ids::contains).map(id -> new FindableId(kind, id));
    }

    static SearchDocument document(FindableId id, Findable.Content content, long version) {
        return new SearchDocument(
                id.toString(), version, id.kind(), content.title(), content.body(), content.tokens(), content.facets());
    }
}
