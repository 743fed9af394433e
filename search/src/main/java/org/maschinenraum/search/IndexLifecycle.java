package org.maschinenraum.search;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.maschinenraum.search.SearchConnection.IndexExists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The numbered indexes behind the alias. While one is being built, a second alias points to it: that is how every writer,
 * also in another process, knows to write to both.
 */
class IndexLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexLifecycle.class);
    private static final int FIRST = 1;

    private final SearchConnection connection;
    private final IndexDefinition definition;
    private final String alias;
    private final String building;
    private final Pattern numbered;

    IndexLifecycle(SearchConnection connection, String alias, IndexDefinition definition) {
        this.connection = connection;
        this.definition = definition;
        this.alias = alias;
        this.building = alias + "-building";
        this.numbered = Pattern.compile(Pattern.quote(alias) + "-\\d{6}");
    }

    String alias() {
        return alias;
    }

    String building() {
        return building;
    }

    /**
     * For a writer that met no index. If one is there, it was switched at that very moment: a second one behind the alias
     * would refuse every write.
     */
    void createIfMissing() {
        if (indexesOf(alias).isEmpty()) {
            createFirst();
        }
    }

    /** Always the same number, so that of several first writers one creates it and the others find it. */
    private void createFirst() {
        try {
            create(name(FIRST), alias);
        } catch (IndexExists e) {
            LOG.debug("Another writer was first", e);
        }
    }

    /**
     * Starts a fresh index; what a broken rebuild left behind goes. A rebuild still running in another process loses its
     * index and fails.
     *
     * @return its name, a number never used by an index that still exists
     */
    String startBuilding() {
        createIfMissing();
        var existing = existing();
        var fresh =
                name(1 + existing.keySet().stream().mapToInt(this::number).max().orElse(FIRST));
        existing.forEach((index, aliases) -> {
            if (!aliases.contains(alias)) {
                remove(index);
            }
        });
        create(fresh, building);
        return fresh;
    }

    /** Searches and writes go to the fresh index from here on, in one step; then the old one goes. */
    void switchTo(String fresh) {
        connection.askPatiently(client -> client.indices().refresh(request -> request.index(fresh)));
        var old = indexesOf(alias);
        connection.askPatiently(client -> client.indices().updateAliases(request -> {
            old.forEach(index -> request.actions(
                    action -> action.remove(it -> it.index(index).alias(alias))));
            return request.actions(action -> action.remove(it -> it.index(fresh).alias(building)))
                    .actions(action -> action.add(it -> it.index(fresh).alias(alias)));
        }));
        old.forEach(this::remove);
    }

    /** Removes an index whose rebuild failed, unless it went live after all. */
    void abandon(String fresh) {
        if (!indexesOf(alias).contains(fresh)) {
            remove(fresh);
        }
    }

    private void create(String index, String withAlias) {
        connection.askPatiently(
                client -> client.indices().create(request -> request.withJson(definition.withAlias(withAlias))
                        .index(index)));
    }

    private void remove(String index) {
        connection.askPatiently(client ->
                client.indices().delete(request -> request.index(index).ignoreUnavailable(true)));
    }

    private Set<String> indexesOf(String wanted) {
        return existing().entrySet().stream()
                .filter(index -> index.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** Our indexes with their aliases. */
    private Map<String, Set<String>> existing() {
        var found = connection.askPatiently(client ->
                client.indices().getAlias(request -> request.index(alias + "-*").allowNoIndices(true)));
        return found.aliases().entrySet().stream()
                .filter(index -> numbered.matcher(index.getKey()).matches())
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, index -> index.getValue().aliases().keySet()));
    }

    private String name(int number) {
        return "%s-%06d".formatted(alias, number);
    }

    private int number(String index) {
        return Integer.parseInt(index.substring(alias.length() + 1));
    }
}
