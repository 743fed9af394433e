package org.maschinenraum.portal.task.ui;

import java.util.Locale;
import java.util.Optional;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.task.DueCounts;
import org.maschinenraum.portal.task.DueGroup;

/** The answer to „what must I do today?“ as a sentence: „Zwei Aufgaben sind heute fällig, eine ist überfällig“. */
final class TaskHeadline {

    private TaskHeadline() {}

    /** Empty if there is nothing to do. */
    static Optional<String> of(DueCounts counts) {
        return counts.total() == 0
                ? Optional.empty()
                : Optional.of(sentence(counts.of(DueGroup.TODAY), counts.of(DueGroup.LATE), counts.total()));
    }

    private static String sentence(int today, int late, int total) {
        if (today > 0 && late > 0) {
            return Texts.of("task.headline-today-and-late", today, capital(today), late, word(late));
        }
        if (today > 0) {
            return Texts.of("task.headline-today", today, capital(today));
        }
        return late > 0
                ? Texts.of("task.headline-late", late, capital(late))
                : Texts.of("task.headline-open", total, word(total));
    }

    /** Numbers up to twelve are written as words. */
    private static String word(int number) {
        var key = "task.number-" + number;
        return Texts.has(key) ? Texts.of(key) : Texts.of("task.number", number);
    }

    private static String capital(int number) {
        var word = word(number);
        return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
    }
}
