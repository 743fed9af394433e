package org.maschinenraum.search;

import java.util.ArrayList;
import java.util.List;
import org.maschinenraum.search.Search.Part;
import org.maschinenraum.search.Search.Passage;

/** Turns Elasticsearch's highlighted text into parts. Characters for private use mark what was found, so markup stays text. */
final class Passages {

    static final String FOUND = "\uE000";
    static final String END = "\uE001";

    private Passages() {}

    static String withoutMarks(String text) {
        return text.replace(FOUND, "").replace(END, "");
    }

    static Passage parse(String marked) {
        var parts = new ArrayList<Part>();
        for (var piece : marked.split(FOUND, -1)) {
            var end = piece.indexOf(END);
            add(parts, piece.substring(0, Math.max(end, 0)), true);
            add(parts, piece.substring(end + 1), false);
        }
        return new Passage(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, found));
        }
    }
}
