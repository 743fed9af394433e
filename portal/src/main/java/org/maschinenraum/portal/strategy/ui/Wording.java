package org.maschinenraum.portal.strategy.ui;

import java.util.Locale;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;
import org.maschinenraum.portal.strategy.Recommendation;
import org.maschinenraum.portal.strategy.StrategyState;

/** Words and colours of this room's states. */
final class Wording {

    private Wording() {}

    /** The end of a text key. */
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(StrategyState state) {
        return Texts.of("strategy.state-" + key(state));
    }

    static StateBadge badge(StrategyState state) {
        return switch (state) {
            case DRAFT -> new StateBadge(Tone.DRAFT, of(state));
            case SUBMITTED, COMPLETENESS_CHECK, IN_REVIEW, AWAITING_DECISION, SECOND_SIGNATURE ->
                new StateBadge(Tone.WAIT, of(state));
            case CHANGES_REQUESTED -> new StateBadge(Tone.CHANGE, of(state));
            case APPROVED -> new StateBadge(Tone.OK, of(state));
            case REJECTED -> new StateBadge(Tone.NO, of(state));
            case WITHDRAWN -> new StateBadge(Tone.DRAFT, Icons.BAN, of(state));
        };
    }

    static String of(Recommendation recommendation) {
        return Texts.of("strategy.recommendation-" + key(recommendation));
    }

    static StateBadge badge(Recommendation recommendation) {
        return switch (recommendation) {
            case YES -> new StateBadge(Tone.OK, of(recommendation));
            case YES_WITH_CONDITIONS -> new StateBadge(Tone.CHANGE, Icons.CIRCLE_ALERT, of(recommendation));
            case NO -> new StateBadge(Tone.NO, of(recommendation));
        };
    }
}
