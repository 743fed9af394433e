package org.maschinenraum.portal.strategy.ui;

import java.util.function.Supplier;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyState;

/** Does what a person asked for; who presses twice, or in a window left open, reads how far the strategy is by now. */
final class Attempt {

    private Attempt() {}

    /**
     * @param seen how far the strategy was when the person saw it
     * @throws MovedOn instead of a denial if it is not there any more
     */
    static <T> T of(StrategyReading reading, StrategyId id, StrategyState seen, Supplier<T> action) {
        try {
            return action.get();
        } catch (AccessDenied denied) {
            throw reading.overview(id)
                    .map(StrategyOverview::state)
                    .filter(state -> state != seen)
                    .<Refusal>map(state -> new MovedOn("strategy.refused-moved-on", Wording.of(state)))
                    .orElse(denied);
        }
    }

    static void of(StrategyReading reading, StrategyId id, StrategyState seen, Runnable action) {
        of(reading, id, seen, () -> {
            action.run();
            return true;
        });
    }
}
