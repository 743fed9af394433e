package org.maschinenraum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The portal starts and goes on without Elasticsearch. */
class UnavailableTest {

    private static final SearchDocument DOCUMENT =
            new SearchDocument("strategy:1", 1, "strategy", "Titel", "Text", Set.of("public"), Map.of());
    private static final SearchQuery QUERY = new SearchQuery("Text", Set.of("public"), Map.of(), 0, 10);

    @Test
    void startsAndSaysThatSearchIsUnavailable() throws IOException {
        withPort(closedPort(), context -> {
            var search = context.getBean(Search.class);
            var index = context.getBean(SearchIndex.class);
            unavailable(() -> search.find(QUERY));
            unavailable(() -> search.suggest("Ti", Set.of("public")));
            unavailable(() -> index.write(DOCUMENT));
            unavailable(() -> index.delete("strategy:1", 2));
            unavailable(() -> index.rebuild(Stream.of(DOCUMENT)));
        });
    }

    @Test
    void nobodyWaitsLongForASilentServer() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            withPort(silent.getLocalPort(), context -> {
                var start = Instant.now();
                unavailable(() -> context.getBean(Search.class).find(QUERY));
                assertThat(Duration.between(start, Instant.now()))
                        .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
            });
        }
    }

    private static void unavailable(ThrowingCallable action) {
        assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(action);
    }

    private static void withPort(int port, Consumer<AnnotationConfigApplicationContext> use) {
        try (var context = new AnnotationConfigApplicationContext()) {
            var address = Map.<String, Object>of("maschinenraum.search.address", "http://127.0.0.1:" + port);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", address));
            context.register(SearchConfiguration.class);
            context.refresh();
            use.accept(context);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
