package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/** Tells the menu of one window that its counts are out of date. */
public class MenuChanged extends ComponentEvent<UI> {

    private final transient @Nullable MenuEntry only;

    private MenuChanged(UI ui, @Nullable MenuEntry only) {
        super(ui, false);
        this.only = only;
    }

    /** To be called inside {@link UI#access}. */
    public static void fire(UI ui) {
        ComponentUtil.fireEvent(ui, new MenuChanged(ui, null));
    }

    /** As {@link #fire(UI)}, where nothing else needs to be counted. */
    public static void fire(UI ui, MenuEntry only) {
        ComponentUtil.fireEvent(ui, new MenuChanged(ui, only));
    }

    public boolean concerns(MenuEntry entry) {
        return only == null || only.equals(entry);
    }
}
