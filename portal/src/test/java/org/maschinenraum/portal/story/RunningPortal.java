package org.maschinenraum.portal.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maschinenraum.embedded.Services;
import org.maschinenraum.portal.PortalApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole portal in this JVM, once for all stories, with a database of its own and the example projects. */
final class RunningPortal {

    private static final RunningPortal INSTANCE = new RunningPortal();

    private final URI address;
    private final ConfigurableApplicationContext context;

    private RunningPortal() {
        var port = freePort();
        address = URI.create("http://localhost:" + port);
        context = new SpringApplicationBuilder(PortalApplication.class)
                .profiles("dev")
                .properties(properties(port))
                .run();
    }

    static RunningPortal start() {
        return INSTANCE;
    }

    private static Map<String, Object> properties(int port) {
        var services = Services.forTests();
        try {
            var documents = Files.createTempDirectory("maschinenraum-documents");
            var properties = new LinkedHashMap<String, Object>(
                    services.portalProperties(services.postgres().freshDatabase(), documents, port));
            properties.put("maschinenraum.address", "http://localhost:" + port);
            properties.put("maschinenraum.search.index", "story-" + port);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
