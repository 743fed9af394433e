package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Component;
import org.maschinenraum.portal.access.Actor;

/** A bean of this type is a line of the main menu; rooms offer their own. */
public interface MenuEntry {

    String textKey();

    Class<? extends Component> page();

    Icons icon();

    /** Small numbers stand on top. */
    int order();

    default MenuSection section() {
        return MenuSection.OWN;
    }

    default boolean visible(Actor actor) {
        return true;
    }

    /** What waits behind this entry; zero shows nothing. Asked anew at each navigation and {@link MenuChanged}. */
    default int count(Actor actor) {
        return 0;
    }
}
