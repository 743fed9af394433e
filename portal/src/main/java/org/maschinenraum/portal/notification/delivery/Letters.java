package org.maschinenraum.portal.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maschinenraum.integration.database.Json;
import org.maschinenraum.integration.database.Rows;
import org.maschinenraum.portal.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Letters {

    private static final String INSERT = """
            insert into notification.letter (id, person, kind, placeholders, path, message_id, created)
            values (:id, :person, :kind, :values, :path, :messageId, :created)
            """;
    private static final String SELECT = """
            select id, person, kind, placeholders, path, message_id,
                   sent is not null or undeliverable is not null as closed
              from notification.letter where id = :id
            """;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredLetter letter, Instant created) {
        jdbc.sql(INSERT)
                .param("id", letter.id())
                .param("person", letter.person())
                .param("kind", letter.kind())
                .param("values", Json.of(letter.values()))
                .param("path", letter.path())
                .param("messageId", letter.messageId())
                .param("created", created)
                .update();
    }

    StoredLetter get(UUID id) {
        return jdbc.sql(SELECT).param("id", id).query(Letters::letter).single();
    }

    void markSent(UUID id, Instant sent) {
        jdbc.sql("update notification.letter set sent = :sent where id = :id")
                .param("id", id)
                .param("sent", sent)
                .update();
    }

    void markUndeliverable(UUID id, String reason) {
        jdbc.sql("update notification.letter set undeliverable = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    private static StoredLetter letter(ResultSet row, int number) throws SQLException {
        return new StoredLetter(
                Rows.uuid(row, "id"),
                new PersonId(Rows.uuid(row, "person")),
                Rows.text(row, "kind"),
                values(row),
                Rows.text(row, "path"),
                Rows.text(row, "message_id"),
                row.getBoolean("closed"));
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        var values = new HashMap<String, String>();
        Map<?, ?> written = Rows.json(row, "placeholders", Map.class);
        written.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
        return values;
    }
}
