package org.maschinenraum.portal.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.PersonId;

/** A room whose books are lent to people; it may deny a book although its token was still handed out. */
public class Shelf implements Findable {

    /** One that the page has a word for. */
    static final String KIND = "strategy";

    private final Map<UUID, Content> books = new ConcurrentHashMap<>();
    private final Map<PersonId, Set<String>> tokens = new ConcurrentHashMap<>();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile @Nullable UUID broken;
    private final Set<UUID> denied = ConcurrentHashMap.newKeySet();

    public UUID put(String title, String body, String state, String... tokens) {
        var id = UUID.randomUUID();
        put(id, title, body, state, tokens);
        return id;
    }

    void put(UUID id, String title, String body, String state, String... tokens) {
        books.put(id, new Content(title, body, Set.of(tokens), Map.of("state", state)));
    }

    void remove(UUID id) {
        books.remove(id);
    }

    public void lend(PersonId person, String... tokens) {
        this.tokens.put(person, Set.of(tokens));
    }

    void deny(UUID id) {
        denied.add(id);
    }

    /** Whoever reads a book waits until this is counted down. */
    void hold(CountDownLatch until) {
        held = until;
    }

    void breakAt(UUID id) {
        broken = id;
    }

    private void awaitRelease() {
        try {
            held.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public void clear() {
        books.clear();
        tokens.clear();
        denied.clear();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Content> content(UUID id) {
        awaitRelease();
        if (id.equals(broken)) {
            throw new IllegalStateException("this book cannot be read");
        }
        return Optional.ofNullable(books.get(id));
    }

    @Override
    public Stream<UUID> all() {
        return books.keySet().stream();
    }

    @Override
    public long count() {
        return books.size();
    }

    @Override
    public Set<String> tokensOf(Actor actor) {
        return tokens.getOrDefault(actor.id(), Set.of());
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> ids) {
        return ids.stream().filter(id -> isReadable(actor, id)).collect(Collectors.toSet());
    }

    @Override
    public List<Titled> byTitle(Actor actor, String text, int limit) {
        return books.entrySet().stream()
                .filter(book -> isReadable(actor, book.getKey()))
                .filter(book ->
                        book.getValue().title().toLowerCase(Locale.GERMAN).contains(text.toLowerCase(Locale.GERMAN)))
                .map(book -> new Titled(book.getKey(), book.getValue().title()))
                .limit(limit)
                .toList();
    }

    @Override
    public String path(UUID id) {
        return "regal/" + id;
    }

    private boolean isReadable(Actor actor, UUID id) {
        var book = books.get(id);
        return book != null
                && !denied.contains(id)
                && book.tokens().stream()
                        .anyMatch(token ->
                                token.equals("public") || tokensOf(actor).contains(token));
    }
}
