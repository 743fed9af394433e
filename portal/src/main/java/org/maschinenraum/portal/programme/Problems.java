package org.maschinenraum.portal.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Collects what is wrong with an input, field by field. */
final class Problems {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 4000;

    private final List<FieldProblem> found = new ArrayList<>();

    void unless(boolean right, String field, String code, Object... arguments) {
        if (!right) {
            found.add(new FieldProblem(field, code, Arrays.asList(arguments)));
        }
    }

    void title(String field, String text) {
        text(field, text, LONGEST_TITLE);
    }

    void text(String field, String text) {
        text(field, text, LONGEST_TEXT);
    }

    private void text(String field, String text, int longest) {
        unless(!text.isBlank(), field, "programme.refused-empty");
        unless(text.strip().length() <= longest, field, "programme.refused-too-long", longest);
    }

    void between(String field, long number, long least, long most) {
        unless(number >= least && number <= most, field, "programme.refused-out-of-range", least, most);
    }

    /** A title names one item of a list. */
    <T> void distinct(String list, List<T> items, Function<T, String> title) {
        var seen = new HashSet<String>();
        for (var index = 0; index < items.size(); index++) {
            var name = title.apply(items.get(index)).strip().toLowerCase(Locale.ROOT);
            unless(name.isEmpty() || seen.add(name), at(list, index, "title"), "programme.refused-twice");
        }
    }

    static String at(String list, int index, String field) {
        return list + "." + index + "." + field;
    }

    /** @throws InvalidInput if there is any */
    void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
