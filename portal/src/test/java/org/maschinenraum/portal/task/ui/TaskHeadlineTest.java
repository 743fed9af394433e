package org.maschinenraum.portal.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maschinenraum.portal.task.DueCounts;
import org.maschinenraum.portal.task.DueGroup;

class TaskHeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1  | 0 | 0  | Eine Aufgabe ist heute fällig
                    2  | 0 | 5  | Zwei Aufgaben sind heute fällig
                    2  | 1 | 0  | Zwei Aufgaben sind heute fällig, eine ist überfällig
                    1  | 3 | 0  | Eine Aufgabe ist heute fällig, drei sind überfällig
                    0  | 1 | 0  | Eine Aufgabe ist überfällig
                    0  | 2 | 1  | Zwei Aufgaben sind überfällig
                    0  | 0 | 1  | Heute ist nichts fällig, eine Aufgabe ist offen
                    0  | 0 | 12 | Heute ist nichts fällig, zwölf Aufgaben sind offen
                    13 | 0 | 0  | 13 Aufgaben sind heute fällig
                    """)
    void saysWhatIsToBeDoneToday(int today, int late, int later, String sentence) {
        assertThat(headline(today, late, later)).contains(sentence);
    }

    @Test
    void leavesTheWordToOthersWhereThereIsNothingToDo() {
        assertThat(headline(0, 0, 0)).isEmpty();
    }

    private static Optional<String> headline(int today, int late, int later) {
        return TaskHeadline.of(
                new DueCounts(Map.of(DueGroup.TODAY, today, DueGroup.LATE, late, DueGroup.LATER, later)));
    }
}
