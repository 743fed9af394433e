package org.maschinenraum.portal.programme;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Names new items of a list after their titles; what has a key keeps it, so that versions can be compared. */
final class ItemKeys {

    private final Set<String> taken = new HashSet<>();

    private ItemKeys() {}

    /** @param with the item with another key */
    static <T> List<T> complete(
            List<T> items, Function<T, String> key, Function<T, String> title, BiFunction<T, String, T> with) {
        var keys = new ItemKeys();
        items.forEach(item -> keys.taken.add(key.apply(item)));
        return items.stream()
                .map(item -> key.apply(item).isEmpty() ? with.apply(item, keys.free(title.apply(item))) : item)
                .toList();
    }

    private String free(String title) {
        var wanted = of(title);
        var free = wanted;
        for (var number = 2; !taken.add(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    static String of(String title) {
        var spelled = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "item" : plain;
    }
}
