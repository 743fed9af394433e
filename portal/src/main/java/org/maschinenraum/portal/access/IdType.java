package org.maschinenraum.portal.access;

import java.util.UUID;
import java.util.function.Function;

/** A bean per typed id: lets aggregates keep it in a uuid column. */
public record IdType<T extends TypedId>(Class<T> type, Function<UUID, T> of) {}
