package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.maschinenraum.portal.programme.RoundState;
import org.maschinenraum.portal.programme.RuleSet;
import org.maschinenraum.portal.programme.RuleSetState;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;

/** What is said about rounds and rule sets, and how their pages are addressed; the same on every page. */
final class Wording {

    /** The part of an address that says which one. */
    static final String ID = "id";

    private Wording() {}

    static RouteParameters of(UUID id) {
        return new RouteParameters(ID, id.toString());
    }

    /** Empty where the address names nothing. */
    static <T> Optional<T> id(RouteParameters parameters, Function<UUID, T> of) {
        try {
            return parameters.get(ID).map(UUID::fromString).map(of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static StateBadge badge(RoundState state) {
        var word = of("programme.round-state-", state);
        return switch (state) {
            case PREPARED -> new StateBadge(Tone.DRAFT, word);
            case RUNNING -> new StateBadge(Tone.WAIT, Icons.FLAG, word);
            case CLOSED -> new StateBadge(Tone.OK, word);
        };
    }

    static StateBadge badge(RuleSetState state) {
        return new StateBadge(state == RuleSetState.DRAFT ? Tone.DRAFT : Tone.OK, of("programme.rule-state-", state));
    }

    /** „Kriterienkatalog, Version 2“. */
    static String version(RuleSet rules) {
        return Texts.of("programme.rule-set-version", of("programme.rule-kind-", rules.kind()), rules.number());
    }

    /** The word of an enum, by keys that begin alike. */
    static String of(String beginning, Enum<?> value) {
        return Texts.of(beginning + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String yesOrNo(boolean yes) {
        return Texts.of(yes ? "programme.yes" : "programme.no");
    }
}
