package org.maschinenraum.portal.operation.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maschinenraum.portal.shell.RowList;

/** A list whose rows stay, with the focus that may be on them, while what they say changes. */
final class LiveRows<K, V> extends RowList {

    private final Function<V, K> key;
    private final Function<K, LiveRow<V>> create;
    private final Map<K, LiveRow<V>> rows = new HashMap<>();

    LiveRows(Function<V, K> key, Function<K, LiveRow<V>> create) {
        this.key = key;
        this.create = create;
        setVisible(false);
    }

    void show(List<V> values) {
        var wanted = values.stream().map(key).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> {
            if (!wanted.contains(row.getKey())) {
                remove(row.getValue());
                return true;
            }
            return false;
        });
        for (var position = 0; position < values.size(); position++) {
            var value = values.get(position);
            var row = rows.computeIfAbsent(key.apply(value), create);
            if (row.getParent().isEmpty() || indexOf(row) != position) {
                addComponentAtIndex(position, row);
            }
            row.show(value);
        }
        setVisible(!values.isEmpty());
    }
}
