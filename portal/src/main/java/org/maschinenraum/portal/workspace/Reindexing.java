package org.maschinenraum.portal.workspace;

import java.util.stream.Stream;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.search.SearchDocument;
import org.maschinenraum.search.SearchIndex;
import org.springframework.stereotype.Service;

/** Builds the index anew from the database, while searches go on. */
@Service
public class Reindexing {

    /** Below every delivery id: what changes during the rebuild is newer than what the rebuild read. */
    private static final long OLDEST = 0;

    private final CurrentActor currentActor;
    private final Policy policy;
    private final Findables findables;
    private final SearchIndex index;

    Reindexing(CurrentActor currentActor, Policy policy, Findables findables, SearchIndex index) {
        this.currentActor = currentActor;
        this.policy = policy;
        this.findables = findables;
        this.index = index;
    }

    /** @throws org.maschinenraum.portal.access.AccessDenied unless an administrator asks */
    public void rebuild() {
        policy.require(currentActor.get(), WorkspaceAction.REBUILD_INDEX);
        try (var documents = findables.all().stream().flatMap(Reindexing::documents)) {
            index.rebuild(documents);
        }
    }

    private static Stream<SearchDocument> documents(Findable findable) {
        return findable.all()
                .map(id -> new FindableId(findable.kind(), id))
                .flatMap(id -> findable.content(id.id()).stream().map(it -> Findables.document(id, it, OLDEST)));
    }
}
