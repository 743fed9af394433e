package org.maschinenraum.integration.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import tools.jackson.databind.json.JsonMapper;

/** A parameter to be stored as jsonb; what is stored here does not depend on how the web layer writes JSON. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    public static Json of(@Nullable Object value) {
        return new Json(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    PGobject toJsonb() {
        return typed("jsonb", value == null ? null : MAPPER.writeValueAsString(value));
    }

    private static PGobject typed(String type, @Nullable String value) {
        try {
            PGobject object = new PGobject();
            object.setType(type);
            object.setValue(value);
            return object;
        } catch (SQLException e) {
            throw new IllegalStateException("jsonb was refused as a type", e);
        }
    }
}
