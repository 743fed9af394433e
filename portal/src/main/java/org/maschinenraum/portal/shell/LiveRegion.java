package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** Reads aloud what changed elsewhere on the page, such as „gespeichert 10:42“. */
public class LiveRegion extends Div {

    public LiveRegion() {
        addClassName("mr-sr");
        getElement().setAttribute("role", "status");
        addAttachListener(attached -> ComponentUtil.setData(attached.getUI(), LiveRegion.class, this));
    }

    /** In the present window; nothing happens where there is none. */
    public static void say(String sentence) {
        var ui = UI.getCurrent();
        var region = ui == null ? null : ComponentUtil.getData(ui, LiveRegion.class);
        if (region != null) {
            region.setText(sentence);
        }
    }
}
