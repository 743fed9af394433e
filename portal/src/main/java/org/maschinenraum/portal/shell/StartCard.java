package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.maschinenraum.portal.access.Actor;

/** A bean of this type is a card of the start page, which answers: what must I do today? */
public interface StartCard {

    /** Small numbers stand on top. */
    int order();

    /** The card; empty if there is nothing to show to this person. */
    Optional<Component> render(Actor actor);

    /** The answer as the page's headline; the first card that has one wins. */
    default Optional<String> headline(Actor actor) {
        return Optional.empty();
    }

    /** The action at the right of the headline; the first card that has one wins. */
    default Optional<Component> action(Actor actor) {
        return Optional.empty();
    }

    /** Two half cards stand side by side below the full ones. */
    default boolean half() {
        return false;
    }
}
