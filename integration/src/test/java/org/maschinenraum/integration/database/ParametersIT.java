package org.maschinenraum.integration.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class ParametersIT {

    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = new DatabaseConfiguration().jdbcClient(DATABASE);

    private record ThingId(UUID value) {}

    private record Wrapped(ThingId id) {}

    private record Thing(String name, List<Integer> numbers) {}

    private record Filter(ThingId id, Instant at) {}

    private enum Colour {
        RED
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void writesAndReadsInstantsToTheMicrosecond() {
        Instant now = new DatabaseConfiguration().clock().instant();

        assertThat(JDBC.sql("select :at::timestamptz as value")
                        .param("at", now)
                        .query((row, number) -> Rows.instant(row, "value"))
                        .single())
                .isEqualTo(now);
    }

    @Test
    void acceptsEnumsTypedIdsDatesAndNull() {
        UUID id = UUID.randomUUID();
        String text = JDBC.sql("select concat_ws('|', :colour, :id, :date, :nothing::text)")
                .params(params(id))
                .query(String.class)
                .single();

        assertThat(text).isEqualTo("RED|" + id + "|2026-03-01");
    }

    private static Map<String, @Nullable Object> params(UUID id) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("colour", Colour.RED);
        params.put("id", new Wrapped(new ThingId(id)));
        params.put("date", LocalDate.of(2026, 3, 1));
        params.put("nothing", null);
        return params;
    }

    @Test
    void acceptsListsAndPositions() {
        ThingId id = new ThingId(UUID.randomUUID());

        assertThat(JDBC.sql("select :id in (:ids)")
                        .param("id", id)
                        .param("ids", List.of(new ThingId(UUID.randomUUID()), id))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(JDBC.sql("select ?::text || ?")
                        .params(Colour.RED, id.value().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("RED" + id.value());
        assertThat(JDBC.sql("select ?").param(id).query(UUID.class).single()).isEqualTo(id.value());
    }

    @Test
    void acceptsARecordAsTheSourceOfParameters() {
        Filter filter = new Filter(new ThingId(UUID.randomUUID()), Instant.EPOCH);

        assertThat(JDBC.sql("select :id::text || (:at::timestamptz = 'epoch')::text")
                        .paramSource(filter)
                        .query(String.class)
                        .single())
                .isEqualTo(filter.id().value() + "true");
    }

    @Test
    void storesAndReadsJson() {
        Thing thing = new Thing("Hülle", List.of(1, 2));

        assertThat(JDBC.sql("select :thing as value")
                        .param("thing", Json.of(thing))
                        .query(ParametersIT::thing)
                        .single())
                .isEqualTo(thing);
    }

    @Test
    void refusesARecordThatIsNoTypedId() {
        assertThatThrownBy(() -> JDBC.sql("select :thing").param("thing", new Thing("a", List.of())))
                .hasMessageContaining("Json.of");
    }

    private static Thing thing(ResultSet row, int number) throws SQLException {
        return Rows.json(row, "value", Thing.class);
    }
}
