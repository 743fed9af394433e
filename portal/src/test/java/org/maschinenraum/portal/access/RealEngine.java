package org.maschinenraum.portal.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.maschinenraum.embedded.BrokerAddress;
import org.maschinenraum.embedded.Services;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The broker that all tests share, for rooms whose deliveries shall reach it; such a context is closed after its test. */
public final class RealEngine {

    private RealEngine() {}

    public static void connect(DynamicPropertyRegistry registry) {
        registry.add(RoomsWithoutPages.ENGINE, () -> "real");
        registry.add("maschinenraum.engine.address", () -> broker().grpc().toString());
        registry.add("maschinenraum.engine.data-set", () -> broker().dataSet());
    }

    /** Moves the broker's clock, for everybody who uses it. */
    public static void forward(Duration time) {
        var request = HttpRequest.newBuilder(broker().management().resolve("/actuator/clock/add"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"offsetMilli\": %d}".formatted(time.toMillis())))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the broker's clock answers " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BrokerAddress broker() {
        return Services.forTests().broker();
    }
}
