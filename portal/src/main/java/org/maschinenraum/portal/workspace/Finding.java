package org.maschinenraum.portal.workspace;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.RateLimit;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.search.Search;
import org.maschinenraum.search.Search.Hit;
import org.maschinenraum.search.SearchQuery;
import org.maschinenraum.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Finds on behalf of the present login; nothing found, counted or suggested is more than that person may read. */
@Service
public class Finding {

    /** A person narrows the search instead of turning that many pages; the index would refuse more. */
    static final int LAST_PAGE = 1000;

    private static final int PLAIN_LIMIT = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Finding.class);

    private final CurrentActor currentActor;
    private final Findables findables;
    private final Search search;
    private final RateLimit limit;

    Finding(
            CurrentActor currentActor,
            Findables findables,
            Search search,
            @Value("${maschinenraum.limits.search}") int perMinute) {
        this.currentActor = currentActor;
        this.findables = findables;
        this.search = search;
        this.limit = new RateLimit(perMinute);
    }

    /** @throws Refusal if this person searches so often that others would feel it */
    public Found find(Wanted wanted) {
        var actor = currentActor.get();
        var wait = limit.spend(actor.id());
        if (wait.isPositive()) {
            throw new Refusal("workspace.refused-too-often", wait.toSeconds());
        }
        try {
            return fromIndex(actor, wanted);
        } catch (SearchUnavailable down) {
            LOG.warn("The index cannot be asked, the database answers with titles: {}", down.toString());
            return fromDatabase(actor, wanted);
        }
    }

    /** Titles that begin like the text; none while the index cannot be asked, or is asked too often. */
    public List<String> suggest(String text) {
        var actor = currentActor.get();
        if (text.isBlank() || limit.spend(actor.id()).isPositive()) {
            return List.of();
        }
        try {
            return search.suggest(text.strip(), findables.tokensOf(actor));
        } catch (SearchUnavailable down) {
            return List.of();
        }
    }

    private Found fromIndex(Actor actor, Wanted wanted) {
        var result = search.find(query(actor, wanted));
        var items = readable(actor, result.hits());
        var denied = result.hits().size() - items.size();
        // The index is behind the database for a moment: its counts by facet would tell of what was denied.
        return new Found(result.total() - denied, items, denied == 0 ? result.facets() : Map.of(), false);
    }

    private SearchQuery query(Actor actor, Wanted wanted) {
        var page = Math.min(wanted.page(), LAST_PAGE);
        return new SearchQuery(
                wanted.text(),
                findables.tokensOf(actor),
                wanted.filters(),
                (page - 1) * Found.PAGE_SIZE,
                Found.PAGE_SIZE);
    }

    private List<Found.Item> readable(Actor actor, List<Hit> hits) {
        var allowed = findables.readable(
                actor, hits.stream().map(hit -> FindableId.parse(hit.id())).toList());
        return hits.stream()
                .filter(hit -> allowed.contains(FindableId.parse(hit.id())))
                .map(this::item)
                .toList();
    }

    private Found.Item item(Hit hit) {
        var id = FindableId.parse(hit.id());
        return new Found.Item(
                id.kind(), hit.title(), hit.passages(), findables.of(id.kind()).path(id.id()));
    }

    private Found fromDatabase(Actor actor, Wanted wanted) {
        var items = findables.all().stream()
                .filter(findable -> findable.kind().equals(wanted.filters().getOrDefault(Wanted.KIND, findable.kind())))
                .flatMap(findable -> titles(findable, actor, wanted))
                .toList();
        return new Found(items.size(), items, Map.of(), true);
    }

    private static Stream<Found.Item> titles(Findable findable, Actor actor, Wanted wanted) {
        return findable.byTitle(actor, wanted.text(), PLAIN_LIMIT).stream()
                .map(titled -> new Found.Item(findable.kind(), titled.title(), List.of(), findable.path(titled.id())));
    }
}
