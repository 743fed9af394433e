package org.maschinenraum.portal.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Letters {

    private static final String INSERT = """
            insert into notification.letter (id, person, kind, placeholders, path, message_id, created)
            values (:id, :person, :kind, cast(:values as jsonb), :path, :messageId, :created)
            """;
    private static final String SELECT = """
            select id, person, kind, placeholders, path, message_id,
                   sent is not null or undeliverable is not null as closed
              from notification.letter where id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Letters(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(StoredLetter letter, Instant created) {
        jdbc.sql(INSERT)
                .param("id", letter.id())
                .param("person", letter.person().value())
                .param("kind", letter.kind())
                .param("values", json.writeValueAsString(letter.values()))
                .param("path", letter.path())
                .param("messageId", letter.messageId())
                .param("created", created.atOffset(ZoneOffset.UTC))
                .update();
    }

    StoredLetter get(UUID id) {
        return jdbc.sql(SELECT).param("id", id).query(this::letter).single();
    }

    void markSent(UUID id, Instant sent) {
        jdbc.sql("update notification.letter set sent = :sent where id = :id")
                .param("id", id)
                .param("sent", sent.atOffset(ZoneOffset.UTC))
                .update();
    }

    void markUndeliverable(UUID id, String reason) {
        jdbc.sql("update notification.letter set undeliverable = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    private StoredLetter letter(ResultSet row, int number) throws SQLException {
        return new StoredLetter(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("kind"),
                values(row.getString("placeholders")),
                row.getString("path"),
                row.getString("message_id"),
                row.getBoolean("closed"));
    }

    private Map<String, String> values(String written) {
        return json.readValue(written, new TypeReference<Map<String, String>>() {});
    }
}
