package org.maschinenraum.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** Two clients for one Elasticsearch: people wait 5 seconds at most, building an index may take longer. */
class SearchConnection implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration PEOPLE_WAIT = Duration.ofSeconds(5);
    private static final Duration BUILDING_WAITS = Duration.ofMinutes(1);
    /** As many as the outbox delivers at once, and as many people searching. */
    private static final int CONNECTIONS = 64;

    private final ElasticsearchClient prompt;
    private final ElasticsearchClient patient;

    SearchConnection(SearchProperties properties) {
        this.prompt = client(properties, PEOPLE_WAIT);
        this.patient = client(properties, BUILDING_WAITS);
    }

    /** @throws SearchUnavailable if there is no answer in time, or not now */
    <T> T ask(Request<T> request) {
        return send(prompt, request);
    }

    /** As {@link #ask}, for what may take a minute. */
    <T> T askPatiently(Request<T> request) {
        return send(patient, request);
    }

    private static <T> T send(ElasticsearchClient client, Request<T> request) {
        try {
            return request.send(client);
        } catch (IOException e) {
            throw new SearchUnavailable(e);
        } catch (ElasticsearchException e) {
            throw translated(e);
        }
    }

    /** Only the kind of error: its reason may repeat words of a document or of a question. */
    private static RuntimeException translated(ElasticsearchException e) {
        var kind = String.valueOf(e.error().type());
        var message = "Elasticsearch answered %d %s".formatted(e.status(), kind);
        if (kind.equals("resource_already_exists_exception")) {
            return new IndexExists(message);
        }
        if (kind.equals("search_phase_execution_exception") && e.status() >= 500) {
            return new IndexMissing(message);
        }
        return switch (e.status()) {
            case 404 -> new IndexMissing(message);
            case 400, 409, 413 -> new IllegalStateException(message);
            default -> new SearchUnavailable(new IOException(message));
        };
    }

    private static ElasticsearchClient client(SearchProperties properties, Duration response) {
        var rest = Rest5Client.builder(properties.address())
                .setDefaultHeaders(credentials(properties))
                .setConnectionConfigCallback(connection ->
                        connection.setConnectTimeout(Timeout.of(CONNECT)).setSocketTimeout(Timeout.of(response)))
                .setRequestConfigCallback(request -> request.setConnectionRequestTimeout(Timeout.of(PEOPLE_WAIT))
                        .setResponseTimeout(Timeout.of(response)))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
                .build();
        return new ElasticsearchClient(new Rest5ClientTransport(rest, new Jackson3JsonpMapper()));
    }

    private static Header[] credentials(SearchProperties properties) {
        if (properties.user().isEmpty()) {
            return new Header[0];
        }
        var pair = properties.user() + ":" + properties.password();
        var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, "Basic " + basic)};
    }

    @Override
    public void close() throws IOException {
        prompt.close();
        patient.close();
    }

    /** One call of the client. */
    interface Request<T> {
        T send(ElasticsearchClient client) throws IOException;
    }

    /** There is no such index, or it went while it was asked. */
    static class IndexMissing extends RuntimeException {
        IndexMissing(String message) {
            super(message);
        }
    }

    /** Somebody else created it. */
    static class IndexExists extends RuntimeException {
        IndexExists(String message) {
            super(message);
        }
    }
}
