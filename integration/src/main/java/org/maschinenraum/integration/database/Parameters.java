package org.maschinenraum.integration.database;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Turns our values into what the driver understands. */
final class Parameters {

    private Parameters() {}

    static @Nullable Object toDriver(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Json json -> json.toJsonb();
            case Record typedId -> toDriver(only(typedId));
            case Collection<?> values -> all(values);
            default -> value;
        };
    }

    static List<@Nullable Object> all(Collection<?> values) {
        List<@Nullable Object> converted = new ArrayList<>(values.size());
        values.forEach(value -> converted.add(toDriver(value)));
        return converted;
    }

    static Map<String, @Nullable Object> all(Map<String, ?> values) {
        Map<String, @Nullable Object> converted = new LinkedHashMap<>();
        values.forEach((name, value) -> converted.put(name, toDriver(value)));
        return converted;
    }

    static SqlParameterSource ofComponents(Object record) {
        return new SimplePropertySqlParameterSource(record) {
            @Override
            public @Nullable Object getValue(String name) {
                return toDriver(super.getValue(name));
            }

            @Override
            public int getSqlType(String name) {
                return TYPE_UNKNOWN;
            }
        };
    }

    private static @Nullable Object only(Record typedId) {
        RecordComponent[] components = typedId.getClass().getRecordComponents();
        if (components.length != 1) {
            throw new IllegalArgumentException(typedId.getClass() + " is no typed id; as jsonb it needs Json.of");
        }
        return read(components[0], typedId);
    }

    private static @Nullable Object read(RecordComponent component, Record typedId) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(typedId);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }
}
