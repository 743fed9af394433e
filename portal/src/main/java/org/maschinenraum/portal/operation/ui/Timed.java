package org.maschinenraum.portal.operation.ui;

import java.time.Instant;
import java.util.List;

/** Something as it was at a moment, against which its ages are told. */
record Timed<V>(V value, Instant at) {

    static <V> List<Timed<V>> all(List<V> values, Instant at) {
        return values.stream().map(value -> new Timed<>(value, at)).toList();
    }
}
