package org.maschinenraum.portal.chaos;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is going to happen to one case; everybody reads it from the project's title, so that nobody has to be told.
 *
 * @param withdrawIn the state in which the lead withdraws, if it is met; then a second procedure follows
 * @param restsAt the user task nobody does while people rest, so that open cases are reckoned, too
 */
record Plan(
        int number,
        boolean sentBackByCheck,
        boolean sentBackByDecision,
        boolean rejected,
        @Nullable String withdrawIn,
        @Nullable String restsAt) {

    private static final Pattern TITLE = Pattern.compile("Fall (\\d+)");
    private static final List<String> WITHDRAWN_IN =
            List.of("DRAFT", "SUBMITTED", "COMPLETENESS_CHECK", "IN_REVIEW", "AWAITING_DECISION", "CHANGES_REQUESTED");
    private static final List<String> TASKS = List.of("CompletenessCheck", "Review", "Decision", "ChangesRequested");

    static String title(int number) {
        return "Fall %d".formatted(number);
    }

    static Plan of(long seed, int number) {
        var random = new Random(seed * 31 + number);
        random.nextInt(); // the first numbers of neighbouring seeds resemble each other
        return new Plan(
                number,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? WITHDRAWN_IN.get(random.nextInt(WITHDRAWN_IN.size())) : null,
                random.nextInt(4) == 0 ? TASKS.get(random.nextInt(TASKS.size())) : null);
    }

    /** Of a task in somebody's inbox; empty: none of ours. */
    static int numberOf(String title) {
        var matcher = TITLE.matcher(title);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    String summary(int attempt, int round) {
        return "Fall %d, Verfahren %d, Fassung %d.".formatted(number, attempt, round);
    }

    boolean withdrawsIn(String state, int attempt) {
        return attempt == 1 && state.equals(withdrawIn);
    }

    boolean sendsBackAtCheck(int round) {
        return sentBackByCheck && round == 1;
    }

    boolean sendsBackAtDecision(int round) {
        return sentBackByDecision && round == (sentBackByCheck ? 2 : 1);
    }
}
