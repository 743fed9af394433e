package org.maschinenraum.portal.shell.start;

import com.vaadin.flow.component.Component;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.MenuEntry;

/** The first line of the menu. */
@org.springframework.stereotype.Component
class StartMenuEntry implements MenuEntry {

    @Override
    public String textKey() {
        return "shell.menu-start";
    }

    @Override
    public Class<? extends Component> page() {
        return StartPage.class;
    }

    @Override
    public Icons icon() {
        return Icons.HOUSE;
    }

    @Override
    public int order() {
        return 0;
    }
}
