package org.maschinenraum.portal.strategy.ui;

import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.strategy.StrategyOverview;

/** Does what a person asked for; who presses twice, or in a window left open, reads how far the strategy is by now. */
final class Attempt {

    private Attempt() {}

    /**
     * @param shown what the person saw
     * @return whether it was done
     */
    static boolean of(ErrorNotice notice, StrategyReading reading, Shown shown, Runnable action) {
        return notice.attempt(() -> {
            try {
                action.run();
            } catch (AccessDenied denied) {
                throw better(denied, reading, shown);
            }
        });
    }

    private static Refusal better(AccessDenied denied, StrategyReading reading, Shown shown) {
        return reading.overview(shown.id())
                .map(StrategyOverview::state)
                .filter(state -> state != shown.state())
                .<Refusal>map(state -> new Refusal("strategy.refused-moved-on", Wording.of(state)))
                .orElse(denied);
    }
}
