package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Tells the menu of one window that its counts are out of date. */
public class MenuChanged extends ComponentEvent<UI> {

    private MenuChanged(UI ui) {
        super(ui, false);
    }

    /** To be called inside {@link UI#access}. */
    public static void fire(UI ui) {
        ComponentUtil.fireEvent(ui, new MenuChanged(ui));
    }
}
