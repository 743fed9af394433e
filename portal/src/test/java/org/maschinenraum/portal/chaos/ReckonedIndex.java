package org.maschinenraum.portal.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The index against the database: by count and state, and by content against an index built anew from PostgreSQL alone. */
final class ReckonedIndex {

    private static final int MOST = 10_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Books books;
    private final Door door;

    ReckonedIndex(Books books, Door door) {
        this.books = books;
        this.door = door;
    }

    List<String> findings() {
        var findings = new ArrayList<String>();
        var delivered = documents();
        stored().forEach((id, state) -> {
            var document = delivered.get("strategy:" + id);
            if (document == null || !document.toString().contains(state)) {
                findings.add("the index does not hold strategy %s in state %s".formatted(id, state));
            }
        });
        if (delivered.size() != stored().size()) {
            findings.add("the index holds %d strategies, the database %d".formatted(delivered.size(), stored().size()));
        }
        door.doWithoutNote(Books.asAdministrator("workspace.rebuild-index"));
        if (!hash(delivered).equals(hash(documents()))) {
            findings.add("the index differs from one built anew");
        }
        return findings;
    }

    private Map<String, String> stored() {
        var states = new TreeMap<String, String>();
        books.sql()
                .sql("select id, state from strategy.strategy where round > 0")
                .query(row -> {
                    states.put(row.getString("id"), row.getString("state"));
                });
        return states;
    }

    /** By id, without what was removed. */
    private Map<String, JsonNode> documents() {
        ask("/_refresh", "");
        var found = new TreeMap<String, JsonNode>();
        ask("/_search", "{\"size\": %d}".formatted(MOST)).at("/hits/hits").forEach(hit -> {
            if (!hit.at("/_source/deleted").asBoolean(false)) {
                found.put(hit.get("_id").asString(), hit.get("_source"));
            }
        });
        return found;
    }

    private JsonNode ask(String what, String body) {
        var request = HttpRequest.newBuilder(URI.create(books.index() + what))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return json.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The members of a set come in any order. */
    private static Map<String, List<String>> canonical(JsonNode source) {
        var fields = new TreeMap<String, List<String>>();
        source.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
        return fields;
    }

    private static List<String> sorted(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).sorted().toList()
                : List.of(value.asString());
    }

    private static String hash(Map<String, JsonNode> documents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            documents.forEach(
                    (id, source) -> digest.update((id + canonical(source) + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
