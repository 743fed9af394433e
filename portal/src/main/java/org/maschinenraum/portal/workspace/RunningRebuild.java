package org.maschinenraum.portal.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.maschinenraum.portal.workspace.Rebuild.Progress;
import org.maschinenraum.portal.workspace.Rebuild.State;
import org.maschinenraum.search.SearchDocument;
import org.maschinenraum.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One rebuild on its way, in threads of its own: nobody's page or login is needed for it to go on. */
final class RunningRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(RunningRebuild.class);

    /** Below every delivery id: what changes during the rebuild is newer than what the rebuild read. */
    private static final long OLDEST = 0;

    private static final long SIGN_OF_LIFE_SECONDS = 1;
    private static final int LONGEST_ERROR = 300;

    private final Rebuilds rebuilds;
    private final Findables findables;
    private final SearchIndex index;
    private final Map<String, Long> totals = new LinkedHashMap<>();
    private final Map<String, LongAdder> done = new LinkedHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);

    RunningRebuild(Rebuilds rebuilds, Findables findables, SearchIndex index) {
        this.rebuilds = rebuilds;
        this.findables = findables;
        this.index = index;
        findables.all().forEach(findable -> {
            totals.put(findable.kind(), findable.count());
            done.put(findable.kind(), new LongAdder());
        });
    }

    Map<String, Progress> progress() {
        var progress = new LinkedHashMap<String, Progress>();
        totals.forEach(
                (kind, total) -> progress.put(kind, new Progress(of(kind).sum(), Math.max(total, of(kind).sum()))));
        return progress;
    }

    void start(long id) {
        Thread.ofVirtual().name("rebuild-" + id).start(() -> rebuild(id));
        Thread.ofVirtual().name("rebuild-" + id + "-lives").start(() -> sayThatItLives(id));
    }

    private void rebuild(long id) {
        try (var documents = findables.all().stream().flatMap(this::documents)) {
            index.rebuild(documents);
            over.countDown();
            rebuilds.end(id, progress(), State.DONE, null);
        } catch (RuntimeException failure) {
            over.countDown();
            LOG.warn("Rebuild {} failed: {}", id, failure.getClass().getName());
            rebuilds.end(id, progress(), State.FAILED, shortened(failure));
        }
    }

    private Stream<SearchDocument> documents(Findable findable) {
        return findable.all()
                .peek(id -> of(findable.kind()).increment())
                .map(id -> new FindableId(findable.kind(), id))
                .flatMap(id -> findable.content(id.id()).stream().map(it -> Findables.document(id, it, OLDEST)));
    }

    /** Also while one slow document holds everything up. */
    private void sayThatItLives(long id) {
        try {
            while (!over.await(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS)) {
                alive(id);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void alive(long id) {
        try {
            rebuilds.alive(id, progress());
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Rebuild {} could not say that it lives: {}",
                    id,
                    failure.getClass().getName());
        }
    }

    private LongAdder of(String kind) {
        return done.computeIfAbsent(kind, unknown -> new LongAdder());
    }

    private static String shortened(RuntimeException failure) {
        var text = failure.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
    }
}
