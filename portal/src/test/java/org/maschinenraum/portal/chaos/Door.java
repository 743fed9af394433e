package org.maschinenraum.portal.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.maschinenraum.portal.chaos.Ledger.Told;
import org.maschinenraum.portal.chaos.door.Act;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The portal as simulated people reach it; it may be gone at any moment. */
final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DONE = 200;
    private static final int REFUSED = 409;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final JsonMapper json = new JsonMapper();
    private final URI address;
    private final Ledger ledger;

    Door(int port, Ledger ledger) {
        this.address = URI.create("http://127.0.0.1:" + port);
        this.ledger = ledger;
    }

    /** There was no answer to look at: look again later. */
    static final class Closed extends RuntimeException {
        Closed(String why) {
            super(why);
        }
    }

    <T> T look(Act act, TypeReference<T> type) {
        try {
            var answer = send("/look", act);
            if (answer.statusCode() == DONE) {
                return json.readValue(answer.body(), type);
            }
            throw new Closed(new String(answer.body()));
        } catch (IOException e) {
            throw new Closed(String.valueOf(e.getMessage()));
        }
    }

    /** Does it once, and notes what came of it; whoever is not told looks again. */
    Told act(Act act) {
        var told = attempt(act);
        ledger.add(act, told);
        return told;
    }

    private Told attempt(Act act) {
        try {
            return switch (send("/act", act).statusCode()) {
                case DONE -> Told.ACKNOWLEDGED;
                case REFUSED -> Told.REFUSED;
                default -> Told.UNKNOWN;
            };
        } catch (IOException e) {
            return Told.UNKNOWN;
        }
    }

    /** For what prepares and reckons: outside the ledger, and it has to succeed. */
    UUID create(Act act) {
        var made = json.readTree(require("/act", act));
        return UUID.fromString((made.isObject() ? made.get("value") : made).asString());
    }

    void doWithoutNote(Act act) {
        require("/act", act);
    }

    void set(Act fault) {
        require("/switch", fault);
    }

    private byte[] require(String path, Act act) {
        try {
            var answer = send(path, act);
            if (answer.statusCode() == DONE) {
                return answer.body();
            }
            throw new IllegalStateException(act.verb() + ": " + answer.statusCode() + " " + new String(answer.body()));
        } catch (IOException e) {
            throw new IllegalStateException(act.verb(), e);
        }
    }

    private HttpResponse<byte[]> send(String path, Act act) throws IOException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(act)))
                .build();
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
